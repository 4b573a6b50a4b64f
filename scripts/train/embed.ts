import {randomFrom} from './random.ts';

/** For each word a vector of `DIMENSIONS` figures: words that stand among the same words have similar ones. */
export type Embedding = ReadonlyMap<string, Float64Array>;

export const DIMENSIONS = 50;

/**
 * Learns from texts alone, without labels: counts which words stand near one another, takes how much oftener than by
 * chance, and keeps the strongest directions (a randomised singular value decomposition). So a word that no labelled
 * ticket has is still known by its company.
 */
export function embed(texts: readonly (readonly string[])[]): Embedding {
	const words = frequentWords(texts);
	const counts = countNeighbours(texts, new Map(words.map((word, i) => [word, i])));
	const surprise = surpriseOf(counts);
	const vectors = strongest(surprise, words.length);
	return new Map(words.map((word, i) => [word, vectors.slice(i * DIMENSIONS, (i + 1) * DIMENSIONS)]));
}

const LEAST_TEXTS = 5;
const MOST_WORDS = 12_000;
const NEAR = 5;
const LONGEST = 450;
const EXTRA = 10;
const ROUNDS = 2;
const FAINTEST = 1e-12;

function frequentWords(texts: readonly (readonly string[])[]): string[] {
	const counts = new Map<string, number>();
	for (const text of texts) for (const word of new Set(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
	return [...counts]
		.filter(([word, count]) => word !== '' && count >= LEAST_TEXTS)
		.sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
		.slice(0, MOST_WORDS)
		.map(([word]) => word);
}

function countNeighbours(texts: readonly (readonly string[])[], ids: ReadonlyMap<string, number>) {
	const counts = Array.from({length: ids.size}, () => new Map<number, number>());
	const add = (a: number, b: number, weight: number) => {
		const row = counts[a];
		row?.set(b, (row.get(b) ?? 0) + weight);
	};
	for (const text of texts) {
		const line = text.slice(0, LONGEST).map((word) => ids.get(word) ?? -1);
		for (const [at, word] of line.entries()) {
			if (word < 0) continue;
			for (let back = Math.max(0, at - NEAR); back < at; back++) {
				const other = line[back] ?? -1;
				if (other < 0 || other === word) continue;
				add(word, other, 1 / (at - back));
				add(other, word, 1 / (at - back));
			}
		}
	}
	return counts;
}

/** A sparse square matrix, row by row: row `i` is from `starts[i]` to `starts[i + 1]`. */
interface Sparse {
	readonly starts: Int32Array;
	readonly columns: Int32Array;
	readonly values: Float64Array;
}

/** Positive pointwise mutual information, frequent neighbours tempered by the power of three quarters. */
function surpriseOf(counts: readonly ReadonlyMap<number, number>[]): Sparse {
	const sums = counts.map((row) => sum(row.values()));
	const tempered = sums.map((count) => count ** 0.75);
	const all = sum(tempered);
	const starts = [0];
	const columns: number[] = [];
	const values: number[] = [];
	for (const [i, row] of counts.entries()) {
		for (const [j, count] of row) {
			const value = Math.log(((count / (sums[i] ?? 1)) * all) / (tempered[j] ?? 1));
			if (value <= 0) continue;
			columns.push(j);
			values.push(value);
		}
		starts.push(columns.length);
	}
	return {
		starts: Int32Array.from(starts),
		columns: Int32Array.from(columns),
		values: Float64Array.from(values),
	};
}

/** The vectors of all words, one after another, of a mean length of 1. */
function strongest(matrix: Sparse, count: number): Float64Array {
	const width = DIMENSIONS + EXTRA;
	const random = randomFrom(7);
	let basis = Float64Array.from({length: count * width}, () => random() + random() + random() - 1.5);
	for (let round = 0; round <= ROUNDS; round++) {
		basis = times(matrix, basis, width, false);
		straighten(basis, width);
		basis = times(matrix, basis, width, true);
		straighten(basis, width);
	}
	const scaled = times(matrix, basis, width, false);
	const lengths = new Float64Array(width);
	for (let i = 0; i < scaled.length; i++) lengths[i % width] = (lengths[i % width] ?? 0) + (scaled[i] ?? 0) ** 2;
	const vectors = new Float64Array(count * DIMENSIONS);
	let all = 0;
	for (let word = 0; word < count; word++) {
		let square = 0;
		for (let c = 0; c < DIMENSIONS; c++) {
			// Divided by the root of the singular value: half of it stays with the word.
			const value = (scaled[word * width + c] ?? 0) / Math.sqrt(Math.sqrt(lengths[c] || 1));
			vectors[word * DIMENSIONS + c] = value;
			square += value * value;
		}
		all += Math.sqrt(square);
	}
	const mean = all / Math.max(1, count);
	return vectors.map((value) => value / (mean || 1));
}

function times({starts, columns, values}: Sparse, by: Float64Array, width: number, turned: boolean) {
	const product = new Float64Array(by.length);
	for (let i = 0; i + 1 < starts.length; i++) {
		for (let k = starts[i] ?? 0; k < (starts[i + 1] ?? 0); k++) {
			const value = values[k] ?? 0;
			const j = columns[k] ?? 0;
			const to = (turned ? j : i) * width;
			const from = (turned ? i : j) * width;
			for (let c = 0; c < width; c++) product[to + c] = (product[to + c] ?? 0) + value * (by[from + c] ?? 0);
		}
	}
	return product;
}

/**
 * Makes the columns stand at right angles and of length 1: with the triangle R of which RᵀR is the table of their
 * products (Cholesky), the columns are multiplied by the inverse of R.
 */
function straighten(basis: Float64Array, width: number): void {
	const count = basis.length / width;
	const triangle = triangleOf(productsOf(basis, width), width);
	for (let i = 0; i < count; i++) {
		const row = basis.subarray(i * width, (i + 1) * width);
		for (let c = 0; c < width; c++) {
			let rest = row[c] ?? 0;
			for (let k = 0; k < c; k++) rest -= (row[k] ?? 0) * (triangle[c * width + k] ?? 0);
			const length = triangle[c * width + c] ?? 0;
			row[c] = length > 0 ? rest / length : 0;
		}
	}
}

function productsOf(basis: Float64Array, width: number): Float64Array {
	const products = new Float64Array(width * width);
	for (let from = 0; from < basis.length; from += width) {
		for (let a = 0; a < width; a++) {
			const value = basis[from + a] ?? 0;
			for (let b = 0; b <= a; b++) {
				products[a * width + b] = (products[a * width + b] ?? 0) + value * (basis[from + b] ?? 0);
			}
		}
	}
	return products;
}

/** The lower triangle whose product with itself turned is `products`. */
function triangleOf(products: Float64Array, width: number): Float64Array {
	const triangle = new Float64Array(width * width);
	for (let a = 0; a < width; a++) {
		for (let b = 0; b <= a; b++) {
			let rest = products[a * width + b] ?? 0;
			for (let k = 0; k < b; k++) rest -= (triangle[a * width + k] ?? 0) * (triangle[b * width + k] ?? 0);
			const length = triangle[b * width + b] ?? 0;
			if (a !== b) triangle[a * width + b] = length > 0 ? rest / length : 0;
			// With fewer words than columns some columns are made of the others; they become empty.
			else if (rest > FAINTEST * (products[a * width + a] ?? 0)) triangle[a * width + a] = Math.sqrt(rest);
		}
	}
	return triangle;
}

function sum(values: Iterable<number>): number {
	let all = 0;
	for (const value of values) all += value;
	return all;
}
