import type {Compiled, Names, Row} from './compile.ts';
import {fold} from './fold.ts';

/** The decision that most of the names speak for, and those names as written. */
export interface Named {
	readonly row: Row;
	readonly saw: readonly string[];
}

/**
 * Which decision these names (labels, components) speak for; null when none is known. Of a scoped name
 * (`area/ci`, `type::debt`) the last part is tried too. A draw goes to the decision that the ticket's
 * type allows, then to the matrix's order.
 */
export function mostNamed(
	names: readonly string[],
	known: Names,
	type: string | null,
	{types}: Compiled,
	counts: (row: Row) => boolean = () => true,
): Named | null {
	const saw = new Map<Row, string[]>();
	for (const name of names.slice(0, MOST_NAMES)) {
		for (const row of rowsOf(name, known)) {
			if (!counts(row)) continue;
			const seen = saw.get(row);
			if (seen) seen.push(name);
			else saw.set(row, [name]);
		}
	}
	const allowed = type === null ? [] : (types.get(fold(type)) ?? []);
	let best: Named | null = null;
	const weight = ({row, saw: seen}: Named) => seen.length + (allowed.includes(row) ? 0.5 : 0) - row.place / 1000;
	for (const [row, seen] of saw) {
		const candidate = {row, saw: seen};
		if (!best || weight(candidate) > weight(best)) best = candidate;
	}
	return best;
}

/** No tracker shows more; what a hostile page adds beyond is not read. */
const MOST_NAMES = 1000;

function rowsOf(name: string, known: Names): readonly Row[] {
	const whole = known.get(fold(name));
	if (whole) return whole;
	const last = name.slice(0, 100).split(/[:/]/).at(-1) ?? '';
	return known.get(fold(last)) ?? [];
}
