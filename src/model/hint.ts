/** What a hint is about. Hints of `dimension` ask for the next thing by which debt can be weighed. */
export type HintGroup =
	| 'dimension'
	| 'debt'
	| 'dispute'
	| 'cover'
	| 'shared'
	| 'owner'
	| 'product'
	| 'delivery'
	| 'goals'
	| 'allocation'
	| 'matrix';

/** A suggestion about a ticket's words or state. Its sentence is `hint_<id>` of the locale. */
export interface Hint {
	/** The file name of the rule that gave it. */
	id: string;
	/** Whom it addresses; nobody else is shown it. */
	side: 'product' | 'engineering' | 'both';
	group: HintGroup;
}
