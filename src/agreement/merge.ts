import type {Differences, Travelling} from '../model/edit.ts';
import type {Pick} from '../model/pick.ts';
import {isSame} from './same.ts';

/**
 * What two sides make of what both had. Each thing is merged by itself: who changed it has it their way, and where
 * both did `mine` stands. So what only one side changed is never lost to the other's older copy.
 */
export function mergeDifferences(had: Differences, mine: Differences, theirs: Differences): Differences {
	const merged = mergeRecord<unknown>(had, mine, theirs);
	return {
		...merged,
		...mergeTravelling(had, mine, theirs),
		picks: mergeList(had.picks, mine.picks, theirs.picks, ticketOf),
	};
}

/** As `mergeDifferences`, of what all of a reader's browsers have. */
export function mergeTravelling(had: Travelling, mine: Travelling, theirs: Travelling): Travelling {
	return {
		owners: mergeRecord(had.owners, mine.owners, theirs.owners),
		own: mergeList(had.own, mine.own, theirs.own, idOf),
		rules: mergeList(had.rules, mine.rules, theirs.rules, idOf),
	};
}

/** Of three values of one thing; undefined where it is not there. */
function mergeOne<T>(had: T | undefined, mine: T | undefined, theirs: T | undefined): T | undefined {
	return isSame(mine, had) ? theirs : mine;
}

function mergeRecord<T>(had: Record<string, T>, mine: Record<string, T>, theirs: Record<string, T>): Record<string, T> {
	const in_ = (record: Record<string, T>, key: string) => (Object.hasOwn(record, key) ? record[key] : undefined);
	const keys = new Set([...Object.keys(mine), ...Object.keys(theirs)]);
	return Object.fromEntries(
		[...keys].flatMap((key) => {
			const value = mergeOne(in_(had, key), in_(mine, key), in_(theirs, key));
			return value === undefined ? [] : [[key, value]];
		}),
	);
}

/** The order is theirs where they changed it, else mine; what only the other side has follows what it followed there. */
function mergeList<T>(had: readonly T[], mine: readonly T[], theirs: readonly T[], nameOf: (one: T) => string): T[] {
	if (isSame(mine, had)) return [...theirs];
	const [before, here, there] = [had, mine, theirs].map((list) => new Map(list.map((one) => [nameOf(one), one]))) as [
		Map<string, T>,
		Map<string, T>,
		Map<string, T>,
	];
	const inBoth = (names: Map<string, T>, other: Map<string, T>) => [...names.keys()].filter((name) => other.has(name));
	const theyMoved = !isSame(inBoth(there, before), inBoth(before, there));
	const [first, second] = theyMoved ? [there, here] : [here, there];
	const order = [...first.keys()];
	const others = [...second.keys()];
	for (const [place, name] of others.entries()) {
		if (first.has(name)) continue;
		const follows = others[place - 1];
		order.splice(follows === undefined ? 0 : order.indexOf(follows) + 1, 0, name);
	}
	return order.flatMap((name) => {
		const one = mergeOne(before.get(name), here.get(name), there.get(name));
		return one === undefined ? [] : [one];
	});
}

function idOf({id}: {id: string}): string {
	return id;
}

function ticketOf({site, key}: Pick): string {
	return `${site} ${key}`;
}
