import type {Range} from './words.ts';

/** What debt is weighed by: the three dimensions, the evidence for them, and what else helps to decide. */
export type Dimension =
	| 'customerImpact'
	| 'teamVelocity'
	| 'incidentRisk'
	| 'evidence'
	| 'options'
	| 'costOfDelay'
	| 'reversibility'
	| 'doneSignal';

/** The words of a text that say something. `in` is the number of the text: 0 the title, 1 the description, then comments. */
export interface Place extends Range {
	readonly in: number;
}

/**
 * `quote` is the ticket's own words that say it, and `at` their place. Both are null where it is not said, and where
 * it is said by the reader's word alone.
 */
export type Said =
	| {said: true; quote: string; at: Place}
	| {said: true; quote: null; at: null}
	| {said: false; quote: null; at: null};

/** What a text already says of each dimension. "Not said" means not found, never that it is missing. */
export type Framing = Record<Dimension, Said>;
