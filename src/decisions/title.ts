import type {Ticket} from '../model/ticket.ts';

/** The title, or the first line of the description where a ticket has none. */
export function titleOf({title, description}: Pick<Ticket, 'title' | 'description'>): string {
	if (title !== null && title.trim() !== '') return title;
	return (description ?? '').slice(0, LONGEST_LINE).trimStart().split('\n', 1)[0] ?? '';
}

const LONGEST_LINE = 120;
