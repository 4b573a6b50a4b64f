import {allMean, phraseBook} from '../model/phrase.ts';
import {says} from './reading.ts';
import type {HintExamples, HintRule} from './rule.ts';

/** Came into a running sprint and is no emergency, and nothing was heard of why or what leaves. Goes once that is said. */
export const scopeAddedMidCycle: HintRule = {
	id: 'scope-added-mid-cycle',
	side: 'product',
	group: 'shared',
	byDefault: 'off',
	applies({ticket, debt}) {
		const {addedAfterStart, done, subtask, type, priority} = ticket;
		if (addedAfterStart !== true || done === true || subtask === true || debt.is) return false;
		const urgent = EMERGENCIES.has(type?.toLowerCase() ?? '') || EMERGENCIES.has(priority?.toLowerCase() ?? '');
		return !urgent && !says(ticket, REASONS);
	},
};

export const scopeAddedMidCycleExamples: HintExamples = {
	loud: [
		{ticket: {title: 'Gift cards', addedAfterStart: true}},
		{ticket: {title: 'Gift cards', addedAfterStart: true, type: 'Story', priority: 'High'}},
		{ticket: {title: 'Another filter', description: 'Shops would like it.', addedAfterStart: true}},
	],
	quiet: [
		{ticket: {title: 'Gift cards'}},
		{ticket: {title: 'Gift cards', addedAfterStart: false}},
		{ticket: {title: 'Gift cards', addedAfterStart: true, done: true}},
		{ticket: {title: 'Gift cards', addedAfterStart: true, subtask: true}},
		{ticket: {title: 'Total is wrong', addedAfterStart: true, type: 'Incident'}},
		{ticket: {title: 'Total is wrong', addedAfterStart: true, type: 'Bug', priority: 'Highest'}},
		{
			ticket: {
				title: 'Gift cards',
				description: 'Instead of APP-7, because the law changes in May.',
				addedAfterStart: true,
			},
		},
	],
};

const EMERGENCIES = new Set([
	'incident',
	'outage',
	'highest',
	'blocker',
	'critical',
	'urgent',
	'sev1',
	'sev2',
	'p0',
	'p1',
]);

const REASONS = phraseBook(
	allMean(
		null,
		`because; instead of; in place of; replaces; swapped; swap with; moves out; moved out; move out; takes the place
		we drop; dropped for; reason; urgent for; law; regulation; outage; incident; security; promised; contract`,
	),
);
