import {isDone} from './done.ts';
import {dayOf} from './due-date.ts';
import type {DecisionRule, Example} from './rule.ts';

/** A date that has passed with the work still open: what moves, shrinks or is told is shared. */
export const overdue: DecisionRule = {
	id: 'overdue',
	fromWords: false,
	decide(ticket, {rows}, today) {
		const due = dayOf(ticket.dueDate);
		if (due === null || due >= today || isDone(ticket) || !rows.has('delay-response')) return null;
		return {decision: 'delay-response', sure: 0.85, saw: [due]};
	},
};

export const examples: readonly Example[] = [
	{ticket: {dueDate: '2026-05-03'}, decision: 'delay-response'},
	{ticket: {dueDate: '2026-05-03', status: 'In Progress'}, decision: 'delay-response'},
	{ticket: {dueDate: '2025-12-31T23:00:00.000+0000', done: false}, decision: 'delay-response'},
	{ticket: {dueDate: '2026-05-04'}, decision: null},
	{ticket: {dueDate: '2026-06-01'}, decision: null},
	{ticket: {dueDate: '2026-05-03', done: true}, decision: null},
	{ticket: {dueDate: '2026-05-03', status: 'Done'}, decision: null},
	{ticket: {dueDate: 'yesterday'}, decision: null},
	{ticket: {dueDate: null}, decision: null},
];
