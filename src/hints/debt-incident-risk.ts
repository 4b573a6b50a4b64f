import {isFramed} from './framing.ts';
import type {HintExamples, HintRule} from './rule.ts';

/** Debt whose text was not heard to say what could break. Goes once that is said, or the ticket is framed. */
export const debtIncidentRisk: HintRule = {
	id: 'debt-incident-risk',
	side: 'engineering',
	group: 'dimension',
	asks: 'incidentRisk',
	byDefault: 'on',
	applies: ({debt, framing, strict}) => debt.is && !isFramed(framing, strict) && !framing.incidentRisk.said,
};

export const debtIncidentRiskExamples: HintExamples = {
	loud: [
		{ticket: {title: 'Refactor OrderService'}, debt: true},
		{ticket: {title: 'Replace Moment', description: 'No customer impact. It slows us down.'}, debt: true},
		{ticket: {title: 'Drop the old form', description: 'The incident form is unused.'}, debt: true},
	],
	quiet: [
		{ticket: {title: 'Refactor OrderService'}, debt: false},
		{ticket: {title: 'Drop the old queue', description: 'It caused an outage.'}, debt: true},
		{ticket: {title: 'Replace Moment', description: 'Incidents: none so far.'}, debt: true},
		{ticket: {title: 'Split billing', description: 'Every change takes 3 extra days.'}, debt: true},
	],
};
