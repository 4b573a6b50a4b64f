import {type Reading, sentencesWith} from './reading.ts';

/** Whether the work is said to fit into a sprint of two weeks; null when no size was found. */
export function effortOf(readings: readonly Reading[]): 'small' | 'large' | null {
	const longest = Math.max(...readings.map(daysOf));
	if (longest < 0) return null;
	return longest > A_SPRINT ? 'large' : 'small';
}

/** The longest time that the text gives for the work, in working days; -1 when it gives none. */
function daysOf(reading: Reading): number {
	const sized = sentencesWith(SIZES, reading);
	const rates = sentencesWith(RATES, reading);
	let longest = -1;
	for (const {value, unit, from} of reading.amounts) {
		const sentence = reading.sentences[from] ?? -1;
		const days = WORKING_DAYS.get(unit);
		if (days !== undefined && sized.has(sentence) && !rates.has(sentence)) longest = Math.max(longest, value * days);
	}
	return longest;
}

const A_SPRINT = 10;
const SIZES = new Set([
	'effort',
	'estimate',
	'estimated',
	'estimation',
	'size',
	'sizing',
	'take',
	'takes',
	'need',
	'needs',
]);
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
