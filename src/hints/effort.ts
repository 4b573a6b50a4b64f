import {sentencesWith, type Reading} from './reading.ts';

/** Whether the work is said to fit into a sprint of two weeks; null when no size was found. */
export function effortOf(reading: Reading): 'small' | 'large' | null {
	const sized = sentencesWith(SIZES, reading);
	const rates = sentencesWith(RATES, reading);
	let longest: number | null = null;
	for (const {value, unit, from} of reading.amounts) {
		const sentence = reading.sentences[from] ?? -1;
		const days = WORKING_DAYS.get(unit);
		if (days !== undefined && sized.has(sentence) && !rates.has(sentence)) longest = Math.max(longest ?? 0, value * days);
	}
	if (longest === null) return null;
	return longest > A_SPRINT ? 'large' : 'small';
}

const A_SPRINT = 10;
const SIZES = new Set(['effort', 'estimate', 'estimated', 'estimation', 'size', 'sizing', 'take', 'takes', 'need', 'needs']);
/** "Each change takes 3 days" is what the debt costs, not what its removal does. */
const RATES = new Set(['each', 'every', 'per', 'any', 'extra', 'lose', 'lost', 'customers', 'users']);
const WORKING_DAYS: ReadonlyMap<string, number> = new Map([
	['h', 1 / 8],
	['hour', 1 / 8],
	['hours', 1 / 8],
	['d', 1],
	['day', 1],
	['days', 1],
	['w', 5],
	['week', 5],
	['weeks', 5],
	['sprint', 10],
	['sprints', 10],
	['month', 20],
	['months', 20],
]);
