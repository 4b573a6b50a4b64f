import type {LabTicket} from '../ticket.ts';

export interface Comment {
	author: string;
	when: string;
	text: string;
}

/** Small talk, which says nothing about whose call a ticket is. */
const TALK = [
	'I can have a look on Thursday.',
	'Added a screen recording to the folder.',
	'Is this the one we talked about on Monday?',
	'Yes, same thing. Let us keep it here.',
	'Thanks, that helped.',
];

/** What people said under a ticket: two on every third ticket, one on every third, none on the rest. */
export function commentsOn(ticket: LabTicket, tickets: readonly LabTicket[]): Comment[] {
	const people = [...new Set(tickets.flatMap(({assignee}) => assignee ?? []))];
	const at = tickets.indexOf(ticket);
	return Array.from({length: at % 3}, (_, nth) => ({
		author: people[(at + nth) % (people.length || 1)] ?? 'Tom Vester',
		when: nth === 0 ? '2 days ago' : 'yesterday',
		text: TALK[(at + nth) % TALK.length] ?? '',
	}));
}
