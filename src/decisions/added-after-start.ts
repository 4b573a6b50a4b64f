import {isDone} from './done.ts';
import type {DecisionRule, Example} from './rule.ts';

/** Work that came into a running sprint: what moves out is both partners' to say. */
export const addedAfterStart: DecisionRule = {
	id: 'added-after-start',
	fromWords: false,
	decide(ticket, {rows}) {
		if (ticket.addedAfterStart !== true || ticket.subtask === true || isDone(ticket)) return null;
		if (!rows.has('mid-sprint-change')) return null;
		return {decision: 'mid-sprint-change', sure: 0.9, saw: ticket.sprint ? [ticket.sprint] : []};
	},
};

export const examples: readonly Example[] = [
	{ticket: {addedAfterStart: true}, decision: 'mid-sprint-change'},
	{ticket: {addedAfterStart: true, sprint: 'Sprint 12'}, decision: 'mid-sprint-change'},
	{ticket: {addedAfterStart: true, type: 'Story', done: false}, decision: 'mid-sprint-change'},
	{ticket: {addedAfterStart: true, done: true}, decision: null},
	{ticket: {addedAfterStart: true, status: 'Closed'}, decision: null},
	{ticket: {addedAfterStart: true, subtask: true}, decision: null},
	{ticket: {addedAfterStart: false, sprint: 'Sprint 12'}, decision: null},
	{ticket: {addedAfterStart: null, sprint: 'Sprint 12'}, decision: null},
];
