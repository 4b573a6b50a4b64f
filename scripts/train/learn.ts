import {DIMENSIONS, type Embedding} from './embed.ts';
import type {Features, Kind, Lexicon} from './features.ts';
import {fitWeights, type Pace, type Samples} from './fit.ts';

/** One ticket or text to learn from; `group` is its project, `targets` a share for each head. */
export interface Sample {
	readonly features: Features;
	readonly group: string;
	readonly targets: readonly number[];
	readonly importance: number;
}

/** What each term, by its number, weighs for each head. */
export interface Weights {
	readonly bias: readonly number[];
	readonly rows: ReadonlyMap<number, Float64Array>;
}

/**
 * Learns the weights of terms. A term counts for itself where it is known from two tickets of two groups; and each
 * word counts by its company (the embedding) too, which is folded into its own weights in the end.
 */
export function learn(samples: readonly Sample[], lexicon: Lexicon, embedding: Embedding, pace: Pace): Weights {
	const heads = samples[0]?.targets.length ?? 0;
	const company = companyOf(lexicon, embedding);
	const columns = columnsOf(samples, lexicon);
	const lesson = {
		samples: gather(samples, lexicon, columns, company),
		heads,
		targets: Float64Array.from(samples.flatMap(({targets}) => targets)),
		importance: Float64Array.from(samples, ({importance}) => importance),
	};
	return foldWeights(fitWeights(lesson, pace), heads, lexicon, columns, company);
}

/** The scores that these weights give to terms. */
export function scoreBy({bias, rows}: Weights, {numbers, values}: Features): number[] {
	const scores = [...bias];
	for (const [i, number] of numbers.entries()) {
		const row = rows.get(number);
		if (!row) continue;
		for (const [head, weight] of row.entries()) scores[head] = (scores[head] ?? 0) + (values[i] ?? 0) * weight;
	}
	return scores;
}

/** How much of itself each kind of term brings along: the less, the more it is held back. */
const OWN: Readonly<Record<Kind, number>> = {title: 1, 'title-pair': 1, text: 0.5, 'text-pair': 0.3, trait: 0.7};
const LEAST_TICKETS = 2;
const LEAST_GROUPS = 2;

/** The company that words of titles and of texts keep; each has columns of its own. */
const COMPANY: Readonly<Partial<Record<Kind, {readonly first: number; readonly times: number}>>> = {
	title: {first: 0, times: 0.6},
	text: {first: DIMENSIONS, times: 0.27},
};

/** The vectors of words, by the number of the term. Words that no ticket has are given a number here. */
function companyOf({numberOf}: Lexicon, embedding: Embedding): ReadonlyMap<number, Float64Array> {
	const company = new Map<number, Float64Array>();
	for (const [word, vector] of embedding) {
		company.set(numberOf('title', word), vector);
		company.set(numberOf('text', word), vector);
	}
	return company;
}

/** The column of each term's number, -1 for those that are too rare to be learnt. */
interface Columns {
	readonly of: Int32Array;
	readonly count: number;
}

function columnsOf(samples: readonly Sample[], {terms}: Lexicon): Columns {
	const counts = new Int32Array(terms.length);
	const groups = new Int32Array(terms.length);
	const latest = new Int32Array(terms.length).fill(-1);
	const names = [...new Set(samples.map(({group}) => group))];
	// Group after group, so that a term's groups can be counted by the changes.
	for (const [group, name] of names.entries()) {
		for (const {features} of samples.filter((sample) => sample.group === name)) {
			for (const number of features.numbers) {
				counts[number] = (counts[number] ?? 0) + 1;
				if (latest[number] === group) continue;
				latest[number] = group;
				groups[number] = (groups[number] ?? 0) + 1;
			}
		}
	}
	let count = 0;
	const of = counts.map((times, number) =>
		times >= LEAST_TICKETS && (groups[number] ?? 0) >= LEAST_GROUPS ? count++ : -1,
	);
	return {of, count};
}

function gather(
	samples: readonly Sample[],
	{kinds}: Lexicon,
	columns: Columns,
	company: ReadonlyMap<number, Float64Array>,
): Samples {
	const starts = [0];
	const places: number[] = [];
	const values: number[] = [];
	for (const {features} of samples) {
		const sums = new Float64Array(2 * DIMENSIONS);
		for (const [i, number] of features.numbers.entries()) {
			const kind = kinds[number] ?? 'trait';
			const value = features.values[i] ?? 0;
			const column = columns.of[number] ?? -1;
			if (column >= 0) {
				places.push(column);
				values.push(value * OWN[kind]);
			}
			const part = COMPANY[kind];
			const vector = part && company.get(number);
			if (vector) addTo(sums, part.first, vector, 0, DIMENSIONS, value * part.times);
		}
		for (const [c, value] of sums.entries()) {
			if (value === 0) continue;
			places.push(columns.count + c);
			values.push(value);
		}
		starts.push(places.length);
	}
	return {
		starts: Int32Array.from(starts),
		columns: Int32Array.from(places),
		values: Float64Array.from(values),
		width: columns.count + 2 * DIMENSIONS,
	};
}

function foldWeights(
	learnt: Float64Array,
	heads: number,
	{kinds}: Lexicon,
	columns: Columns,
	company: ReadonlyMap<number, Float64Array>,
): Weights {
	const rows = new Map<number, Float64Array>();
	for (const [number, kind] of kinds.entries()) {
		const column = columns.of[number] ?? -1;
		const part = COMPANY[kind];
		const vector = part && company.get(number);
		if (column < 0 && !vector) continue;
		const row = new Float64Array(heads);
		if (column >= 0) addTo(row, 0, learnt, column * heads, heads, OWN[kind]);
		for (const [c, value] of vector?.entries() ?? []) {
			const from = columns.count + (part?.first ?? 0) + c;
			addTo(row, 0, learnt, from * heads, heads, value * (part?.times ?? 0));
		}
		rows.set(number, row);
	}
	const last = (columns.count + 2 * DIMENSIONS) * heads;
	return {bias: [...learnt.slice(last, last + heads)], rows};
}

/** Adds `count` figures, so many times, to others. */
function addTo(
	sums: Float64Array,
	to: number,
	figures: Float64Array,
	from: number,
	count: number,
	times: number,
): void {
	for (let i = 0; i < count; i++) sums[to + i] = (sums[to + i] ?? 0) + times * (figures[from + i] ?? 0);
}
