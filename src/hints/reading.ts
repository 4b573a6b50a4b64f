import {type Found, findPhrases, type PhraseBook} from '../model/phrase.ts';
import {LONGEST_TEXT, LONGEST_TITLE} from '../model/prose.ts';
import {proseWords} from '../model/prose-words.ts';
import type {Ticket} from '../model/ticket.ts';
import type {Range, Words} from '../model/words.ts';
import {type Amount, amountsOf} from './amounts.ts';

/** A text made ready for the detectors. All ranges are of `text`. */
export interface Reading {
	readonly text: string;
	/** As `text`, without code and quotations but with the addresses of pages. */
	readonly spoken: string;
	readonly words: Words;
	/** For each word the number of its sentence. */
	readonly sentences: readonly number[];
	readonly amounts: readonly Amount[];
}

export function read(text: string, longest = LONGEST_TEXT): Reading {
	const {spoken, words} = proseWords(text, longest);
	return {text, spoken, words, sentences: sentencesOf(words), amounts: amountsOf(words)};
}

/** Title and description as one text each. */
export function readingsOf({title, description}: Pick<Ticket, 'title' | 'description'>): readonly Reading[] {
	return [read(title ?? '', LONGEST_TITLE), read(description ?? '')];
}

/** Whether a ticket's title or description says one of the phrases. */
export function says({title, description}: Pick<Ticket, 'title' | 'description'>, book: PhraseBook<unknown>): boolean {
	const texts = [proseWords(title ?? '', LONGEST_TITLE), proseWords(description ?? '', LONGEST_TEXT)];
	return texts.some(({words}) => findPhrases(book, words).length > 0);
}

/** Whether two findings, the earlier one first, stand in one sentence with at most so many characters between. */
export function near({sentences}: Reading, earlier: Found, later: Found, characters: number): boolean {
	return sentences[earlier.from] === sentences[later.from] && later.start - earlier.end <= characters;
}

/** From the beginning of the earlier to the end of the later. */
export function span(earlier: Range, later: Range): Range {
	return {start: earlier.start, end: Math.max(earlier.end, later.end)};
}

/** The sentences that hold one of these words. */
export function sentencesWith(wanted: ReadonlySet<string>, {words: {words}, sentences}: Reading): ReadonlySet<number> {
	const found = new Set<number>();
	for (const [i, word] of words.entries()) {
		if (wanted.has(word)) found.add(sentences[i] ?? 0);
	}
	return found;
}

/** A stop before a space, an ellipsis left open, a blank line or a new point of a list ends a sentence. */
const SENTENCE_END = /[.!?](?:\s|$)|…|\n[ \t]*(?:\n|[-*#•|]|\d{1,3}[.)])/;
const WIDEST_LOOK = 200;

function sentencesOf({text, words, starts, ends}: Words): number[] {
	const sentences: number[] = [];
	let sentence = 0;
	for (let i = 0; i < words.length; i++) {
		const from = ends[i - 1] ?? 0;
		const between = text.slice(from, Math.min(starts[i] ?? 0, from + WIDEST_LOOK));
		if (between.length > 1 && i > 0 && SENTENCE_END.test(between)) sentence++;
		sentences.push(sentence);
	}
	return sentences;
}
