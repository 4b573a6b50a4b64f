import type {Decision} from '../../src/model/decision.ts';
import type {Differences, Edit} from '../../src/model/edit.ts';
import type {Matrix} from '../../src/model/matrix.ts';
import type {Owner} from '../../src/model/owner.ts';
import type {Pick} from '../../src/model/pick.ts';
import {type SavedRule, Sign} from '../../src/model/saved-rule.ts';
import type {Chance} from './chance.ts';

/** Few names, two of them those of every object, so that made-up things often meet. */
const PRESET = ['scope', 'date', 'constructor'] as const;
const OWN = ['own-1', 'own-2', 'toString', 'own-3'] as const;
const RULES = ['r1', 'r2', 'r3', 'valueOf', 'r4'] as const;
const TICKETS = ['APP-1', 'APP-2', 'APP-3'] as const;
const OWNERS: readonly Owner[] = ['product', 'engineering', 'shared'];

export const decision = (id: string, owner: Owner = 'product', title: string | null = null): Decision => ({
	id,
	title,
	owner,
	starter: false,
	contested: false,
	onTickets: true,
	daci: {driver: [], approver: [], contributors: [], informed: []},
	signals: {issueTypes: [], labels: [], components: [], titlePhrases: [], textPhrases: []},
});

export const preset: Matrix = {format: 1, decisions: PRESET.map((id) => decision(id))};

export const nothing: Differences = {owners: {}, own: [], rules: [], picks: []};

export function madeUpDifferences(by: Chance): Differences {
	const own = by.shuffled(by.someOf(OWN)).map((id) => madeUpDecision(by, id));
	const ids = [...PRESET, ...own.map(({id}) => id)];
	return {
		owners: Object.fromEntries(by.someOf(ids).map((id) => [id, by.oneOf(OWNERS)])),
		own,
		rules: by.shuffled(by.someOf(RULES)).map((id) => madeUpRule(by, id, by.oneOf(ids))),
		picks: by.shuffled(by.someOf(TICKETS)).map((key) => madeUpPick(by, key, by.oneOf(ids))),
	};
}

/** Of every kind that a person can ask for; about one in four is refused. */
export function madeUpEdit(by: Chance): Edit {
	const anyId = () => by.oneOf([...PRESET, ...OWN]);
	const {site, key} = madeUpPick(by, by.oneOf(TICKETS), 'scope');
	return by.oneOf<() => Edit>([
		() => ({kind: 'set-owner', decision: anyId(), owner: by.oneOf([...OWNERS, null])}),
		() => ({kind: 'add-decision', decision: madeUpDecision(by, by.oneOf(OWN))}),
		() => ({kind: 'add-decision', decision: madeUpDecision(by, by.oneOf(OWN)), at: by.below(3)}),
		() => ({kind: 'remove-decision', id: anyId()}),
		() => ({kind: 'pick', site, key, decision: by.oneOf([anyId(), null])}),
		() => ({kind: 'add-rule', rule: madeUpRule(by, by.oneOf(RULES), anyId()), at: by.below(6) - 1}),
		() => ({kind: 'remove-rule', id: by.oneOf(RULES)}),
		() => ({kind: 'move-rule', id: by.oneOf(RULES), to: by.below(6) - 1}),
		() => ({kind: 'set-quiet', quiet: by.oneOf([{boards: 0.7, likely: 0.6}, {boards: 1, likely: 0.8}, null])}),
		() => ({kind: 'replace', differences: madeUpDifferences(by)}),
	])();
}

function madeUpDecision(by: Chance, id: string): Decision {
	return decision(id, by.oneOf(OWNERS), by.oneOf(['One', 'Two']));
}

function madeUpRule(by: Chance, id: string, to: string): SavedRule {
	return {id, sign: by.oneOf(Sign.options), words: by.oneOf(['ledger', 'invoice']), decision: to};
}

function madeUpPick(by: Chance, key: string, to: string): Pick {
	return {site: by.oneOf(['acme', 'other']), key, decision: to};
}
