import type {Hint} from '../model/hint.ts';
import {hints} from './index.ts';
import type {HintRule} from './rule.ts';

/** What a hint needs that a ticket's text and fields do not give. */
export type Need = 'changelog' | 'comments' | 'pair';

/** `self` is whoever a row names; the others as in a hint. */
type Addressed = Hint['side'] | 'self';

/** One hint of the whole catalogue: with its rule where there is one, else with what it waits for. */
export type Listed =
	| {id: string; side: Addressed; group: Hint['group']; rule: HintRule; needs: null}
	| {id: string; side: Addressed; group: Hint['group']; rule: null; needs: Need};

/** Every hint that was designed, by group in the order of display; those without a rule do not exist yet. */
export function catalogue(): readonly Listed[] {
	const ready = hints.map((rule): Listed => ({id: rule.id, side: rule.side, group: rule.group, rule, needs: null}));
	const waiting = WAITING.map(([id, side, group, needs]): Listed => ({id, side, group, rule: null, needs}));
	const all = [...ready, ...waiting];
	return ORDER.flatMap((group) => all.filter((one) => one.group === group));
}

const ORDER: readonly Hint['group'][] = [
	'dimension',
	'debt',
	'dispute',
	'cover',
	'shared',
	'owner',
	'product',
	'delivery',
	'goals',
	'allocation',
	'matrix',
];

/** Not yet: each needs what is not read so far. */
const WAITING: readonly (readonly [id: string, side: Addressed, group: Hint['group'], needs: Need])[] = [
	['dispute-stale', 'both', 'dispute', 'pair'],
	['escalation-not-ready', 'both', 'dispute', 'pair'],
	['escalating-often', 'both', 'dispute', 'pair'],
	['cover-active', 'both', 'cover', 'pair'],
	['date-without-em', 'product', 'shared', 'pair'],
	['one-voice', 'both', 'shared', 'pair'],
	['debt-need', 'product', 'owner', 'changelog'],
	['product-input', 'engineering', 'owner', 'changelog'],
	['status-asked', 'engineering', 'delivery', 'comments'],
	['status-thin', 'product', 'delivery', 'changelog'],
	['constraint-not-shared', 'engineering', 'delivery', 'changelog'],
	['goals-not-linked', 'both', 'goals', 'pair'],
	['debt-share-drift', 'both', 'allocation', 'pair'],
	['row-not-acknowledged', 'self', 'matrix', 'pair'],
	['matrix-stale', 'both', 'matrix', 'pair'],
];
