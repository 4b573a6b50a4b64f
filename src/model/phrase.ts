import {KEYED, keyOf, type Range, type Words, wordsOf} from './words.ts';

/**
 * Words in a row, looked for in a text. Three signs beside the words: `*` at a word's end means "begins
 * with" (at least three letters), `…` between words stands for at most eight others, and `^` in front
 * means "the text begins so" (tags in brackets and ticket keys before it do not count).
 */
export interface Phrase {
	readonly written: string;
	readonly atStart: boolean;
	/** Runs of words; between two runs at most eight other words stand. */
	readonly runs: readonly (readonly PhraseWord[])[];
	/** How many words the phrase names. */
	readonly length: number;
}

interface PhraseWord {
	readonly word: string;
	readonly begins: boolean;
}

/**
 * Phrases by the key of their first word, each with what it stands for. `begins` tells by a key's last bits whether any
 * phrase may begin with such a word: most words are passed over by it, many times quicker than by looking them up.
 */
export interface PhraseBook<T> {
	readonly pages: ReadonlyMap<number, readonly Entry<T>[]>;
	readonly begins: Uint8Array;
}

/** The words that a phrase begins with; null for one that is named by its beginning alone, or is not there. */
interface Entry<T> {
	readonly phrase: Phrase;
	readonly means: T;
	readonly first: string | null;
	readonly second: string | null;
}

/** Something found: `from` and `to` count words, `start` and `end` characters; `to` and `end` are not included. */
export interface Found extends Range {
	readonly from: number;
	readonly to: number;
}

/** A phrase found, and what it stands for. */
export interface Hit<T> extends Found {
	readonly phrase: Phrase;
	readonly means: T;
}

/** Null when it names no word, a word with `*` shorter than three letters, or more than two gaps. */
export function parsePhrase(written: string): Phrase | null {
	// Most phrases are plain words; over a thousand are read when a page opens, before the engine has warmed up.
	if (PLAIN.test(written)) {
		const run = written.split(' ').map((word) => ({word, begins: false}));
		return {written, atStart: false, runs: [run], length: run.length};
	}
	const {words, starts, ends} = wordsOf(written);
	const runs: PhraseWord[][] = [];
	for (const [i, word] of words.entries()) {
		const begins = written.charAt(ends[i] ?? 0) === '*';
		const before = written.slice(ends[i - 1] ?? 0, starts[i]);
		if (begins && word.length < KEYED) return null;
		const run = runs.at(-1);
		if (run && !before.includes('…')) run.push({word, begins});
		else if (!run && before.includes('…')) return null;
		else runs.push([{word, begins}]);
	}
	if (runs.length === 0 || runs.length > MOST_RUNS || written.slice(ends.at(-1)).includes('…')) return null;
	return {written, atStart: written.trimStart().startsWith('^'), runs, length: words.length};
}

/** Each phrase of a list with what it stands for; the list separates its phrases by `;` or by lines. */
export function allMean<T>(means: T, list: string): [written: string, means: T][] {
	const phrases = list.split(/[;\n]/).map((phrase) => phrase.trim());
	return phrases.filter((phrase) => phrase !== '').map((phrase) => [phrase, means]);
}

/** Phrases that cannot be read are left out. */
export function phraseBook<T>(entries: Iterable<readonly [written: string, means: T]>): PhraseBook<T> {
	const pages = new Map<number, Entry<T>[]>();
	const begins = new Uint8Array(MARKS);
	for (const [written, means] of entries) {
		const phrase = parsePhrase(written);
		const first = phrase?.runs[0]?.[0];
		if (!phrase || !first) continue;
		const key = keyOf(first.word);
		const page = pages.get(key);
		const second = phrase.runs[0]?.[1];
		const entry = {phrase, means, first: wholeWord(first), second: wholeWord(second)};
		if (page) page.push(entry);
		else pages.set(key, [entry]);
		begins[markOf(key)] = 1;
	}
	return {pages, begins};
}

/** Every place where a phrase of the book stands, in the order of the text. */
export function findPhrases<T>({pages, begins}: PhraseBook<T>, words: Words): Hit<T>[] {
	const hits: Hit<T>[] = [];
	const {keys} = words;
	// Found out when it is asked for the first time.
	let beginning = -1;
	for (let from = 0; from < keys.length; from++) {
		const key = keys[from] ?? 0;
		const page = begins[markOf(key)] === 1 ? pages.get(key) : undefined;
		if (!page) continue;
		const word = words.words[from];
		for (const {phrase, means, first, second} of page) {
			// Most phrases of a page begin with other words.
			if (first !== null && first !== word) continue;
			if (second !== null && second !== words.words[from + 1]) continue;
			if (phrase.atStart) {
				if (beginning < 0) beginning = beginningOf(words);
				if (from !== beginning) continue;
			}
			const to = endOf(phrase.runs, words.words, from);
			if (to === null) continue;
			hits.push({phrase, means, from, to, start: words.starts[from] ?? 0, end: words.ends[to - 1] ?? 0});
		}
	}
	return hits;
}

const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/;
function wholeWord(word: PhraseWord | undefined): string | null {
	return word && !word.begins ? word.word : null;
}

/** A power of two. */
const MARKS = 4096;

function markOf(key: number): number {
	return (key ^ (key >> 9)) & (MARKS - 1);
}

const MOST_RUNS = 3;
const WIDEST_GAP = 8;

function endOf(runs: Phrase['runs'], words: readonly string[], from: number, run = 0): number | null {
	const named = runs[run];
	if (!named) return from;
	for (let i = 0; i < named.length; i++) {
		const word = words[from + i];
		const wanted = named[i];
		if (word === undefined || !wanted) return null;
		if (wanted.begins ? !word.startsWith(wanted.word) : word !== wanted.word) return null;
	}
	const after = from + named.length;
	if (run === runs.length - 1) return after;
	for (let gap = 0; gap <= WIDEST_GAP; gap++) {
		const to = endOf(runs, words, after + gap, run + 1);
		if (to !== null) return to;
	}
	return null;
}

/** The first word that is not a tag (`[Platform]`) or a ticket key (`APP-12:`) before the text itself. */
function beginningOf({text, words, starts}: Words): number {
	let at = 0;
	for (let tags = 0; tags < 4; tags++) {
		const tag = /^\s*(?:\[[^\]\n]{0,60}\]|[A-Z][A-Z0-9]{0,9}-\d{1,7}\b)[\s:–-]{0,5}/.exec(text.slice(at, at + 100));
		if (!tag) break;
		at += tag[0].length;
	}
	if (at === 0) return 0;
	const first = starts.findIndex((start) => start >= at);
	return first < 0 ? words.length : first;
}
