/** One answer that can be right or wrong, and how much the model gave it. */
export interface Answer {
	readonly given: number;
	readonly right: boolean;
}

/** Two ascending lists of equal length: what was given, and how often that was right. */
export interface Curve {
	readonly given: number[];
	readonly right: number[];
}

/** How often answers were right by how much was given: means of equal parts, made to rise (adjacent ones that fall are joined). */
export function calibrate(answers: readonly Answer[]): Curve {
	const sorted = [...answers].sort((a, b) => a.given - b.given);
	const parts: {given: number; right: number; count: number}[] = [];
	for (let part = 0; part < PARTS; part++) {
		const from = Math.floor((part * sorted.length) / PARTS);
		const slice = sorted.slice(from, Math.floor(((part + 1) * sorted.length) / PARTS));
		if (slice.length === 0) continue;
		parts.push({
			given: slice.reduce((sum, {given}) => sum + given, 0),
			right: slice.filter(({right}) => right).length,
			count: slice.length,
		});
		for (let last = parts.at(-1), before = parts.at(-2); last && before; ) {
			if (last.right / last.count >= before.right / before.count) break;
			parts.splice(-2, 2, {
				given: last.given + before.given,
				right: last.right + before.right,
				count: last.count + before.count,
			});
			[last, before] = [parts.at(-1), parts.at(-2)];
		}
	}
	return {
		given: parts.map(({given, count}) => given / count),
		right: parts.map(({right, count}) => right / count),
	};
}

const PARTS = 16;
