import {START} from '../../src/decisions/text-model/table.ts';
import {type Terms, termOf} from '../../src/decisions/text-model/terms.ts';

/** Where a term stands: a word or a pair of the title, a word or a pair of the text, or a trait. */
export type Kind = 'title' | 'title-pair' | 'text' | 'text-pair' | 'trait';

/** Every term that was ever seen has a number. A pair is written with a space between its words. */
export interface Lexicon {
	readonly kinds: readonly Kind[];
	readonly terms: readonly string[];
	readonly numberOf: (kind: Kind, term: string) => number;
}

/** The terms of one ticket, each once, by their numbers, and what each counts. */
export interface Features {
	readonly numbers: Int32Array;
	readonly values: Float64Array;
}

export function createLexicon(): Lexicon {
	const kinds: Kind[] = [];
	const terms: string[] = [];
	const numbers = new Map<string, number>();
	const numberOf = (kind: Kind, term: string) => {
		const id = `${kind} ${term}`;
		let number = numbers.get(id);
		if (number === undefined) {
			number = terms.length;
			numbers.set(id, number);
			kinds.push(kind);
			terms.push(term);
		}
		return number;
	};
	return {kinds, terms, numberOf};
}

/** The terms exactly as the browser will see them, and traits that only the training knows. */
export function featuresOf(terms: Terms, {numberOf}: Lexicon, more: readonly string[] = []): Features {
	const {title, parts, text, reach, weight, traits} = terms;
	const features = new Map<number, number>();
	const add = (kind: Kind, term: string, value: number) => {
		const number = numberOf(kind, term);
		if (!features.has(number)) features.set(number, value);
	};
	const addAll = (words: readonly string[], kind: 'title' | 'text', value: number) => {
		let before = START;
		for (const written of words) {
			const word = termOf(written);
			add(kind, word, value);
			add(`${kind}-pair`, `${before} ${word}`, value);
			before = word;
		}
	};
	addAll(title.words, 'title', 1);
	for (const {word} of parts) add('title', word, 1);
	addAll(text.words.slice(0, reach), 'text', weight);
	for (const trait of [...traits, ...more]) add('trait', trait, 1);
	return {numbers: Int32Array.from(features.keys()), values: Float64Array.from(features.values())};
}
