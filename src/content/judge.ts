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

/** A judge of one matrix. A ticket that has not changed is not judged again on the same day. */
export function createJudge(matrix: Matrix): (ticket: Ticket) => Judged {
	const compiled = compile(matrix);
	const rows = new Map(matrix.decisions.map((decision) => [decision.id, decision]));
	const former = new Map<string, {ticket: Ticket; today: string; judged: Judged}>();
	return (ticket) => {
		const today = day(new Date());
		const known = former.get(ticket.key);
		if (known && known.today === today && same(known.ticket, ticket)) return known.judged;
		const verdict = decide(ticket, compiled, today);
		const decision = rows.get(verdict.decision);
		if (!decision) throw new Error(`A verdict names no row of the matrix: ${verdict.decision}`);
		const judged = {verdict, decision, debt: recogniseDebt(ticket, compiled)};
		former.set(ticket.key, {ticket, today, judged});
		return judged;
	};
}

/** `YYYY-MM-DD` where the reader is. */
function day(now: Date): string {
	const two = (number: number): string => String(number).padStart(2, '0');
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Loaded tickets keep their lists, so lists are compared by identity. */
function same(a: Ticket, b: Ticket): boolean {
	return (Object.keys(a) as (keyof Ticket)[]).every(
		(field) => a[field] === b[field] || (field === 'labels' && a.labels?.join() === b.labels?.join()),
	);
}
