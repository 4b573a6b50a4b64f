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
	readonly rows: readonly number[];
	readonly places: readonly number[];
	/** The share of the words that the table has, 0 to 1; 0 where there are none. */
	readonly understood: number;
}

/** Reads tickets by one table. Many are read at a page's start, so nothing is made for a word that is not kept. */
export function createReader(table: Table): (terms: Terms) => ModelReading {
	const {words, titleRows, textRows, titlePairs, textPairs, traits} = table;
	const start = words.get(START) ?? -1;
	// The number of the ticket in which a row was last seen: cheaper than a set for each.
	const seen = new Uint32Array(table.rows);
	let ticket = 0;
	return (terms) => {
		ticket++;
		const rows: number[] = [];
		const places: number[] = [];
		const take = (row: number, place: number) => {
			if (row < 0 || seen[row] === ticket) return;
			seen[row] = ticket;
			rows.push(row);
			places.push(place);
		};
		const takeAll = ({words: all}: Words, reach: number, inText: 0 | 1) => {
			const [own, pairs] = inText ? [textRows, textPairs] : [titleRows, titlePairs];
			let before = start;
			let count = 0;
			for (let at = 0; at < reach; at++) {
				const word = words.get(termOf(all[at] ?? '')) ?? -1;
				if (word >= 0) {
					count++;
					take(own[word] ?? -1, at * 4 + inText);
					if (before >= 0) take(pairs.get(pairKey(before, word)) ?? -1, at * 4 + 2 + inText);
				}
				before = word;
			}
			return count;
		};
		const {title, parts, text, reach} = terms;
		let understood = takeAll(title, title.words.length, 0);
		for (const {word, at} of parts) take(titleRows[words.get(word) ?? -1] ?? -1, at * 4);
		for (const trait of terms.traits) take(traits.get(trait) ?? -1, TRAIT);
		const ofTitle = rows.length;
		understood += takeAll(text, reach, 1);
		return {
			terms,
			scores: scoresOf(rows, ofTitle, terms.weight, table),
			rows,
			places,
			understood: understood / Math.max(1, title.words.length + reach),
		};
	};
}

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

function scoresOf(rows: readonly number[], ofTitle: number, weight: number, table: Table): Float64Array {
	const heads = table.heads.length;
	const scores = Float64Array.from(table.bias);
	const {values} = table.weights;
	for (const [i, row] of rows.entries()) {
		const first = placeOfRow(table, row);
		const value = i < ofTitle ? 1 : weight;
		for (let head = 0; head < heads; head++) {
			scores[head] = (scores[head] ?? 0) + value * (values[first + head] ?? 0);
		}
	}
	return scores;
}
