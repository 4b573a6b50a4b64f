import {compile} from '../decisions/compile.ts';
import {recogniseDebt} from '../decisions/debt.ts';
import {decide} from '../decisions/index.ts';
import type {Debt} from '../model/debt.ts';
import type {Decision} from '../model/decision.ts';
import type {Matrix} from '../model/matrix.ts';
import type {Ticket} from '../model/ticket.ts';
import type {Verdict} from '../model/verdict.ts';

export interface Judged {
	verdict: Verdict;
	decision: Decision;
	debt: Debt;
}

/**
 * A judge of one matrix. Null where the matrix has no decision that a ticket could be. The same ticket object is
 * not judged again on the same day.
 */
export function createJudge(matrix: Matrix): (ticket: Ticket) => Judged | null {
	const compiled = compile(matrix);
	const rows = new Map(matrix.decisions.map((decision) => [decision.id, decision]));
	const former = new WeakMap<Ticket, {today: string; judged: Judged | null}>();
	return (ticket) => {
		const today = dayOf(new Date());
		const known = former.get(ticket);
		if (known?.today === today) return known.judged;
		const verdict = decide(ticket, compiled, today);
		const decision = rows.get(verdict.decision);
		const judged = decision ? {verdict, decision, debt: recogniseDebt(ticket, compiled)} : null;
		former.set(ticket, {today, judged});
		return judged;
	};
}

/** `YYYY-MM-DD` where the reader is: the way in which Sweden writes a day. */
function dayOf(now: Date): string {
	return now.toLocaleDateString('sv-SE');
}
