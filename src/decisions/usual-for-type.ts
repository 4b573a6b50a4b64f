import type {DecisionRule, Example} from './rule.ts';
import {shipped, type TextModel} from './text-model/model.ts';
import {typeNamed, typeOf} from './type-names.ts';
import {wordsModelOf} from './words-model.ts';

/**
 * What tickets of a type usually ask for, where the type alone does not decide and the words are not sure either.
 * The model has learnt what stories of public trackers ask for; of a type that it never met it knows nothing, and
 * must be surer.
 */
export function usualForTypeOf(model: TextModel): DecisionRule {
	const words = wordsModelOf(model);
	return {
		id: 'usual-for-type',
		fromWords: true,
		decide(ticket, matrix, today) {
			const type = typeOf(ticket);
			const usual = type === null ? null : usualDecision(type);
			if (!usual || type === null || !matrix.rows.has(usual.decision)) return null;
			const isLearnt = model.table().traits.has(`type-${typeNamed(type)}`);
			const byWords = words.decide(ticket, matrix, today);
			return byWords && byWords.sure >= (isLearnt ? SURE_ENOUGH : SURE) ? null : {...usual, saw: [type]};
		},
	};
}

export const usualForType: DecisionRule = usualForTypeOf(shipped);

export const examples: readonly Example[] = [
	{ticket: {type: 'Story'}, decision: 'feature-scope'},
	{ticket: {type: 'New Feature'}, decision: 'feature-scope'},
	{ticket: {type: 'improvement'}, decision: 'feature-scope'},
	{ticket: {type: 'Epic'}, decision: 'feature-scope'},
	{ticket: {type: 'Epic', title: 'Checkout in Switzerland and Norway'}, decision: 'feature-scope'},
	{ticket: {type: 'Story', title: 'Refactor the importer'}, decision: null},
	{ticket: {type: 'Idea'}, decision: 'problem-and-why'},
	{ticket: {type: 'Task'}, decision: 'implementation-approach'},
	{ticket: {type: 'Sub-task'}, decision: 'implementation-approach'},
	{ticket: {type: 'Technical task'}, decision: 'implementation-approach'},
	{ticket: {type: 'Spike'}, decision: 'implementation-approach'},
	{ticket: {type: 'Historia de usuario'}, decision: 'feature-scope'},
	{ticket: {type: 'Change request'}, decision: 'feature-scope'},
	{ticket: {type: 'Tâche'}, decision: 'implementation-approach'},
	{ticket: {type: 'Enabler'}, decision: 'implementation-approach'},
	{ticket: {type: 'Technical story'}, decision: 'implementation-approach'},
	{ticket: {type: 'Support'}, decision: 'bug-triage'},
	{ticket: {labels: ['Improvement', 'billing']}, decision: 'feature-scope'},
	{ticket: {labels: ['billing']}, decision: null},
	{ticket: {type: 'Question'}, decision: null},
	{ticket: {type: 'Gadget'}, decision: null},
	{ticket: {type: null}, decision: null},
];

/** Null for a type that is not usual in trackers. */
export function usualDecision(type: string): Usual | null {
	return USUAL.get(typeNamed(type)) ?? null;
}

/** Below this the words are right as often as the type. */
const SURE_ENOUGH = 0.6;
const SURE = 0.8;

interface Usual {
	readonly decision: string;
	readonly sure: number;
}

const feature = (sure: number): Usual => ({decision: 'feature-scope', sure});
const work = (sure: number): Usual => ({decision: 'implementation-approach', sure});

/**
 * How sure: how often the owner is right among tickets of that type in public trackers. Many teams there file
 * internal work as stories; a team that does not will find them righter.
 */
const USUAL: ReadonlyMap<string, Usual> = new Map([
	['story', feature(0.5)],
	['feature', feature(0.7)],
	['newfeature', feature(0.7)],
	['improvement', feature(0.5)],
	['epic', feature(0.5)],
	['idea', {decision: 'problem-and-why', sure: 0.7}],
	['task', work(0.7)],
	['subtask', work(0.7)],
	['technicaltask', work(0.5)],
	['spike', work(0.7)],
	['change', work(0.5)],
	['support', {decision: 'bug-triage', sure: 0.5}],
]);
