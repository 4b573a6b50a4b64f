import {allMean, phraseBook} from '../model/phrase.ts';
import {effortOf} from './effort.ts';
import {readingsOf, says} from './reading.ts';
import type {HintExamples, HintRule} from './rule.ts';

/** Work of more than two weeks, or one that waits for a decision, with one way only. Goes once a second way is named. */
export const optionsMissing: HintRule = {
	id: 'options-missing',
	side: 'engineering',
	group: 'shared',
	byDefault: 'off',
	applies({ticket, framing, debt}) {
		if (ticket.done === true || debt.is || framing.options.said) return false;
		const asked = ticket.labels?.some((label) => UNDECIDED.has(label.toLowerCase())) ?? false;
		return asked || says(ticket, OPEN) || effortOf(readingsOf(ticket)) === 'large';
	},
};

export const optionsMissingExamples: HintExamples = {
	loud: [
		{ticket: {title: 'Annual plans', description: 'Effort: 6 weeks.'}},
		{ticket: {title: 'Annual plans', labels: ['needs-decision']}},
		{ticket: {title: 'Annual plans', description: 'Needs a decision on the price.'}},
	],
	quiet: [
		{ticket: {title: 'Annual plans'}},
		{ticket: {title: 'Annual plans', description: 'Effort: 3 days.'}},
		{ticket: {title: 'Annual plans', description: 'Effort: 6 weeks. Option B: yearly invoices by hand.'}},
		{ticket: {title: 'Annual plans', description: 'Effort: 6 weeks.', done: true}},
		{ticket: {title: 'Rewrite the importer', description: 'Effort: 6 weeks.'}, debt: true},
	],
};

const UNDECIDED = new Set(['needs-decision', 'needs decision', 'decision-needed', 'decision needed', 'to-decide']);
const OPEN = phraseBook(
	allMean(null, 'needs decision; needs a decision; need a decision; to be decided; not decided yet; tbd'),
);
