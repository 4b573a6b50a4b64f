import {allMean, phraseBook} from '../model/phrase.ts';
import {says} from './reading.ts';
import type {HintExamples, HintRule} from './rule.ts';

/** A date is the matter of an open ticket, and nothing was heard of what gives for it. Goes once it says so. */
export const dateWithoutTradeoff: HintRule = {
	id: 'date-without-tradeoff',
	side: 'both',
	group: 'shared',
	byDefault: 'on',
	applies({ticket, verdict}) {
		if (ticket.done === true) return false;
		return (DATED.has(verdict.decision) || says(ticket, DATES)) && !says(ticket, TRADE_OFFS);
	},
};

export const dateWithoutTradeoffExamples: HintExamples = {
	loud: [
		{ticket: {title: 'Annual plans', dueDate: '2026-06-01'}, decision: 'delivery-date'},
		{ticket: {title: 'Annual plans', dueDate: '2026-01-01'}, decision: 'delay-response'},
		{ticket: {title: 'Annual plans must be live by the end of May'}},
		{ticket: {title: 'Annual plans', description: 'The deadline is 1 June.'}},
		{
			ticket: {title: 'Annual plans', description: 'We promised it to Northwind for June.'},
			decision: 'external-commitment',
		},
		{ticket: {title: 'Move the launch date to May'}},
	],
	quiet: [
		{ticket: {title: 'Annual plans'}},
		{ticket: {title: 'Annual plans', description: 'Deadline 1 June. Gift cards move out of scope.'}},
		{ticket: {title: 'Annual plans', description: 'Ship by June; we drop the export instead.'}},
		{ticket: {title: 'Annual plans', dueDate: '2026-06-01', done: true}, decision: 'delivery-date'},
		{ticket: {title: 'The date picker shows the wrong month'}, decision: 'bug-triage'},
		{ticket: {title: 'Totals are wrong', dueDate: '2026-06-01', type: 'Bug'}, decision: 'bug-triage'},
	],
};

const DATED = new Set(['delivery-date', 'external-commitment', 'delay-response']);

const DATES = phraseBook(
	allMean(
		null,
		`deadline; ship by; ship on; shipping by; launch by; launch date; release by; go live by; go live on; live by
		by end of; by the end of; due by; has to be done by; must be done by; needed by; move the date
		bring the date forward; pull the date in`,
	),
);

const TRADE_OFFS = phraseBook(
	allMean(
		null,
		`trade off; trade offs; tradeoff; tradeoffs; scope; descope; cut; cuts; drop; drops; dropped; leave out; left out
		move out; moves out; moved out; without the; instead; in exchange; quality; fewer tests; skip; more people
		another engineer; extra engineer; extra people; overtime; smaller version; phase 2; at the cost of; option a
		option b; what gives`,
	),
);
