import type {LabTicket} from '../tests/lab/ticket.ts';
import {toLabTickets} from '../tests/lab/tickets/from-export.ts';
import {labTickets} from '../tests/lab/tickets/index.ts';
import {problemText} from './read-ticket.ts';
import {readTickets} from './read-tickets.ts';

/** Sentences for a person: `problems` when the file is bad, `warnings` when it can be shown all the same. */
export type LabTickets =
	| {kind: 'read'; tickets: readonly LabTicket[]; warnings: string[]}
	| {kind: 'bad'; problems: string[]};

/** The tickets that the lab shows: those of a file, or its own. Never throws. */
export function readLabTickets(file: {text: string; name: string} | null): LabTickets {
	if (file === null) return {kind: 'read', tickets: labTickets, warnings: []};
	const read = readTickets(file.text, file.name);
	if (read.kind === 'bad') return {kind: 'bad', problems: read.problems.map(problemText)};
	return {...read, tickets: toLabTickets(read.tickets)};
}
