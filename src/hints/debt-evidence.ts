import {isWeighed} from './framing.ts';
import type {HintExamples, HintRule} from './rule.ts';

/** Debt that says whom or what it hurts, without a number or a link. Goes once there is one. */
export const debtEvidence: HintRule = {
	id: 'debt-evidence',
	side: 'engineering',
	group: 'debt',
	asks: 'evidence',
	byDefault: 'on',
	applies: ({debt, framing}) => debt.is && isWeighed(framing) && !framing.evidence.said,
};

export const debtEvidenceExamples: HintExamples = {
	loud: [
		{ticket: {title: 'Split billing', description: 'It slows us down.'}, debt: true},
		{ticket: {title: 'Drop the old queue', description: 'It caused an outage.'}, debt: true},
		{ticket: {title: 'Replace the retry', description: 'Customers are double charged.'}, debt: true},
	],
	quiet: [
		{ticket: {title: 'Refactor OrderService'}, debt: true},
		{ticket: {title: 'Split billing', description: 'It slows us down: 3 days a sprint.'}, debt: true},
		{ticket: {title: 'Drop the old queue', description: 'It caused an outage, see INC-212.'}, debt: true},
		{ticket: {title: 'Checkout fails', description: 'Customers cannot pay.'}, debt: false},
	],
};
