import type {Ticket} from '../model/ticket.ts';
import {fold} from './fold.ts';

/** Whether nothing is left to decide. Where the tracker does not say it, the status' own name does. */
export function isDone({done, status}: Pick<Ticket, 'done' | 'status'>): boolean {
	return done ?? (status !== null && DONE.has(fold(status)));
}

const DONE = new Set([
	'done',
	'closed',
	'resolved',
	'released',
	'completed',
	'complete',
	'shipped',
	'cancelled',
	'canceled',
	'duplicate',
	'wontdo',
	'wontfix',
]);
