import type {Range, Words} from '../../model/words.ts';
import {pairKey, placeOfRow, START, type Table} from './table.ts';
import {type Terms, termOf} from './terms.ts';

/**
 * What the model makes of a ticket: a score for each head, and the terms that it knew, each once: their rows, and
 * their places (see `rangeOf`).
 */
export interface ModelReading {
	readonly terms: Terms;
	readonly scores: Float64Array;
	readonly rows: Int32Array;
	readonly places: Int32Array;
	/** The share of the words that the table has, 0 to 1; 0 where there are none. */
	readonly understood: number;
}

/** Reads tickets by one table. Many are read at a page's start, so nothing is made for a word that is not kept. */
export function createReader(table: Table): (terms: Terms) => ModelReading {
	const {words, titleRows, textRows, titlePairs, textPairs, traits} = table;
	const start = words.get(START) ?? -1;
	// The number of the ticket in which a row was last seen: cheaper than a set for each.
	const seen = new Uint32Array(table.rows);
	const rows = new Int32Array(MOST_TERMS);
	const places = new Int32Array(MOST_TERMS);
	let ticket = 0;
	let count = 0;
	const take = (row: number | undefined, place: number) => {
		if (row === undefined || row < 0 || seen[row] === ticket || count === MOST_TERMS) return;
		seen[row] = ticket;
		rows[count] = row;
		places[count++] = place;
	};
	const takeAll = (
		{words: all}: Words,
		reach: number,
		own: Int32Array,
		pairs: ReadonlyMap<number, number>,
		inText: 0 | 1,
	) => {
		let before = start;
		let understood = 0;
		for (let at = 0; at < reach; at++) {
			const word = words.get(termOf(all[at] ?? ''));
			if (word === undefined) {
				before = -1;
				continue;
			}
			understood++;
			take(own[word], at * 4 + inText);
			if (before >= 0) take(pairs.get(pairKey(before, word)), at * 4 + 2 + inText);
			before = word;
		}
		return understood;
	};
	return (terms) => {
		const {title, parts, text, reach} = terms;
		ticket++;
		count = 0;
		let understood = takeAll(title, title.words.length, titleRows, titlePairs, 0);
		for (const {word, at} of parts) take(titleRows[words.get(word) ?? -1], at * 4);
		for (const trait of terms.traits) take(traits.get(trait), TRAIT);
		const ofTitle = count;
		understood += takeAll(text, reach, textRows, textPairs, 1);
		const known = rows.slice(0, count);
		return {
			terms,
			scores: scoresOf(known, ofTitle, terms.weight, table),
			rows: known,
			places: places.slice(0, count),
			understood: understood / Math.max(1, title.words.length + reach),
		};
	};
}

/** A title of a thousand signs and a text of 250 words have no more terms than this. */
const MOST_TERMS = 2000;

/** Where the term of a place stands, and in which text; null for a trait. */
export function rangeOf({title, text}: Terms, place: number): (Range & {readonly words: Words}) | null {
	if (place === TRAIT) return null;
	const words = place & 1 ? text : title;
	const to = place >> 2;
	const from = place & 2 ? Math.max(0, to - 1) : to;
	return {words, start: words.starts[from] ?? 0, end: words.ends[to] ?? 0};
}

/** What a term counts for: those of the text the less the longer it is. */
export function countOf({weight}: Terms, place: number): number {
	return place >= 0 && place & 1 ? weight : 1;
}

/** Of terms that are no words. Others are the number of their last word times 4, 1 more in the text, 2 more for pairs. */
const TRAIT = -1;

function scoresOf(rows: Int32Array, ofTitle: number, weight: number, table: Table): Float64Array {
	const heads = table.heads.length;
	const scores = Float64Array.from(table.bias);
	const {values} = table.weights;
	for (let i = 0; i < rows.length; i++) {
		const first = placeOfRow(table, rows[i] ?? 0);
		const value = i < ofTitle ? 1 : weight;
		for (let head = 0; head < heads; head++) scores[head] = (scores[head] ?? 0) + value * (values[first + head] ?? 0);
	}
	return scores;
}
