import {describe, expect, test} from 'vitest';
import {usualQuiet} from '../model/quiet.ts';
import {unknownTicket} from '../model/ticket.ts';
import type {Verdict} from '../model/verdict.ts';
import {densityOf as densityBy} from './quiet.ts';

const ticket = unknownTicket('jira-cloud', 'acme.atlassian.net', 'PAY-1');
const verdict: Verdict = {
	decision: 'feature-scope',
	owner: 'product',
	sure: 0.95,
	fromWords: false,
	reasons: [{rule: 'label', saw: ['scope']}],
};

const densityOf = (...[judged, said, view]: [typeof ticket, Verdict, 'board' | 'list' | 'ticket']) =>
	densityBy(judged, said, view, usualQuiet);

describe('quiet by default', () => {
	test('a board shows a shape and no word', () => {
		expect(densityOf(ticket, verdict, 'board')).toBe('icon');
		expect(densityOf(ticket, verdict, 'list')).toBe('icon');
	});

	test('only a shared call that is not a bug says its word there', () => {
		expect(densityOf(ticket, {...verdict, owner: 'shared', decision: 'delivery-date'}, 'board')).toBe('word');
		expect(densityOf(ticket, {...verdict, owner: 'shared', decision: 'bug-triage'}, 'board')).toBe('icon');
	});

	test('words alone must be 0.90 sure before a board says anything', () => {
		expect(densityOf(ticket, {...verdict, fromWords: true, sure: 0.9}, 'board')).toBe('icon');
		expect(densityOf(ticket, {...verdict, fromWords: true, sure: 0.89}, 'board')).toBeNull();
		expect(densityOf(ticket, {...verdict, fromWords: false, sure: 0.7}, 'board')).toBe('icon');
	});

	test('what is done and what is a sub-task carries no badge on boards and lists', () => {
		expect(densityOf({...ticket, done: true}, verdict, 'board')).toBeNull();
		expect(densityOf({...ticket, subtask: true}, verdict, 'list')).toBeNull();
		expect(densityOf({...ticket, done: null, subtask: null}, verdict, 'board')).toBe('icon');
	});

	test('where a tracker’s page shows no more than the name of the status, that says what is done', () => {
		for (const status of ['Done', 'Canceled', 'Duplicate']) {
			expect(densityOf({...ticket, status}, verdict, 'list')).toBeNull();
		}
		for (const status of ['In Progress', 'Todo']) expect(densityOf({...ticket, status}, verdict, 'list')).toBe('icon');
	});

	test('a ticket page always says an owner and a decision', () => {
		const guess: Verdict = {...verdict, fromWords: true, sure: 0.3};
		expect(densityOf({...ticket, done: true, subtask: true}, guess, 'ticket')).toBe('full');
	});
});

test('a reader may want boards to say more, or nothing from words at all', () => {
	const guess: Verdict = {...verdict, fromWords: true, sure: 0.7};
	expect(densityBy(ticket, guess, 'board', {boards: 0.7})).toBe('icon');
	expect(densityBy(ticket, {...guess, sure: 0.99}, 'list', {boards: 1})).toBeNull();
	expect(densityBy(ticket, verdict, 'board', {boards: 1})).toBe('icon');
});
