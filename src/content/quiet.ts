import {isDone} from '../decisions/done.ts';
import type {View} from '../hosts/host.ts';
import type {Quiet} from '../model/quiet.ts';
import type {Ticket} from '../model/ticket.ts';
import type {Verdict} from '../model/verdict.ts';

/** How much of a verdict a badge says: the shape, the owner's word, or the owner and the decision. */
export type Density = 'icon' | 'word' | 'full';

/**
 * Whether and how a verdict is shown where it is seen; null is no badge. A ticket page always answers. A board
 * stays quiet about what is done, about sub-tasks, and about guesses from words that are less sure than `boards`;
 * only a shared call that is not a bug says its word there.
 */
export function densityOf(
	ticket: Ticket,
	verdict: Verdict,
	view: View,
	{boards}: Pick<Quiet, 'boards'>,
): Density | null {
	if (view === 'ticket') return 'full';
	if (isDone(ticket) || ticket.subtask === true) return null;
	if (verdict.fromWords && verdict.sure < boards) return null;
	return verdict.owner === 'shared' && verdict.decision !== 'bug-triage' ? 'word' : 'icon';
}
