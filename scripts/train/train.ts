import {DEBT} from '../../src/decisions/text-model/debt-chance.ts';
import type {Table} from '../../src/decisions/text-model/table.ts';
import {embed} from './embed.ts';
import type {Pace} from './fit.ts';
import {learn} from './learn.ts';
import {prune, type Row} from './prune.ts';
import {debtSamples, decisionSamples, learnable, type Material, OTHER_SOURCE} from './samples.ts';

/** What is learnt: rows that fit into a table, and the biases of their heads. */
export interface Learnt {
	readonly heads: readonly string[];
	readonly bias: readonly number[];
	readonly rows: readonly Row[];
}

export const DEBT_PACE: Pace = {restraint: 1, rounds: 6, rate: 0.1};

export function train(material: Material): Learnt {
	const {lexicon, tickets, texts, unlabelled} = material;
	const embedding = embed([...unlabelled, ...texts.map(({words}) => words), ...tickets.map(({words}) => words)]);
	const decisions = learnable(tickets);
	const forDecision = learn(decisionSamples(tickets, decisions), lexicon, embedding, DECISION_PACE);
	const forDebt = learn(debtSamples(tickets, texts), lexicon, embedding, DEBT_PACE);
	const often = countTerms(material);
	const numbers = new Set([...forDecision.rows.keys(), ...forDebt.rows.keys()]);
	const rows = [...numbers].map((number): Row => {
		const own = forDecision.rows.get(number) ?? new Float64Array(decisions.length);
		const mean = own.reduce((sum, weight) => sum + weight, 0) / own.length;
		const debt = forDebt.rows.get(number) ?? [0, 0];
		return {
			kind: lexicon.kinds[number] ?? 'trait',
			term: lexicon.terms[number] ?? '',
			weights: Float64Array.from([...own.map((weight) => weight - mean), (debt[1] ?? 0) - (debt[0] ?? 0)]),
			often: often[number] ?? 0,
		};
	});
	return {
		heads: [...decisions, DEBT],
		bias: [...forDecision.bias, (forDebt.bias[1] ?? 0) - (forDebt.bias[0] ?? 0)],
		rows: prune(
			rows.filter(({term}) => term !== OTHER_SOURCE),
			MOST_BYTES,
		),
	};
}

/** Figures for a table whose sureness is not measured yet; its debt is told by fields and phrases alone. */
export const UNMEASURED: Pick<Table, 'given' | 'right' | 'debt'> = {
	given: [0, 1],
	right: [0, 1],
	debt: {from: 2, given: [0, 1], right: [0, 1]},
};

const DECISION_PACE: Pace = {restraint: 1, rounds: 6, rate: 0.1};

/** The whole table is to stay below 150,000 bytes; its figures take a few hundred. */
const MOST_BYTES = 147_000;

/**
 * How often each term can be expected: as often as in the labelled tickets and, since most words of tickets to come
 * are not in these, a little as often as its word stands elsewhere.
 */
function countTerms({lexicon: {kinds, terms, numberOf}, tickets, unlabelled}: Material): Float64Array {
	const counts = new Float64Array(terms.length).fill(0.1);
	const add = (number: number, count: number) => {
		// A number that is only given out now belongs to a term without weights.
		if (number < counts.length) counts[number] = (counts[number] ?? 0) + count;
	};
	for (const {features, untyped} of tickets) {
		const {numbers, values} = untyped ?? features;
		for (const [i, number] of numbers.entries()) {
			add(number, (values[i] ?? 0) ** 2);
			if (kinds[number] === 'text') add(numberOf('title', terms[number] ?? ''), 0.1);
		}
	}
	for (const words of unlabelled) {
		for (const word of new Set(words)) {
			add(numberOf('title', word), 0.02);
			add(numberOf('text', word), 0.05);
		}
	}
	return counts;
}
