import {spoken, withoutAddresses} from './prose.ts';
import {type Words, wordsOf} from './words.ts';

/** A text as the mind reads it: `spoken` still has the addresses of pages, `words` are without them. */
export interface ProseWords {
	readonly spoken: string;
	readonly words: Words;
}

/** The words of a text's prose, of at most `longest` characters. */
export function proseWords(text: string, longest: number): ProseWords {
	const known = latest.find((entry) => entry.text === text && entry.longest === longest);
	if (known) return known;
	const said = spoken(text, longest);
	const read = {text, longest, spoken: said, words: wordsOf(withoutAddresses(said))};
	latest.unshift(read);
	latest.length = Math.min(latest.length, KEPT);
	return read;
}

/** Decision, debt and framing read the same title and description one after another. */
const KEPT = 2;
const latest: (ProseWords & {text: string; longest: number})[] = [];
