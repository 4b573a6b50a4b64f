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

/** Phrases with what they stand for, by the key of their first word. */
export type PhraseBook<T> = ReadonlyMap<number, readonly Page<T>[]>;

/** All phrases of one first word. Those of one word, and those by their second one, since most texts go on otherwise. */
interface Page<T> {
	readonly first: PhraseWord;
	readonly alone: Entry<T>[];
	readonly bySecond: Map<string, Entry<T>[]>;
	/** Those whose second word only begins so, or stands behind a gap. */
	readonly others: Entry<T>[];
}

interface Entry<T> {
	readonly phrase: Phrase;
	readonly means: T;
	/** Its place in the book as it was written. */
	readonly place: number;
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
	const book = new Map<number, Page<T>[]>();
	let place = 0;
	for (const [written, means] of entries) {
		const phrase = parsePhrase(written);
		const first = phrase?.runs[0]?.[0];
		if (!phrase || !first) continue;
		const page = pageOf(book, first);
		const second = phrase.runs[0]?.[1];
		const entry = {phrase, means, place: place++};
		if (phrase.length === 1) page.alone.push(entry);
		else if (!second || second.begins) page.others.push(entry);
		else addTo(page.bySecond, second.word, entry);
	}
	return book;
}

/** Every place where a phrase of the book stands, in the order of the text and then of the book. */
export function findPhrases<T>(book: PhraseBook<T>, words: Words): Hit<T>[] {
	const hits: (Hit<T> & {place: number})[] = [];
	const {starts, ends} = words;
	let sorted = true;
	eachPhrase(book, words, ({phrase, means, place}, from, to) => {
		const last = hits.at(-1);
		if (last?.from === from && last.place > place) sorted = false;
		hits.push({phrase, means, place, from, to, start: starts[from] ?? 0, end: ends[to - 1] ?? 0});
		return true;
	});
	return sorted ? hits : hits.sort((a, b) => a.from - b.from || a.place - b.place);
}

/** Calls `found` for every place in the order of the text, from one word up to, not including, another, until it says no. */
export function eachPhrase<T>(
	book: PhraseBook<T>,
	words: Words,
	found: (entry: Entry<T>, from: number, to: number) => boolean,
): void {
	const {keys, words: all} = words;
	const beginning = beginningOf(words);
	let goes = true;
	const tryAll = (entries: readonly Entry<T>[], from: number) => {
		for (const entry of entries) {
			if (entry.phrase.atStart && from !== beginning) continue;
			const to = endOf(entry.phrase.runs, all, from);
			if (to !== null && goes) goes = found(entry, from, to);
		}
	};
	for (let from = 0; goes && from < keys.length; from++) {
		const pages = book.get(keys[from] ?? 0);
		if (!pages) continue;
		const word = all[from] ?? '';
		for (const {first, alone, bySecond, others} of pages) {
			if (first.begins ? !word.startsWith(first.word) : word !== first.word) continue;
			if (alone.length > 0) tryAll(alone, from);
			const longer = bySecond.size > 0 ? bySecond.get(all[from + 1] ?? '') : undefined;
			if (longer) tryAll(longer, from);
			if (others.length > 0) tryAll(others, from);
		}
	}
}

function pageOf<T>(book: Map<number, Page<T>[]>, first: PhraseWord): Page<T> {
	const key = keyOf(first.word);
	const pages = book.get(key) ?? [];
	if (pages.length === 0) book.set(key, pages);
	const known = pages.find((page) => page.first.word === first.word && page.first.begins === first.begins);
	if (known) return known;
	const page: Page<T> = {first, alone: [], bySecond: new Map(), others: []};
	pages.push(page);
	return page;
}

function addTo<T>(entries: Map<string, Entry<T>[]>, word: string, entry: Entry<T>): void {
	const known = entries.get(word);
	if (known) known.push(entry);
	else entries.set(word, [entry]);
}

const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/;
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
