import {randomFrom} from './random.ts';

/** Samples by rows: row `i` has the columns and values from `starts[i]` to `starts[i + 1]`. */
export interface Samples {
	readonly starts: Int32Array;
	readonly columns: Int32Array;
	readonly values: Float64Array;
	/** How many columns there are. */
	readonly width: number;
}

/** `targets` has a share for each head, row after row; `importance` is one figure a row. */
export interface Lesson {
	readonly samples: Samples;
	readonly heads: number;
	readonly targets: Float64Array;
	readonly importance: Float64Array;
}

/** How far the weights are held back, how often the samples are gone through, and how fast it learns. */
export interface Pace {
	readonly restraint: number;
	readonly rounds: number;
	readonly rate: number;
}

/**
 * Multinomial logistic regression by stochastic gradients, each weight with a pace of its own (AdaGrad), with
 * quadratic restraint. The weights of column `c` are from `c * heads`; the biases stand behind those of all columns.
 */
export function fitWeights(
	{samples, heads, targets, importance}: Lesson,
	{restraint, rounds, rate}: Pace,
): Float64Array {
	const {starts, columns, values, width} = samples;
	const weights = new Float64Array((width + 1) * heads);
	const squares = new Float64Array(weights.length).fill(0.01);
	const often = countsOf(samples);
	const random = randomFrom(1);
	const order = importance.length === 0 ? [] : Array.from(importance.keys());
	const pull = new Float64Array(heads);
	const step = (at: number, slope: number, pace: number) => {
		squares[at] = (squares[at] ?? 0) + slope * slope;
		weights[at] = (weights[at] ?? 0) - (pace * slope) / Math.sqrt(squares[at] ?? 1);
	};
	for (let round = 0; round < rounds; round++) {
		shuffle(order, random);
		const pace = rate / (1 + 0.3 * round);
		for (const row of order) {
			const from = starts[row] ?? 0;
			const to = starts[row + 1] ?? 0;
			scoreInto(pull, weights, samples, from, to, heads);
			softmax(pull);
			for (let head = 0; head < heads; head++) {
				pull[head] = ((pull[head] ?? 0) - (targets[row * heads + head] ?? 0)) * (importance[row] ?? 0);
			}
			for (let k = from; k < to; k++) {
				const column = columns[k] ?? 0;
				const value = values[k] ?? 0;
				const held = restraint / (often[column] ?? 1);
				for (let head = 0, at = column * heads; head < heads; head++, at++) {
					step(at, value * (pull[head] ?? 0) + held * (weights[at] ?? 0), pace);
				}
			}
			for (let head = 0; head < heads; head++) step(width * heads + head, pull[head] ?? 0, pace);
		}
	}
	return weights;
}

/** Scores become probabilities, in place. */
function softmax(scores: Float64Array): void {
	let most = Number.NEGATIVE_INFINITY;
	for (const score of scores) if (score > most) most = score;
	let all = 0;
	for (let i = 0; i < scores.length; i++) {
		const share = Math.exp((scores[i] ?? 0) - most);
		scores[i] = share;
		all += share;
	}
	for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] ?? 0) / all;
}

function scoreInto(
	scores: Float64Array,
	weights: Float64Array,
	{columns, values, width}: Samples,
	from: number,
	to: number,
	heads: number,
): void {
	for (let head = 0; head < heads; head++) scores[head] = weights[width * heads + head] ?? 0;
	for (let k = from; k < to; k++) {
		const first = (columns[k] ?? 0) * heads;
		const value = values[k] ?? 0;
		for (let head = 0; head < heads; head++) {
			scores[head] = (scores[head] ?? 0) + value * (weights[first + head] ?? 0);
		}
	}
}

function countsOf({columns, width}: Samples): Float64Array {
	const counts = new Float64Array(width);
	for (const column of columns) counts[column] = (counts[column] ?? 0) + 1;
	return counts;
}

function shuffle(order: number[], random: () => number): void {
	for (let i = order.length - 1; i > 0; i--) {
		const j = Math.floor(random() * (i + 1));
		const kept = order[i] ?? 0;
		order[i] = order[j] ?? 0;
		order[j] = kept;
	}
}
