import type {Debt} from '../model/debt.ts';
import type {Owner} from '../model/owner.ts';
import type {Verdict} from '../model/verdict.ts';

/** What a ticket counts for: its owner, or unclear where that is only likely. */
export type Share = Owner | 'unclear';
/** Which tickets are looked at; debt is counted across the shares. */
export type Filter = Share | 'debt';

interface Counted {
	verdict: Verdict;
	likely: boolean;
	debt: Debt;
}

export const shares: readonly Share[] = ['product', 'engineering', 'shared', 'unclear'];
export const filters: readonly Filter[] = [...shares, 'debt'];

export function passes({verdict, likely, debt}: Counted, filter: Filter | null): boolean {
	if (filter === null) return true;
	if (filter === 'debt') return debt.is;
	return filter === (likely ? 'unclear' : verdict.owner);
}

export function countOf(tickets: readonly Counted[], filter: Filter): number {
	return tickets.filter((ticket) => passes(ticket, filter)).length;
}
