import {isFramed} from './framing.ts';
import type {HintExamples, HintRule} from './rule.ts';

/** Debt whose text was not heard to say what it costs the team. Goes once that is said, or the ticket is framed. */
export const debtTeamVelocity: HintRule = {
	id: 'debt-team-velocity',
	side: 'engineering',
	group: 'dimension',
	asks: 'teamVelocity',
	byDefault: 'on',
	applies: ({debt, framing, strict}) => debt.is && !isFramed(framing, strict) && !framing.teamVelocity.said,
};

export const debtTeamVelocityExamples: HintExamples = {
	loud: [
		{ticket: {title: 'Refactor OrderService'}, debt: true},
		{ticket: {title: 'Replace Moment', description: 'No customer impact.'}, debt: true},
		{ticket: {title: 'Replace Moment', description: 'The cache lives for 10 minutes.'}, debt: true},
		{ticket: {title: 'Drop the old queue', description: 'It caused an outage.'}, debt: true},
	],
	quiet: [
		{ticket: {title: 'Refactor OrderService'}, debt: false},
		{ticket: {title: 'Split billing', description: 'It slows us down.'}, debt: true},
		{ticket: {title: 'Split billing', description: 'Every change takes 3 extra days.'}, debt: true},
		{ticket: {title: 'Drop the old queue', description: 'It caused 2 outages.'}, debt: true},
	],
};
