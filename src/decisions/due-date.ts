import {isDone} from './done.ts';
import type {Day, DecisionRule, Example} from './rule.ts';

/** A date stands on the ticket: when is a question for both. */
export const dueDate: DecisionRule = {
	id: 'due-date',
	fromWords: false,
	decide(ticket, {rows}) {
		const due = dayOf(ticket.dueDate);
		if (due === null || isDone(ticket) || !rows.has('delivery-date')) return null;
		return {decision: 'delivery-date', sure: 0.85, saw: [due]};
	},
};

export const examples: readonly Example[] = [
	{ticket: {dueDate: '2026-06-01'}, decision: 'delivery-date'},
	{ticket: {dueDate: '2026-06-01', type: 'Story', done: false}, decision: 'delivery-date'},
	{ticket: {dueDate: '2026-06-01', status: 'To Do'}, decision: 'delivery-date'},
	{ticket: {dueDate: '2026-06-01', done: true}, decision: null},
	{ticket: {dueDate: '2026-06-01', status: 'Closed'}, decision: null},
	{ticket: {dueDate: '01/06/26'}, decision: null},
	{ticket: {dueDate: ''}, decision: null},
	{ticket: {dueDate: null}, decision: null},
];

/** The day of a tracker's date; null when it is none that can be compared. */
export function dayOf(date: string | null): Day | null {
	return date === null ? null : (/^\d{4}-\d{2}-\d{2}/.exec(date)?.[0] ?? null);
}
