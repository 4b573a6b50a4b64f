import {findPhrases, type PhraseBook} from '../model/phrase.ts';
import {LONGEST_TEXT, LONGEST_TITLE} from '../model/prose.ts';
import {proseWords} from '../model/prose-words.ts';
import type {Ticket} from '../model/ticket.ts';
import type {Words} from '../model/words.ts';
import {type Amount, amountsOf} from './amounts.ts';

/** A text made ready for the detectors. All ranges are of `text`. */
export interface Reading {
	readonly text: string;
	/** As `text`, without code and quotations but with the addresses of pages. */
	readonly spoken: string;
	readonly words: Words;
	/** For each word the number of its sentence. */
	readonly sentences: readonly number[];
	/** The sentences that end at an ellipsis: starters that nobody has filled in, which say nothing yet. */
	readonly open: ReadonlySet<number>;
	readonly amounts: readonly Amount[];
}

export function read(text: string, longest = LONGEST_TEXT): Reading {
	const {spoken, words} = proseWords(text, longest);
	return {text, spoken, words, ...sentencesOf(words), amounts: amountsOf(words)};
}

/** Title, description and each comment as one text each; of all comments together as much is read as of a description. */
export function readingsOf(
	{title, description}: Pick<Ticket, 'title' | 'description'>,
	comments: readonly string[] = [],
): readonly Reading[] {
	let left = LONGEST_TEXT;
	const said = comments.map((comment) => {
		const reading = read(comment, left);
		left = Math.max(0, left - comment.length);
		return reading;
	});
	return [read(title ?? '', LONGEST_TITLE), read(description ?? ''), ...said];
}

/** Whether a ticket's title or description says one of the phrases. */
export function says({title, description}: Pick<Ticket, 'title' | 'description'>, book: PhraseBook<unknown>): boolean {
	const texts = [proseWords(title ?? '', LONGEST_TITLE), proseWords(description ?? '', LONGEST_TEXT)];
	return texts.some(({words}) => findPhrases(book, words).length > 0);
}

/** Whether one of the first phrases stands at most so many words before one of the second, in the same sentence. */
export function saysTogether(
	ticket: Pick<Ticket, 'title' | 'description'>,
	first: PhraseBook<unknown>,
	second: PhraseBook<unknown>,
	within: number,
): boolean {
	return readingsOf(ticket).some(({words, sentences}) => {
		const begun = findPhrases(first, words);
		let at = 0;
		return findPhrases(second, words).some(({from}) => {
			while ((begun[at + 1]?.to ?? from + 1) <= from) at++;
			const before = begun[at];
			return (
				before !== undefined &&
				before.to <= from &&
				from - before.to <= within &&
				sentences[before.from] === sentences[from]
			);
		});
	});
}

/** Whether the words from one up to, not including, another are part of a name in the code: `users.ts`, `customer_id`, `@user`. */
export function isInCode(from: number, to: number, {words: {text, starts, ends}}: Reading): boolean {
	const start = starts[from] ?? 0;
	const end = ends[to - 1] ?? 0;
	if (start > 0 && BEFORE_NAME.includes(text.charAt(start - 1))) return true;
	const after = text.charAt(end);
	return after === '(' || (AFTER_NAME.includes(after) && end + 1 < text.length && isLetter(text.charCodeAt(end + 1)));
}

const BEFORE_NAME = '._/#@$';
const AFTER_NAME = '._/:#';

function isLetter(code: number): boolean {
	return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || (code >= 48 && code <= 57);
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

function sentencesOf({text, words, starts, ends}: Words): Pick<Reading, 'sentences' | 'open'> {
	const sentences: number[] = [];
	const open = new Set<number>();
	let sentence = 0;
	for (let i = 0; i <= words.length; i++) {
		const from = ends[i - 1] ?? 0;
		const to = Math.min(starts[i] ?? text.length, from + WIDEST_LOOK);
		if (to - from > 1 && i > 0) {
			const between = text.slice(from, to);
			if (LEFT_OPEN.test(between)) open.add(sentence);
			if (SENTENCE_END.test(between)) sentence++;
		}
		if (i < words.length) sentences.push(sentence);
	}
	return {sentences, open};
}

const LEFT_OPEN = /^[^\n]{0,3}…/;
