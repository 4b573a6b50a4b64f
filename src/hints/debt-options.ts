import {effortOf} from './effort.ts';
import {isWeighed} from './framing.ts';
import {readingsOf} from './reading.ts';
import type {HintExamples, HintRule} from './rule.ts';

/**
 * Debt with one way only: said to take more than a sprint, or already weighed and of no said size. Goes once a
 * second way, or doing nothing, is named.
 */
export const debtOptions: HintRule = {
	id: 'debt-options',
	side: 'engineering',
	group: 'debt',
	asks: 'options',
	byDefault: 'on',
	applies({debt, framing, ticket}) {
		if (!debt.is || framing.options.said) return false;
		const effort = effortOf(readingsOf(ticket));
		return effort === 'large' || (effort === null && isWeighed(framing));
	},
};

export const debtOptionsExamples: HintExamples = {
	loud: [
		{ticket: {title: 'Rewrite the importer', description: 'Effort: 6 weeks.'}, debt: true},
		{ticket: {title: 'Rewrite the importer', description: 'It takes about two months.'}, debt: true},
		{ticket: {title: 'Rewrite the importer', description: 'Estimated at 3 sprints.'}, debt: true},
		{ticket: {title: 'Split billing', description: 'Every change takes 3 extra days.'}, debt: true},
		{ticket: {title: 'Drop the old queue', description: 'It caused an outage.'}, debt: true},
	],
	quiet: [
		{ticket: {title: 'Refactor OrderService'}, debt: true},
		{ticket: {title: 'Rewrite the importer', description: 'Effort: 3 days.'}, debt: true},
		{ticket: {title: 'Rewrite the importer', description: 'Effort: 6 weeks. Option B: only the parser.'}, debt: true},
		{ticket: {title: 'Rewrite the importer', description: 'It takes six weeks. Alternatives: buy one.'}, debt: true},
		{ticket: {title: 'Split billing', description: 'It slows us down. We could also do nothing.'}, debt: true},
		{ticket: {title: 'Plan the launch', description: 'Effort: 6 weeks.'}, debt: false},
	],
};
