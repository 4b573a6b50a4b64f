import type {Debt} from '../model/debt.ts';
import type {Dimension, Framing} from '../model/framing.ts';
import type {Hint} from '../model/hint.ts';
import type {Side} from '../model/side.ts';
import type {Ticket} from '../model/ticket.ts';
import type {Verdict} from '../model/verdict.ts';

/** What is known of a ticket when hints are looked for. `side` is the reader's, null before one is chosen. */
export interface Context {
	ticket: Ticket;
	debt: Debt;
	framing: Framing;
	verdict: Verdict;
	side: Side | null;
	/** Whether a ticket counts as framed only with all three dimensions. */
	strict?: boolean;
}

/** A ticket of a rule's table: its fields, whether it is debt, the decision it was judged to be, its owner and how sure. */
export interface Situation {
	ticket: Partial<Ticket>;
	debt?: boolean;
	decision?: string;
	owner?: Verdict['owner'];
	sure?: number;
}

/**
 * The id is the file name. A hint of the group `dimension` asks for the next thing that a debt ticket can say
 * of itself, and stands first; of all others at most one is shown. A hint asks, and never claims that
 * something is missing.
 */
export interface HintRule {
	id: string;
	side: Hint['side'];
	group: Hint['group'];
	/** What a text says once it answers this hint; the reader's *Already said* counts as that. */
	asks?: Dimension;
	/** When it is shown to whoever has not chosen otherwise. */
	byDefault: 'on' | 'while-writing' | 'off';
	applies(context: Context): boolean;
}

/** Tickets on which a hint speaks, and those on which it is silent, beside its rule; one test runs them all. */
export interface HintExamples {
	loud: readonly Situation[];
	quiet: readonly Situation[];
}
