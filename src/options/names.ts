import type {Decision} from '../model/decision.ts';
import type {Differences, Edit} from '../model/edit.ts';
import type {Matrix} from '../model/matrix.ts';
import type {SavedRule} from '../model/saved-rule.ts';
import type {State} from '../model/state.ts';

/** Decisions and rules by id, as they are or last were: the history also speaks of what is gone. */
export interface Names {
	/** With the owner that they have before anybody changes it. */
	readonly decisions: ReadonlyMap<string, Decision>;
	readonly rules: ReadonlyMap<string, SavedRule>;
}

export function namesOf(preset: Matrix, {differences, history}: Pick<State, 'differences' | 'history'>): Names {
	const decisions = new Map<string, Decision>();
	const rules = new Map<string, SavedRule>();
	const learn = ({own, rules: list}: Pick<Differences, 'own' | 'rules'>): void => {
		for (const decision of own) decisions.set(decision.id, decision);
		for (const rule of list) rules.set(rule.id, rule);
	};
	for (const {edit, back} of history) {
		for (const one of [edit, back])
			for (const step of one.kind === 'together' ? one.steps : [one]) learn(broughtBy(step));
	}
	learn(differences);
	for (const decision of preset.decisions) decisions.set(decision.id, decision);
	return {decisions, rules};
}

function broughtBy(edit: Edit): Pick<Differences, 'own' | 'rules'> {
	switch (edit.kind) {
		case 'replace':
			return edit.differences;
		case 'arrive':
			return edit.travelling;
		case 'add-decision':
			return {own: [edit.decision], rules: []};
		case 'add-rule':
			return {own: [], rules: [edit.rule]};
		default:
			return {own: [], rules: []};
	}
}
