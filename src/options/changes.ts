import {isSame} from '../agreement/same.ts';
import type {Decision} from '../model/decision.ts';
import type {Differences} from '../model/edit.ts';
import type {Matrix} from '../model/matrix.ts';
import type {Owner} from '../model/owner.ts';
import type {Pick} from '../model/pick.ts';
import {type Quiet, usualQuiet} from '../model/quiet.ts';
import type {SavedRule} from '../model/saved-rule.ts';

/** One thing that would be another. */
export type Change =
	| {kind: 'owner'; decision: string; from: Owner | null; to: Owner | null}
	| {kind: 'decision-added' | 'decision-removed' | 'decision-changed'; decision: Decision}
	| {kind: 'rule-added' | 'rule-removed' | 'rule-changed'; rule: SavedRule}
	| {kind: 'rules-moved'}
	/** A null decision: the ticket is judged by the rules. */
	| {kind: 'quiet'; from: Quiet; to: Quiet}
	| {kind: 'pick'; key: string; from: string | null; to: string | null}
	/** Something that this version keeps without knowing what it means. */
	| {kind: 'other'; field: string};

/**
 * What replacing the one by the other would change, in the order of the matrix; none when both say the same. An
 * owner of null is that of a decision that nobody knows.
 */
export function changesBetween(before: Differences, after: Differences, preset: Matrix): Change[] {
	return [
		...ownDecisions(before, after),
		...owners(before, after, preset),
		...rules(before.rules, after.rules),
		...picks(before.picks, after.picks),
		...quiets(before.quiet, after.quiet),
		...others(before, after),
	];
}

function ownDecisions({own: before}: Differences, {own: after}: Differences): Change[] {
	const {added, removed, changed} = compared(before, after);
	return [
		...added.map((decision) => ({kind: 'decision-added' as const, decision})),
		...removed.map((decision) => ({kind: 'decision-removed' as const, decision})),
		...changed.map((decision) => ({kind: 'decision-changed' as const, decision})),
	];
}

function owners(before: Differences, after: Differences, preset: Matrix): Change[] {
	const places = new Map([...preset.decisions, ...before.own, ...after.own].map(({id}, place) => [id, place]));
	const placeOf = (id: string): number => places.get(id) ?? places.size;
	const named = [...new Set([...Object.keys(before.owners), ...Object.keys(after.owners)])];
	return named
		.sort((a, b) => placeOf(a) - placeOf(b))
		.flatMap((decision) => {
			const [from, to] = [ownerIn(before, decision, preset), ownerIn(after, decision, preset)];
			// A decision of the reader's own that comes or goes is told as a whole.
			const comesOrGoes = before.own.some(({id}) => id === decision) !== after.own.some(({id}) => id === decision);
			return from === to || comesOrGoes ? [] : [{kind: 'owner', decision, from, to}];
		});
}

function ownerIn({owners: changed, own}: Differences, id: string, preset: Matrix): Owner | null {
	const decision = [...preset.decisions, ...own].find((one) => one.id === id);
	return (Object.hasOwn(changed, id) ? changed[id] : undefined) ?? decision?.owner ?? null;
}

function rules(before: readonly SavedRule[], after: readonly SavedRule[]): Change[] {
	const {added, removed, changed} = compared(before, after);
	const inBoth = (list: readonly SavedRule[], other: readonly SavedRule[]): string[] =>
		list.map(({id}) => id).filter((id) => other.some((rule) => rule.id === id));
	return [
		...added.map((rule) => ({kind: 'rule-added' as const, rule})),
		...removed.map((rule) => ({kind: 'rule-removed' as const, rule})),
		...changed.map((rule) => ({kind: 'rule-changed' as const, rule})),
		...(isSame(inBoth(before, after), inBoth(after, before)) ? [] : [{kind: 'rules-moved' as const}]),
	];
}

function picks(before: readonly Pick[], after: readonly Pick[]): Change[] {
	const idOf = ({site, key}: Pick): string => `${site} ${key}`;
	const formers = new Map(before.map((pick) => [idOf(pick), pick]));
	const laters = new Map(after.map((pick) => [idOf(pick), pick]));
	return [...new Map([...formers, ...laters])].flatMap(([id, {key}]) => {
		const from = formers.get(id)?.decision ?? null;
		const to = laters.get(id)?.decision ?? null;
		return from === to ? [] : [{kind: 'pick' as const, key, from, to}];
	});
}

function quiets(from: Quiet = usualQuiet, to: Quiet = usualQuiet): Change[] {
	return isSame(from, to) ? [] : [{kind: 'quiet', from, to}];
}

const KNOWN = ['owners', 'own', 'rules', 'picks', 'quiet'];

function others(before: Differences, after: Differences): Change[] {
	const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])];
	return fields
		.filter((field) => !KNOWN.includes(field) && !isSame(before[field], after[field]))
		.map((field) => ({kind: 'other', field}));
}

function compared<T extends {id: string}>(before: readonly T[], after: readonly T[]) {
	const formers = new Map(before.map((one) => [one.id, one]));
	const laters = new Set(after.map(({id}) => id));
	return {
		added: after.filter(({id}) => !formers.has(id)),
		removed: before.filter(({id}) => !laters.has(id)),
		changed: after.filter((one) => formers.has(one.id) && !isSame(formers.get(one.id), one)),
	};
}
