import {allMean, phraseBook} from '../model/phrase.ts';
import {says} from './reading.ts';
import type {HintExamples, HintRule} from './rule.ts';

/** A large wish without a number heard of that will tell whether it worked. Goes once one is named. */
export const successMetricMissing: HintRule = {
	id: 'success-metric-missing',
	side: 'product',
	group: 'product',
	byDefault: 'while-writing',
	applies({ticket, framing, debt}) {
		const {type, done} = ticket;
		if (type === null || !LARGE.has(type.toLowerCase()) || done === true || debt.is) return false;
		return !framing.doneSignal.said && !says(ticket, METRICS);
	},
};

export const successMetricMissingExamples: HintExamples = {
	loud: [
		{ticket: {title: 'Gift cards', type: 'Epic'}},
		{ticket: {title: 'Annual plans', description: 'Shops pay for twelve months at once.', type: 'Feature'}},
		{ticket: {title: 'Dark mode', description: 'Because our users ask for it.', type: 'Initiative'}},
	],
	quiet: [
		{ticket: {title: 'Gift cards', description: 'Success: 5 % of the orders use one.', type: 'Epic'}},
		{ticket: {title: 'Annual plans', description: 'We measure churn in the dashboard.', type: 'Feature'}},
		{ticket: {title: 'Dark mode', description: 'KPI: evening sessions.', type: 'Epic'}},
		{ticket: {title: 'Gift cards', type: 'Story'}},
		{ticket: {title: 'Gift cards', type: 'Epic', done: true}},
		{ticket: {title: 'Pay back the importer', type: 'Epic'}, debt: true},
	],
};

const LARGE = new Set(['epic', 'feature', 'new feature', 'initiative']);

const METRICS = phraseBook(
	allMean(
		null,
		`metric; metrics; kpi; kpis; measure; measured; measures; conversion; adoption; retention; churn; nps; csat; okr
		key result; success; target; how many; number of; percentage of; percent of; % of; rate; usage; active users
		revenue; baseline; dashboard; experiment; a b test`,
	),
);
