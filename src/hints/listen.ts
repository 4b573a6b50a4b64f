import {eachPhrase, type PhraseBook, phraseBook} from '../model/phrase.ts';
import type {Range} from '../model/words.ts';
import type {Detector} from './detector.ts';
import type {Reading} from './reading.ts';

/** Several detectors made ready to listen to a text in one pass. */
export interface Ear {
	readonly detectors: readonly Detector[];
	readonly book: PhraseBook<readonly number[]>;
	readonly parts: readonly Part[];
	/** For each detector the numbers of its parts by their names. */
	readonly numbers: readonly ReadonlyMap<string, number>[];
}

/** A part of one detector; `completes` are the steps that it completes. */
interface Part {
	readonly name: string;
	readonly detector: number;
	readonly completes: {first: number; within: number; makes: number}[];
}

export function earOf(detectors: readonly Detector[]): Ear {
	const parts: Part[] = [];
	const meanings = new Map<string, number[]>();
	const numbers = detectors.map(({phrases, grammar}, detector) => {
		const own = new Map<string, number>();
		const numberOf = (name: string) => {
			const known = own.get(name);
			if (known !== undefined) return known;
			own.set(name, parts.length);
			return parts.push({name, detector, completes: []}) - 1;
		};
		for (const [written, name] of phrases) {
			const known = meanings.get(written);
			if (known) known.push(numberOf(name));
			else meanings.set(written, [numberOf(name)]);
		}
		for (const [first, then, within, makes] of grammar) {
			parts[numberOf(then)]?.completes.push({first: numberOf(first), within, makes: numberOf(makes)});
		}
		return own;
	});
	return {detectors, book: phraseBook(meanings), parts, numbers};
}

/** For each detector where the text says it first; null where it was not heard to. Linear in the text. */
export function listen(ear: Ear, reading: Reading): (Range | null)[] {
	const {detectors, parts} = ear;
	const {sentences, open} = reading;
	const {starts, ends} = reading.words;
	const said = detectors.map((): {from: number; to: number; sentence: number} | null => null);
	const muted = new Int32Array(detectors.length).fill(NEVER);
	const latest = {
		from: new Int32Array(parts.length),
		to: new Int32Array(parts.length),
		sentence: new Int32Array(parts.length).fill(NEVER),
	};

	/** A part stands there: with what came before it in its sentence it may make longer ones. */
	const hear = (number: number, from: number, to: number, sentence: number): void => {
		const part = parts[number];
		if (!part || muted[part.detector] === sentence) return;
		const known = said[part.detector];
		if (part.name === 'mute' && (!known || known.sentence === sentence)) {
			said[part.detector] = null;
			muted[part.detector] = sentence;
		}
		if (known) return;
		if (part.name === 'said' && !open.has(sentence)) said[part.detector] = {from, to, sentence};
		for (const {first, within, makes} of part.completes) {
			const end = latest.to[first] ?? 0;
			if (latest.sentence[first] !== sentence || end > from || from - end > within) continue;
			hear(makes, latest.from[first] ?? 0, to, sentence);
		}
		latest.from[number] = from;
		latest.to[number] = to;
		latest.sentence[number] = sentence;
	};

	const hearAmounts = amountsInTurn(ear, reading, hear);
	eachPhrase(ear.book, reading.words, ({means}, from, to) => {
		hearAmounts(from);
		for (const number of means) {
			const {name, detector: at} = parts[number] ?? NOBODY;
			const detector = detectors[at];
			if (detector && (detector.counts?.(name, from, to, reading) ?? true))
				hear(number, from, to, sentences[from] ?? 0);
		}
		return true;
	});
	hearAmounts(sentences.length);

	return detectors.map(({also, quotes}, at) => {
		const heard = said[at];
		const to = heard && quotes === 'clause' ? clauseEnd(heard.to, reading) : (heard?.to ?? 0);
		const range = heard ? {start: starts[heard.from] ?? 0, end: ends[to - 1] ?? 0} : null;
		const other = also?.(reading) ?? null;
		return range && other ? (other.start < range.start ? other : range) : (range ?? other);
	});
}

const NEVER = -1;
const NOBODY = {name: '', detector: NEVER};

/** The word behind the clause that goes on at a word, at most `LONGEST_REST` words later. */
function clauseEnd(word: number, {sentences, words: {text, starts, ends}}: Reading): number {
	let to = word;
	while (to < word + LONGEST_REST && to < sentences.length && sentences[to] === sentences[to - 1]) {
		const gap = text.slice(ends[to - 1], Math.min(starts[to] ?? 0, (ends[to - 1] ?? 0) + WIDEST_GAP));
		if (gap.length === WIDEST_GAP || CLAUSE_END.test(gap)) break;
		to++;
	}
	return to;
}

const LONGEST_REST = 8;
const WIDEST_GAP = 4;
const CLAUSE_END = /[,;:.!?()[\]…\n|]/;

/** Tells the amounts up to a word that were not told yet. */
function amountsInTurn(
	{detectors, numbers}: Ear,
	{amounts, sentences}: Reading,
	hear: (number: number, from: number, to: number, sentence: number) => void,
): (word: number) => void {
	let next = 0;
	return (word) => {
		for (let amount = amounts[next]; amount && amount.from <= word; amount = amounts[++next]) {
			for (const [at, detector] of detectors.entries()) {
				const name = detector.amount?.(amount) ?? null;
				const number = name === null ? undefined : numbers[at]?.get(name);
				if (number !== undefined) hear(number, amount.from, amount.to, sentences[amount.from] ?? 0);
			}
		}
	};
}
