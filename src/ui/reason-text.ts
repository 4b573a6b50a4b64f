import type {Reason} from '../model/verdict.ts';

/** Finds a sentence of the reader's locale; '' when there is none. */
type Lookup = (id: string, ...substitutions: string[]) => string;

/** A reason as a sentence, with the ticket's own words in the locale's quotation marks. */
export function reasonText({rule, saw}: Reason, lookup: Lookup): string {
	const quoted = saw.map((words) => (DAYS.test(words) ? words : lookup('reason_quoted', shortened(words)))).join(', ');
	return lookup(`reason_${rule.replaceAll('-', '_')}`, quoted) || quoted;
}

/** A day needs no quotation marks. */
const DAYS = /^\d{4}-\d{2}-\d{2}$/;
const LONGEST_QUOTE = 80;

/** One line of at most 80 characters. */
function shortened(words: string): string {
	const line = words
		.slice(0, 2 * LONGEST_QUOTE)
		.replace(/\s+/g, ' ')
		.trim();
	return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE - 1)}…` : line;
}
