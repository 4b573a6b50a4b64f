import {allMean, phraseBook} from '../model/phrase.ts';
import {says} from './reading.ts';
import type {HintExamples, HintRule} from './rule.ts';

/** Debt without a word on how it came. Goes once it says that it was chosen, or what was learned since. */
export const debtOrigin: HintRule = {
	id: 'debt-origin',
	side: 'engineering',
	group: 'debt',
	byDefault: 'off',
	applies: ({debt, ticket}) => debt.is && !says(ticket, ORIGINS),
};

export const debtOriginExamples: HintExamples = {
	loud: [
		{ticket: {title: 'Refactor OrderService'}, debt: true},
		{ticket: {title: 'Drop the old queue', description: 'It caused an outage.'}, debt: true},
		{ticket: {title: 'Split billing', description: 'Five teams edit one file.'}, debt: true},
	],
	quiet: [
		{ticket: {title: 'Refactor OrderService', description: 'We chose this to make the launch in May.'}, debt: true},
		{ticket: {title: 'Split billing', description: 'Since then we learned that plans change weekly.'}, debt: true},
		{ticket: {title: 'Drop the old queue', description: 'At that time there was no broker.'}, debt: true},
		{ticket: {title: 'Refactor OrderService'}, debt: false},
	],
};

const ORIGINS = phraseBook(
	allMean(
		null,
		`we chose; was chosen; was a choice; chosen on purpose; deliberate; deliberately; on purpose; we decided to
		we accepted; accepted at the time; shortcut; short cut; took a shortcut; we took the; to make the launch
		to ship earlier; in a hurry; we learned; we have learned; we know now; now we know; since then; at that time
		at the time; back then; in those days; historical reasons; for historical; grew over; has grown; inherited
		left over from; leftover; was written when; was built when; was built for; it was meant to; originally`,
	),
);
