import {compile, type Taught} from '../decisions/compile.ts';
import {recogniseDebt} from '../decisions/debt.ts';
import {decide} from '../decisions/index.ts';
import {dayOf} from '../model/day.ts';
import type {Debt} from '../model/debt.ts';
import type {Decision} from '../model/decision.ts';
import type {Matrix} from '../model/matrix.ts';
import {isLikely, type Quiet} from '../model/quiet.ts';
import type {Ticket} from '../model/ticket.ts';
import type {Verdict} from '../model/verdict.ts';

export interface Judged {
	verdict: Verdict;
	/** The reader wants to be told that it is not sure. */
	likely: boolean;
	decision: Decision;
	debt: Debt;
}

/**
 * A judge of one matrix and what was taught beside it. Null where the matrix has no decision that a ticket could be. The same ticket object is
 * not judged again on the same day.
 */
export function createJudge(
	matrix: Matrix,
	taught: Taught,
	quiet: Pick<Quiet, 'likely'>,
): (ticket: Ticket) => Judged | null {
	const compiled = compile(matrix, taught);
	const rows = new Map(matrix.decisions.map((decision) => [decision.id, decision]));
	const former = new WeakMap<Ticket, {today: string; judged: Judged | null}>();
	return (ticket) => {
		const today = dayOf(new Date());
		const known = former.get(ticket);
		if (known?.today === today) return known.judged;
		const verdict = decide(ticket, compiled, today);
		const decision = rows.get(verdict.decision);
		const judged = decision
			? {verdict, likely: isLikely(verdict, quiet), decision, debt: recogniseDebt(ticket, compiled)}
			: null;
		former.set(ticket, {today, judged});
		return judged;
	};
}
