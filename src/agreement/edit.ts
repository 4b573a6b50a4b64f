import type {Differences, Edit} from '../model/edit.ts';
import type {Matrix} from '../model/matrix.ts';
import {matrixOf} from './matrix.ts';
import {isId, MOST_PICKS, tidy, tidyTravelling} from './tidy.ts';

/** `unknown-decision`, `unknown-rule`: nothing has that id. `taken`: something has it already, or nothing may. */
export type EditRefusal = 'unknown-decision' | 'unknown-rule' | 'taken';

/** What an edit makes of the differences, and the edit that takes it back. */
export type Edited = {kind: 'edited'; differences: Differences; back: Edit} | {kind: 'refused'; code: EditRefusal};

type Together = Extract<Edit, {kind: 'together'}>;
type Step = Together['steps'][number];
type Of<Kind extends Edit['kind']> = Extract<Edit, {kind: Kind}>;

/** Pure; the differences given stay as they are. An edit that changes nothing is still an edit. */
export function applyEdit(differences: Differences, edit: Edit, preset: Matrix): Edited {
	const {owners, own, rules} = differences;
	const isDecision = (id: string): boolean => matrixOf(preset, differences).decisions.some((row) => row.id === id);
	const edited = (changes: Partial<Differences>, back: Edit): Edited => ({
		kind: 'edited',
		differences: {...differences, ...changes},
		back,
	});

	switch (edit.kind) {
		case 'set-owner': {
			if (!isDecision(edit.decision)) return refused('unknown-decision');
			const former = Object.hasOwn(owners, edit.decision) ? (owners[edit.decision] ?? null) : null;
			const {[edit.decision]: _, ...others} = owners;
			const next = edit.owner === null ? others : {...others, [edit.decision]: edit.owner};
			return edited({owners: next}, {...edit, owner: former});
		}
		case 'add-decision': {
			const {decision, at = own.length} = edit;
			if (isDecision(decision.id) || !isId(decision.id)) return refused('taken');
			return edited({own: own.toSpliced(at, 0, decision)}, {kind: 'remove-decision', id: decision.id});
		}
		case 'remove-decision':
			return removeDecision(differences, edit, preset);
		case 'pick': {
			if (edit.decision !== null && !isDecision(edit.decision)) return refused('unknown-decision');
			return pick(differences, edit);
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
		case 'set-quiet': {
			const {quiet: former = null, ...others} = differences;
			return {
				kind: 'edited',
				differences: edit.quiet === null ? others : {...others, quiet: edit.quiet},
				back: {...edit, quiet: former},
			};
		}
		case 'replace':
			return {kind: 'edited', differences: tidy(edit.differences), back: {kind: 'replace', differences}};
		case 'arrive':
			return edited(tidyTravelling(edit.travelling), {kind: 'arrive', travelling: {owners, own, rules}});
		case 'together':
			return inOrder(differences, edit, preset);
	}
}

/** What names the decision goes with it, and comes back with it. */
function removeDecision(differences: Differences, {id}: Of<'remove-decision'>, preset: Matrix): Edited {
	const {owners, own, rules, picks} = differences;
	const decision = own.find((one) => one.id === id);
	if (!decision || preset.decisions.some((row) => row.id === id)) return refused('unknown-decision');
	const {[id]: owner, ...otherOwners} = owners;
	const steps: Step[] = [{kind: 'add-decision', decision, at: own.indexOf(decision)}];
	if (Object.hasOwn(owners, id) && owner) steps.push({kind: 'set-owner', decision: id, owner});
	for (const [at, rule] of rules.entries()) if (rule.decision === id) steps.push({kind: 'add-rule', rule, at});
	for (const [at, one] of picks.entries()) {
		if (one.decision === id) steps.push({...pickOf(one), at});
	}
	return {
		kind: 'edited',
		differences: {
			...differences,
			owners: Object.hasOwn(owners, id) ? otherOwners : owners,
			own: own.filter((one) => one !== decision),
			rules: rules.filter((rule) => rule.decision !== id),
			picks: picks.filter((one) => one.decision !== id),
		},
		back: {kind: 'together', steps},
	};
}

function pick(differences: Differences, {site, key, decision, at}: Of<'pick'>): Edited {
	const {picks} = differences;
	const place = picks.findIndex((one) => one.site === site && one.key === key);
	const former = picks[place];
	const others = former ? picks.toSpliced(place, 1) : picks;
	const next = decision === null ? others : others.toSpliced(at ?? others.length, 0, {site, key, decision});
	const [oldest] = next.length > MOST_PICKS ? next : [];
	const back: Step = former ? {...pickOf(former), at: place} : {kind: 'pick', site, key, decision: null};
	return {
		kind: 'edited',
		differences: {...differences, picks: oldest ? next.slice(1) : next},
		back: oldest ? {kind: 'together', steps: [back, {...pickOf(oldest), at: 0}]} : back,
	};
}

function pickOf({site, key, decision}: Differences['picks'][number]): Of<'pick'> & Step {
	return {kind: 'pick', site, key, decision};
}

function inOrder(differences: Differences, {steps}: Together, preset: Matrix): Edited {
	const backs: Step[] = [];
	let current = differences;
	for (const step of steps) {
		const edited = applyEdit(current, step, preset);
		if (edited.kind === 'refused') return edited;
		current = edited.differences;
		backs.unshift(...(edited.back.kind === 'together' ? edited.back.steps : [edited.back]));
	}
	return {kind: 'edited', differences: current, back: {kind: 'together', steps: backs}};
}

function refused(code: EditRefusal): Edited {
	return {kind: 'refused', code};
}
