/**
 * How often the model was right on projects that it had not learnt from, where it gave an owner so much probability:
 * read off between two ascending lists of equal length.
 */
export function surenessAt(probability: number, given: readonly number[], right: readonly number[]): number {
	const above = given.findIndex((known) => known >= probability);
	if (above < 0) return right.at(-1) ?? probability;
	if (above === 0) return right[0] ?? probability;
	const [low = 0, high = 1] = [given[above - 1], given[above]];
	const [worse = 0, better = 1] = [right[above - 1], right[above]];
	return worse + ((better - worse) * (probability - low)) / Math.max(1e-9, high - low);
}
