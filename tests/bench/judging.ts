import {compile} from '../../src/decisions/compile.ts';
import {recogniseDebt} from '../../src/decisions/debt.ts';
import {defaultMatrix} from '../../src/decisions/default-matrix.ts';
import {decide} from '../../src/decisions/index.ts';
import {readTable} from '../../src/decisions/text-model/table.ts';
import {trained} from '../../src/decisions/text-model/trained.ts';
import {frame} from '../../src/hints/framing.ts';
import {suggest} from '../../src/hints/index.ts';
import {type Ticket, unknownTicket} from '../../src/model/ticket.ts';
import {labTickets} from '../lab/tickets/index.ts';

/** What judging costs: `perSecond` tickets of 1,000 characters on one core, and the first read of the model's table in ms. */
export interface Judging {
	perSecond: number;
	tableMs: number;
}

/** Decision, debt, framing and hints of each ticket, the best of some rounds. */
export function measureJudging(): Judging {
	const started = performance.now();
	readTable(trained);
	const tableMs = performance.now() - started;
	const matrix = compile(defaultMatrix);
	let fastest = Number.POSITIVE_INFINITY;
	for (let round = 0; round < ROUNDS; round++) {
		// New objects and new strings each time: what is remembered of a ticket is not to count.
		const tickets = ticketsOfRound(round);
		const before = process.cpuUsage();
		for (const ticket of tickets) {
			const verdict = decide(ticket, matrix, '2026-01-01');
			const debt = recogniseDebt(ticket, matrix);
			const framing = frame(ticket);
			suggest({ticket, verdict, debt, framing, side: 'engineering'});
		}
		const {user, system} = process.cpuUsage(before);
		fastest = Math.min(fastest, (user + system) / 1e6);
	}
	return {perSecond: TICKETS / fastest, tableMs};
}

const ROUNDS = 8;
const TICKETS = 2000;
const LENGTH = 1000;

/** The lab's own words, a thousand characters a ticket. */
function ticketsOfRound(round: number): Ticket[] {
	const texts = labTickets.flatMap(({title, description}) => [`${title}. ${description ?? ''}`]);
	return Array.from({length: TICKETS}, (_, i) => {
		let description = `${round} ${i}`;
		for (let next = i; description.length < LENGTH; next++) description += `\n${texts[next % texts.length] ?? ''}`;
		const {title} = labTickets[i % labTickets.length] ?? {title: ''};
		return {
			...unknownTicket('jira-cloud', 'acme', `A-${i}`),
			title: `${title} ${round}`,
			description: description.slice(0, LENGTH),
		};
	});
}
