import {expect, test} from 'vitest';
import {type Ticket, unknownTicket} from '../model/ticket.ts';
import {frame} from './framing.ts';
import {opensMeter, startersFor} from './starters.ts';

function known(fields: Partial<Ticket>, decision: string, debt = false) {
	const ticket = {...unknownTicket('linear', 'linear.app/acme', 'APP-1'), ...fields};
	return {
		ticket,
		debt: {is: debt, sure: 0.9, reasons: []},
		framing: frame(ticket),
		verdict: {decision, owner: 'engineering' as const, sure: 0.9, fromWords: true, reasons: []},
	};
}

test('debt is started with what it leaves open, in the order of the meter', () => {
	const bare = startersFor(known({title: 'Refactor the queue'}, 'debt-selection', true));
	expect(bare.slice(0, 4)).toEqual(['customer-impact', 'team-velocity', 'incident-risk', 'evidence']);
	const said = known({title: 'Refactor the queue', description: 'No customer impact.'}, 'debt-selection', true);
	expect(startersFor(said)[0]).toBe('team-velocity');
});

test('a framed ticket is offered only what else helps to decide', () => {
	const framed = known(
		{title: 'Split billing', description: 'Every change takes 3 extra days.'},
		'debt-selection',
		true,
	);
	expect(startersFor(framed)).toEqual(['options', 'cost-of-delay', 'reversibility', 'done-signal']);
});

test('the meter also opens on security, tooling and production health, not on features and bugs', () => {
	for (const decision of ['security-and-upgrades', 'tooling-and-infrastructure', 'production-health']) {
		expect(opensMeter(known({}, decision)), decision).toBe(true);
	}
	expect(opensMeter(known({}, 'feature-scope'))).toBe(false);
	expect(opensMeter(known({}, 'bug-triage'))).toBe(false);
	expect(opensMeter(known({}, 'bug-triage', true))).toBe(true);
});

test('production health is first asked for diagnosis, plan and progress, each until it is there', () => {
	const bare = startersFor(known({title: 'Queue is stuck'}, 'production-health'));
	expect(bare.slice(0, 3)).toEqual(['diagnosis', 'plan', 'progress']);
	const told = known(
		{title: 'Queue is stuck', description: 'Root cause: a full disk. Plan: a larger one.'},
		'production-health',
	);
	expect(startersFor(told)[0]).toBe('progress');
});

test('a status is offered where somebody waits for a date, and “late” first once it has passed', () => {
	expect(startersFor(known({dueDate: '2026-06-01'}, 'feature-scope'))).toEqual(['on-track', 'at-risk', 'late']);
	expect(startersFor(known({}, 'delay-response'))).toEqual(['late', 'at-risk', 'on-track']);
	expect(startersFor(known({}, 'feature-scope'))).toEqual([]);
});

test('a done ticket needs no starter', () => {
	expect(
		startersFor(known({title: 'Refactor the queue', done: true, dueDate: '2026-06-01'}, 'debt-selection', true)),
	).toEqual([]);
});
