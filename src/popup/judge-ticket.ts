import {type Compiled, compile} from '../decisions/compile.ts';
import {recogniseDebt} from '../decisions/debt.ts';
import {defaultMatrix} from '../decisions/default-matrix.ts';
import {decide} from '../decisions/index.ts';
import {dayOf} from '../model/day.ts';
import type {Matrix} from '../model/matrix.ts';
import {isLikely, usualQuiet} from '../model/quiet.ts';
import type {Ticket} from '../model/ticket.ts';
import {readView} from '../storage/view.ts';
import type {ListedTicket} from '../ui/ticket-list.tsx';

/** Judges as badges are judged now; by the preset while nothing is published. */
export async function ticketJudge(): Promise<(ticket: Ticket) => ListedTicket> {
	const view = await readView();
	const matrix: Matrix = view?.matrix ?? defaultMatrix;
	const compiled: Compiled = compile(matrix, view ?? undefined);
	return (ticket) => {
		const verdict = decide(ticket, compiled, dayOf(new Date()));
		const decision = matrix.decisions.find(({id}) => id === verdict.decision);
		return {
			key: ticket.key,
			title: ticket.title,
			verdict,
			likely: isLikely(verdict, view?.quiet ?? usualQuiet),
			decisionTitle: decision?.title ?? null,
			debt: recogniseDebt(ticket, compiled),
		};
	};
}
