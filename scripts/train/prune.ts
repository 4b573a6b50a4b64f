import {MOST_WORDS, START} from '../../src/decisions/text-model/table.ts';
import type {Kind} from './features.ts';

/** A term with its weights for all heads, and how often it stands in tickets of all kinds. */
export interface Row {
	readonly kind: Kind;
	readonly term: string;
	readonly weights: Float64Array;
	readonly often: number;
}

/**
 * The rows that change most verdicts and fit into so many bytes of a table. A row changes much when it weighs much and
 * stands in many tickets. Only words of small letters and digits are kept.
 */
export function prune(rows: readonly Row[], bytes: number): Row[] {
	const worth = ({weights, often}: Row) => often * weights.reduce((sum, weight) => sum + weight * weight, 0);
	const writable = rows.filter(({kind, term}) => kind === 'trait' || term.split(' ').every(isWritable));
	const ranked = writable
		.map((row) => ({row, worth: row.kind === 'trait' ? Number.POSITIVE_INFINITY : worth(row)}))
		.sort((a, b) => b.worth - a.worth || (a.row.term < b.row.term ? -1 : 1));
	const kept: Row[] = [];
	const words = new Set<string>();
	let size = 0;
	for (const {row} of ranked) {
		const more = row.kind === 'trait' ? [] : row.term.split(' ').filter((word) => !words.has(word));
		const cost = sizeOf(row) + more.length * WORD_SIZE;
		if (size + cost > bytes || words.size + more.length > MOST_WORDS) continue;
		for (const word of more) words.add(word);
		kept.push(row);
		size += cost;
	}
	return kept;
}

/** What a word of the vocabulary costs on average: the letters that it does not share, and two signs. */
const WORD_SIZE = 6.5;
const PAIR_SIZE = 4;

function sizeOf({kind, term, weights}: Row): number {
	const row = 1 + Math.ceil(weights.length / 2);
	if (kind === 'trait') return row + term.length + 1;
	return kind === 'title' || kind === 'text' ? row : row + PAIR_SIZE;
}

function isWritable(word: string): boolean {
	return word === START || /^[a-z0-9]{1,24}$/.test(word);
}
