import {allMean, phraseBook} from '../model/phrase.ts';
import {effortOf} from './effort.ts';
import {readingsOf, says} from './reading.ts';
import type {HintExamples, HintRule} from './rule.ts';

/** Debt that takes more than a sprint, or is a rewrite or a move, without a way back heard of. Goes once one is named. */
export const debtReversible: HintRule = {
	id: 'debt-reversible',
	side: 'engineering',
	group: 'debt',
	asks: 'reversibility',
	byDefault: 'off',
	applies({debt, framing, ticket}) {
		if (!debt.is || framing.reversibility.said) return false;
		return says(ticket, MOVES) || effortOf(readingsOf(ticket)) === 'large';
	},
};

export const debtReversibleExamples: HintExamples = {
	loud: [
		{ticket: {title: 'Rewrite the importer'}, debt: true},
		{ticket: {title: 'Migrate off the old queue'}, debt: true},
		{ticket: {title: 'Split billing', description: 'Effort: 6 weeks.'}, debt: true},
	],
	quiet: [
		{ticket: {title: 'Refactor OrderService'}, debt: true},
		{ticket: {title: 'Rewrite the importer', description: 'Behind a feature flag, tenant by tenant.'}, debt: true},
		{ticket: {title: 'Migrate off the old queue', description: 'We can stop after step 1.'}, debt: true},
		{ticket: {title: 'Split billing', description: 'Effort: 2 days.'}, debt: true},
		{ticket: {title: 'Rewrite the welcome text'}, debt: false},
	],
};

const MOVES = phraseBook(
	allMean(
		null,
		`rewrite; rewriting; migrate; migrating; migration; re architect; rearchitect; replace the database
		move to a new; port to; switch to; new data model`,
	),
);
