import {ALPHABET, LEVELS, SEPARATOR, SIGNS, STEPS, stepSize} from './alphabet.ts';

/**
 * The trained model. Each head (a decision, or debt) gets a weight from each term; a term's weights are one row.
 * `words` numbers the words; the other maps give the row of a word, of a pair (by `pairKey`) or of a trait, and -1 or
 * undefined where it has none.
 */
export interface Table {
	readonly heads: readonly string[];
	readonly bias: readonly number[];
	/** Two ascending lists of equal length: what the model gives an owner, and how often that was right. */
	readonly given: readonly number[];
	readonly right: readonly number[];
	/** From this probability on a ticket is debt, and what that is worth. */
	readonly debt: {readonly from: number; readonly given: readonly number[]; readonly right: readonly number[]};
	readonly words: ReadonlyMap<string, number>;
	readonly titleRows: Int32Array;
	readonly textRows: Int32Array;
	readonly titlePairs: ReadonlyMap<number, number>;
	readonly textPairs: ReadonlyMap<number, number>;
	readonly traits: ReadonlyMap<string, number>;
	/** How many rows there are. */
	readonly rows: number;
	readonly weights: Weights;
}

/** The weights of all heads, row after row. A row is not read before it is needed: a page needs few. */
interface Weights {
	readonly values: Float32Array;
	readonly written: string;
	readonly read: Uint8Array;
}

/** Where the weights of a row begin in `weights.values`. */
export function placeOfRow({heads, weights}: Table, row: number): number {
	if (weights.read[row] === 0) readRow(weights, row, heads.length);
	return row * heads.length;
}

/** The word before the first. */
export const START = '^';

/** Two words in a row, by their numbers. */
export function pairKey(first: number, second: number): number {
	return first * MOST_WORDS + second;
}

/** The number of words that a table can hold. */
export const MOST_WORDS = SIGNS * SIGNS;

/** Reads a table written by `npm run train`. It is ours: nothing in it is checked. */
export function readTable(written: string): Table {
	const [figures = '', words = '', titlePairs = '', textPairs = '', traits = '', rows = ''] = written.split(SEPARATOR);
	const [heads = '', ...lists] = figures.split(';');
	const [bias = [], given = [], right = [], debtFrom = [], debtGiven = [], debtRight = []] = lists.map((list) =>
		list.split(' ').map(Number),
	);
	const table = {
		heads: heads.split(' '),
		bias,
		given,
		right,
		debt: {from: debtFrom[0] ?? 1, given: debtGiven, right: debtRight},
	};
	const vocabulary = readWords(words);
	const pairs = readPairs(titlePairs, vocabulary.rows);
	const more = readPairs(textPairs, pairs.rows);
	const count = rows.length / signsOfRow(table.heads.length);
	return {
		...table,
		words: vocabulary.words,
		titleRows: vocabulary.titleRows,
		textRows: vocabulary.textRows,
		titlePairs: pairs.pairs,
		textPairs: more.pairs,
		traits: new Map(traits.split(' ').map((trait, i) => [trait, more.rows + i])),
		rows: count,
		weights: {values: new Float32Array(count * table.heads.length), written: rows, read: new Uint8Array(count)},
	};
}

const NUMBERS = Uint8Array.from({length: 128}, (_, code) => Math.max(0, ALPHABET.indexOf(String.fromCharCode(code))));

function numberAt(text: string, at: number): number {
	return NUMBERS[text.charCodeAt(at)] ?? 0;
}

const CAPITAL_A = 65;
const CAPITAL_Z = 90;

/**
 * A capital says how many letters a word shares with the one before, the digit after it which rows it has (1 in
 * titles, 2 in texts), and the letters to the next capital are the rest of the word.
 */
function readWords(text: string) {
	const words = new Map<string, number>();
	const inTitle: number[] = [];
	const inText: number[] = [];
	let rows = 0;
	let word = '';
	for (let at = 0; at < text.length; ) {
		const shared = text.charCodeAt(at) - CAPITAL_A;
		const kinds = text.charCodeAt(at + 1);
		let end = at + 2;
		while (end < text.length && !isCapital(text.charCodeAt(end))) end++;
		word = word.slice(0, shared) + text.slice(at + 2, end);
		words.set(word, words.size);
		inTitle.push(kinds & 1 ? rows++ : -1);
		inText.push(kinds & 2 ? rows++ : -1);
		at = end;
	}
	return {words, titleRows: Int32Array.from(inTitle), textRows: Int32Array.from(inText), rows};
}

function isCapital(code: number): boolean {
	return code >= CAPITAL_A && code <= CAPITAL_Z;
}

/** Four signs a pair: two for the number of either word. */
function readPairs(text: string, before: number) {
	const pairs = new Map<number, number>();
	let rows = before;
	for (let at = 0; at < text.length; at += 4) {
		const first = numberAt(text, at) * SIGNS + numberAt(text, at + 1);
		const second = numberAt(text, at + 2) * SIGNS + numberAt(text, at + 3);
		pairs.set(pairKey(first, second), rows++);
	}
	return {pairs, rows};
}

/** One sign for the size of a step, then one for two heads each. */
function signsOfRow(heads: number): number {
	return 1 + Math.ceil(heads / 2);
}

function readRow({values, written, read}: Weights, row: number, heads: number): void {
	const at = row * signsOfRow(heads);
	const size = stepSize(numberAt(written, at));
	for (let head = 0; head < heads; head += 2) {
		const both = numberAt(written, at + 1 + head / 2);
		values[row * heads + head] = (Math.floor(both / LEVELS) - STEPS) * size;
		if (head + 1 < heads) values[row * heads + head + 1] = ((both % LEVELS) - STEPS) * size;
	}
	read[row] = 1;
}
