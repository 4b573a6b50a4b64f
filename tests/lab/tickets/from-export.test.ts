import {describe, expect, test} from 'vitest';
import type {ReadTicket} from '../../../scripts/read-ticket.ts';
import {toLabTickets} from './from-export.ts';

const bare: ReadTicket = {
	key: 'SHOP-1',
	title: 'Show totals',
	description: null,
	type: null,
	labels: [],
	components: [],
	priority: null,
	status: null,
	dueDate: null,
	sprint: null,
	parent: null,
};

describe("somebody's own tickets in the lab", () => {
	test('keep what the export said, and no owner is expected of them', () => {
		const told = {
			...bare,
			labels: ['ux'],
			components: ['web'],
			dueDate: '2026-12-01',
			sprint: 'Week 49',
			parent: 'SHOP-9',
		};
		const [ticket] = toLabTickets([told]);
		expect(ticket).toMatchObject({...told, status: 'To Do'});
		expect(ticket).toMatchObject({expected: null, assignee: null, estimate: null, addedAfterStart: false});
	});

	test.each([
		[null, 'new'],
		['To Do', 'new'],
		['Todo', 'new'],
		['Backlog', 'new'],
		['Triage', 'new'],
		['In Progress', 'indeterminate'],
		['Waiting for customer', 'indeterminate'],
		['QA check', 'indeterminate'],
		['Done', 'done'],
		['Closed', 'done'],
		['Resolved', 'done'],
		['Canceled', 'done'],
		["Won't Fix", 'done'],
	])('in status %s are %s', (status, category) => {
		expect(toLabTickets([{...bare, status}])[0]?.statusCategory).toBe(category);
	});

	test.each([
		['Sub-task', true],
		['Technical Subtask', true],
		['Task', false],
		[null, false],
	])('of type %s are sub-tasks: %s', (type, subtask) => {
		expect(toLabTickets([{...bare, type}])[0]?.subtask).toBe(subtask);
	});
});
