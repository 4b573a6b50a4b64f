/** A suggestion about a ticket's words or state. Its sentence is `hint_<id>` of the locale. */
export interface Hint {
	/** The file name of the rule that gave it. */
	id: string;
	/** Whom it addresses; nobody else is shown it. */
	side: 'product' | 'engineering' | 'both';
}
