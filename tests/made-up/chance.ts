/** Chance that repeats: the same seed gives the same cases, so a failure can be looked at again. */
export interface Chance {
	/** A whole number from 0 up to, not including, `end`. */
	below(end: number): number;
	oneOf<T>(list: readonly T[]): T;
	/** Each by itself, in their order, about half of them. */
	someOf<T>(list: readonly T[]): T[];
	shuffled<T>(list: readonly T[]): T[];
}

export function chance(seed: number): Chance {
	let state = seed * 2_654_435_769;
	// mulberry32
	const next = (): number => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
	const below = (end: number): number => Math.floor(next() * end);
	return {
		below,
		oneOf: <T>(list: readonly T[]) => list[below(list.length)] as T,
		someOf: (list) => list.filter(() => below(2) === 1),
		shuffled(list) {
			const mixed = [...list];
			for (let last = mixed.length - 1; last > 0; last--) {
				const other = below(last + 1);
				[mixed[last], mixed[other]] = [mixed[other], mixed[last]] as [never, never];
			}
			return mixed;
		},
	};
}
