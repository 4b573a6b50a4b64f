import {describe, expect, test} from 'vitest';
import {defaultMatrix} from '../decisions/default-matrix.ts';
import {withReply, withShown} from '../hints/answers.ts';
import {dayOf} from '../model/day.ts';
import type {Decision} from '../model/decision.ts';
import {NO_ANSWERS} from '../model/hint-answers.ts';
import {type Ticket, unknownTicket} from '../model/ticket.ts';
import {type Reader, weigh} from './weigh.ts';

const ticketOf = (change: Partial<Ticket>): Ticket => ({
	...unknownTicket('jira-cloud', 'acme.atlassian.net', 'PAY-1'),
	title: 'Split the billing module',
	...change,
});
const weighed = (ticket: Ticket, debt: boolean, id = 'technical-debt', reader: Partial<Reader> = {}) => {
	const decision = defaultMatrix.decisions.find((one) => one.id === id) as Decision;
	const verdict = {decision: id, owner: 'engineering', sure: 0.9, fromWords: false, reasons: []} as const;
	const judged = {
		verdict: {...verdict, reasons: []},
		likely: false,
		decision,
		debt: {is: debt, sure: 0.9, reasons: []},
	};
	return weigh({ticket, judged}, {side: null, answers: NO_ANSWERS, ...reader});
};
const today = dayOf(new Date());
const rowsOf = ({meter}: ReturnType<typeof weighed>) => meter?.rows.map(({id, said, asked}) => [id, said.said, asked]);

describe('what a card says of framing', () => {
	test('a debt ticket has three rows and evidence; the next open one is asked for, and a number', () => {
		expect(rowsOf(weighed(ticketOf({description: 'Customers are double charged.'}), true))).toEqual([
			['customer-impact', true, false],
			['team-velocity', false, true],
			['incident-risk', false, false],
			['evidence', false, true],
		]);
	});

	test.each(['security-and-upgrades', 'tooling-and-infrastructure', 'production-health'])(
		'%s has the meter without hints',
		(decision) => {
			const shown = weighed(ticketOf({}), false, decision);
			expect(rowsOf(shown)).toEqual([
				['customer-impact', false, false],
				['team-velocity', false, false],
				['incident-risk', false, false],
				['evidence', false, false],
			]);
			expect(shown.hint).toBeNull();
		},
	);

	test('another ticket has no meter, and one that is done has nothing at all', () => {
		expect(weighed(ticketOf({}), false, 'feature-scope').meter).toBeNull();
		expect(weighed(ticketOf({done: true}), true)).toEqual({meter: null, hint: null, notes: null});
	});

	test('the reader’s word counts as the ticket’s, and then the next is asked for, and a number for it', () => {
		const ticket = ticketOf({});
		const answers = withReply(NO_ANSWERS, 'debt-customer-impact', 'already-said', ticket, today);
		const {meter} = weighed(ticket, true, 'technical-debt', {answers});
		expect(meter?.rows[0]?.said).toEqual({said: true, quote: null, at: null});
		expect(meter?.rows.map(({asked}) => asked)).toEqual([false, true, false, true]);
	});

	test('once it can be weighed, no row is asked for; one other hint stands there with its beginning', () => {
		const shown = weighed(ticketOf({description: 'Every change takes 3 extra days.'}), true);
		expect(shown.meter?.framed).toBe(true);
		expect(shown.meter?.rows.some(({asked}) => asked)).toBe(false);
		expect(shown.hint).toEqual({id: 'debt-options', starter: 'options'});
		expect(shown.notes).toBe('debt-options');
	});

	test('after a hint on debt no second one is shown on the same day, but the next dimension is', () => {
		const ticket = ticketOf({description: 'It slows us down.'});
		const answers = withShown(NO_ANSWERS, 'debt-options', ticket, today);
		const shown = weighed(ticket, true, 'technical-debt', {answers});
		expect(shown.meter?.rows.map(({asked}) => asked)).toEqual([true, false, false, false]);
		expect(shown.notes).toBe('debt-options');
		expect(shown.hint).toEqual({id: 'debt-options', starter: 'options'});
	});

	test.each([
		[{description: null}, 'title'],
		[{description: 'Hard to read.'}, 'all'],
		[{description: 'word '.repeat(8000)}, 'beginning'],
	] as const)('says how much of the ticket was read', (change, read) => {
		expect(weighed(ticketOf(change), true).meter?.read).toBe(read);
	});
});
