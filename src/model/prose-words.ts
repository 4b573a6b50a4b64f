import {spoken, withoutAddresses} from './prose.ts';
import {type Words, wordsOf} from './words.ts';

/** A text as the mind reads it: `spoken` still has the addresses of pages, `words` are without them. */
export interface ProseWords {
	readonly spoken: string;
	readonly words: Words;
}

/** The words of a text's prose, of at most `longest` characters. */
export function proseWords(text: string, longest: number): ProseWords {
	if (isOf(latest, text, longest)) return latest;
	if (isOf(former, text, longest)) return former;
	const said = spoken(text, longest);
	const read = {text, longest, spoken: said, words: wordsOf(withoutAddresses(said))};
	former = latest;
	latest = read;
	return read;
}

interface Read extends ProseWords {
	readonly text: string;
	readonly longest: number;
}

/** Decision, debt and framing read the same title and description one after another. */
let latest: Read | null = null;
let former: Read | null = null;

function isOf(read: Read | null, text: string, longest: number): read is Read {
	return read !== null && read.longest === longest && read.text === text;
}
