import type {Differences, Edit} from '../model/edit.ts';
import type {Matrix} from '../model/matrix.ts';
import {matrixOf} from './matrix.ts';

/** `unknown-decision`, `unknown-rule`: nothing has that id. `taken`: something has it already. */
export type EditRefusal = 'unknown-decision' | 'unknown-rule' | 'taken';

/** What an edit makes of the differences, and the edit that takes it back. */
export type Edited = {kind: 'edited'; differences: Differences; back: Edit} | {kind: 'refused'; code: EditRefusal};

const MOST_PICKS = 500;

/** Pure; the differences given stay as they are. An edit that changes nothing is still an edit. */
export function applyEdit(differences: Differences, edit: Edit, preset: Matrix): Edited {
	const {owners, own, rules, picks} = differences;
	const isDecision = (id: string): boolean => matrixOf(preset, differences).decisions.some((row) => row.id === id);
	const edited = (changes: Partial<Differences>, back: Edit): Edited => ({
		kind: 'edited',
		differences: {...differences, ...changes},
		back,
	});

	switch (edit.kind) {
		case 'set-owner': {
			if (!isDecision(edit.decision)) return refused('unknown-decision');
			const former = owners[edit.decision] ?? null;
			const {[edit.decision]: _, ...others} = owners;
			const next = edit.owner === null ? others : {...others, [edit.decision]: edit.owner};
			return edited({owners: next}, {...edit, owner: former});
		}
		case 'add-decision': {
			if (isDecision(edit.decision.id)) return refused('taken');
			return edited({own: [...own, edit.decision]}, {kind: 'remove-decision', id: edit.decision.id});
		}
		case 'remove-decision': {
			const decision = own.find(({id}) => id === edit.id);
			if (!decision) return refused('unknown-decision');
			// What names the decision goes with it, so taking this back restores all at once.
			const next: Differences = {
				...differences,
				owners: without(owners, edit.id),
				own: own.filter(({id}) => id !== edit.id),
				rules: rules.filter((rule) => rule.decision !== edit.id),
				picks: picks.filter((pick) => pick.decision !== edit.id),
			};
			return edited(next, {kind: 'replace', differences});
		}
		case 'pick': {
			if (edit.decision !== null && !isDecision(edit.decision)) return refused('unknown-decision');
			const {site, key, decision} = edit;
			const former = picks.find((pick) => pick.site === site && pick.key === key);
			const others = picks.filter((pick) => pick !== former);
			const next = decision === null ? others : [...others, {site, key, decision}].slice(-MOST_PICKS);
			return edited({picks: next}, {...edit, decision: former?.decision ?? null});
		}
		case 'add-rule': {
			if (!isDecision(edit.rule.decision)) return refused('unknown-decision');
			if (rules.some(({id}) => id === edit.rule.id)) return refused('taken');
			return edited({rules: rules.toSpliced(edit.at, 0, edit.rule)}, {kind: 'remove-rule', id: edit.rule.id});
		}
		case 'remove-rule': {
			const at = rules.findIndex(({id}) => id === edit.id);
			const rule = rules[at];
			if (!rule) return refused('unknown-rule');
			return edited({rules: rules.toSpliced(at, 1)}, {kind: 'add-rule', rule, at});
		}
		case 'move-rule': {
			const at = rules.findIndex(({id}) => id === edit.id);
			const rule = rules[at];
			if (!rule) return refused('unknown-rule');
			return edited({rules: rules.toSpliced(at, 1).toSpliced(edit.to, 0, rule)}, {...edit, to: at});
		}
		case 'replace':
			return edited(edit.differences, {kind: 'replace', differences});
	}
}

function refused(code: EditRefusal): Edited {
	return {kind: 'refused', code};
}

function without<T>(record: Record<string, T>, key: string): Record<string, T> {
	const {[key]: _, ...others} = record;
	return others;
}
