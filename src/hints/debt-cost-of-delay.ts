import {isWeighed} from './framing.ts';
import type {HintExamples, HintRule} from './rule.ts';

/** Debt that is weighed already, and nothing was heard of what waiting costs. Goes once that is said. */
export const debtCostOfDelay: HintRule = {
	id: 'debt-cost-of-delay',
	side: 'engineering',
	group: 'debt',
	asks: 'costOfDelay',
	byDefault: 'off',
	applies: ({debt, framing}) => debt.is && isWeighed(framing) && !framing.costOfDelay.said,
};

export const debtCostOfDelayExamples: HintExamples = {
	loud: [
		{ticket: {title: 'Split billing', description: 'It slows us down.'}, debt: true},
		{ticket: {title: 'Drop the old queue', description: 'It caused an outage in May.'}, debt: true},
		{ticket: {title: 'Replace the retry', description: 'Customers are double charged.'}, debt: true},
	],
	quiet: [
		{ticket: {title: 'Refactor OrderService'}, debt: true},
		{
			ticket: {title: 'Split billing', description: 'It slows us down. It blocks the launch of annual plans.'},
			debt: true,
		},
		{ticket: {title: 'Split billing', description: 'It slows us down. If we wait, it gets worse.'}, debt: true},
		{ticket: {title: 'Drop the old queue', description: 'It caused an outage in May.'}, debt: false},
	],
};
