import type {Ticket} from '../model/ticket.ts';
import type {Compiled, Taught} from './compile.ts';

/** Words and how much they speak for a decision; against it below 0. */
export interface Weight {
	words: string;
	weight: number;
}

/** What one rule thinks: a decision of the matrix, how sure (0 to 1), and what it saw. */
export interface Opinion {
	decision: string;
	sure: number;
	saw: readonly string[];
	/** The heaviest first; absent where a rule does not weigh. */
	weights?: readonly Weight[];
}

/** The day on which a ticket is judged, `YYYY-MM-DD`: the mind has no clock of its own. */
export type Day = string;

/**
 * One row of a rule's table, which stands beside the rule as `examples` and not in it, so that no browser carries it:
 * the fields that matter and the decision expected of the default matrix.
 */
export interface Example {
	ticket: Partial<Ticket>;
	/** What people taught before; nothing unless said. */
	taught?: Taught;
	decision: string | null;
}

/** The id is the file name. A rule has an opinion or null; the first in the list with one decides. */
export interface DecisionRule {
	id: string;
	/**
	 * True when no field of the tracker names the decision: the rule reads prose, or goes by what is usual.
	 * Such a verdict is shown on boards only when very sure.
	 */
	fromWords: boolean;
	decide(ticket: Ticket, matrix: Compiled, today: Day): Opinion | null;
}
