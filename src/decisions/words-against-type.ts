import {issueType} from './issue-type.ts';
import type {DecisionRule, Example} from './rule.ts';
import {shipped, type TextModel} from './text-model/model.ts';
import {wordsModelOf} from './words-model.ts';

/**
 * A type decides, unless the model, which knows the type and what tickets of it ask for, is this sure that the call is
 * another owner's: many file what they wish for as a bug, or a test that fails.
 */
export function wordsAgainstTypeOf(model: TextModel): DecisionRule {
	const words = wordsModelOf(model);
	return {
		id: 'words-against-type',
		fromWords: true,
		decide(ticket, matrix, today) {
			const byType = issueType.decide(ticket, matrix, today);
			const typed = byType && matrix.rows.get(byType.decision);
			if (!typed || !model.table().heads.includes(typed.id)) return null;
			const byWords = words.decide(ticket, matrix, today);
			if (!byWords || byWords.sure < SURE_ENOUGH || wordsIn(byWords.saw) < LEAST_WORDS) return null;
			return matrix.rows.get(byWords.decision)?.owner === typed.owner ? null : byWords;
		},
	};
}

export const wordsAgainstType: DecisionRule = wordsAgainstTypeOf(shipped);

export const examples: readonly Example[] = [
	{
		ticket: {type: 'Bug', title: 'Flaky test: OrderServiceTest.testTimeout fails on Jenkins'},
		decision: 'engineering-practices',
	},
	{ticket: {type: 'Bug', title: 'Basket shows the wrong total after a refund'}, decision: null},
	{ticket: {type: 'Bug', title: 'App crashes when the menu is opened'}, decision: null},
	{ticket: {type: 'Bug', title: 'fix checkout!!'}, decision: null},
	{ticket: {type: 'Bug'}, decision: null},
	{ticket: {type: 'Incident', title: 'Refactor the importer'}, decision: null},
	{ticket: {type: null, title: 'Refactor the importer'}, decision: null},
];

/** Chosen on projects left out: lower, bugs are taken from their type too often; higher, nearly never. */
const SURE_ENOUGH = 0.7;
/** One word alone does not outweigh what the author chose. */
const LEAST_WORDS = 2;

function wordsIn(quotes: readonly string[]): number {
	return quotes.join(' ').split(/\s+/).length;
}
