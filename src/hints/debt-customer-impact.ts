import {isFramed} from './framing.ts';
import type {HintExamples, HintRule} from './rule.ts';

/** Debt whose text was not heard to say who notices it. Goes once that is said, or the ticket is framed. */
export const debtCustomerImpact: HintRule = {
	id: 'debt-customer-impact',
	side: 'engineering',
	group: 'dimension',
	asks: 'customerImpact',
	byDefault: 'on',
	applies: ({debt, framing, strict}) => debt.is && !isFramed(framing, strict) && !framing.customerImpact.said,
};

export const debtCustomerImpactExamples: HintExamples = {
	loud: [
		{ticket: {title: 'Refactor OrderService'}, debt: true},
		{ticket: {title: 'Tech debt: tidy the helpers', description: 'Duplicated and hard to read.'}, debt: true},
		{ticket: {title: 'Replace Moment', description: 'Moment is obsolete.'}, debt: true},
		{ticket: {title: 'Get rid of the old scheduler', description: 'The users table has 90 columns.'}, debt: true},
		{ticket: {title: 'Split billing', description: 'It slows us down.'}, debt: true},
	],
	quiet: [
		{ticket: {title: 'Refactor OrderService'}, debt: false},
		{ticket: {title: 'Split billing', description: 'No customer impact.'}, debt: true},
		{ticket: {title: 'Replace the retry', description: 'Customers are double charged.'}, debt: true},
		{ticket: {title: 'Split billing', description: 'Every change takes 3 extra days.'}, debt: true},
		{ticket: {title: 'Let shops export a report'}, debt: false},
	],
};
