import type {Differences, Travelling} from '../model/edit.ts';
import type {Pick} from '../model/pick.ts';

/** The oldest make room for new ones. */
export const MOST_PICKS = 500;

/** Makes what comes from elsewhere keep the promises of differences. Of one id the first stays, of one ticket the last pick. */
export function tidy(differences: Differences): Differences {
	const picks = new Map<string, Pick>();
	for (const pick of differences.picks) {
		const ticket = `${pick.site} ${pick.key}`;
		picks.delete(ticket);
		picks.set(ticket, pick);
	}
	return {...differences, ...tidyTravelling(differences), picks: [...picks.values()].slice(-MOST_PICKS)};
}

export function tidyTravelling({owners, own, rules}: Travelling): Travelling {
	return {owners, own: onceEach(own).filter(({id}) => isId(id)), rules: onceEach(rules)};
}

/** This one name is no key of an object that is copied. */
export function isId(id: string): boolean {
	return id !== '__proto__';
}

function onceEach<T extends {id: string}>(list: readonly T[]): T[] {
	const seen = new Set<string>();
	return list.filter(({id}) => !seen.has(id) && seen.add(id));
}
