import {allMean, phraseBook} from '../model/phrase.ts';
import {says} from './reading.ts';
import type {HintExamples, HintRule} from './rule.ts';

/** The date has passed or is in doubt, and nothing was heard of what could move. Goes once a way out or a new date is named. */
export const lateNotSaid: HintRule = {
	id: 'late-not-said',
	side: 'engineering',
	group: 'delivery',
	byDefault: 'off',
	applies: ({ticket, verdict, framing}) =>
		ticket.done !== true &&
		(verdict.decision === 'delay-response' || says(ticket, DOUBTS)) &&
		!framing.options.said &&
		!says(ticket, WAYS_OUT),
};

export const lateNotSaidExamples: HintExamples = {
	loud: [
		{ticket: {title: 'Annual plans', dueDate: '2026-01-01'}, decision: 'delay-response'},
		{ticket: {title: 'Annual plans', description: 'This may slip.'}},
		{ticket: {title: 'Annual plans', description: 'We are behind schedule.'}},
	],
	quiet: [
		{ticket: {title: 'Annual plans'}},
		{ticket: {title: 'Annual plans', description: 'This may slip. New date: 1 June.'}},
		{ticket: {title: 'Annual plans', description: 'It may slip; we leave out the export.'}, decision: 'delay-response'},
		{ticket: {title: 'Annual plans', description: 'This may slip.', done: true}},
	],
};

const DOUBTS = phraseBook(
	allMean(
		null,
		`may slip; might slip; will slip; could slip; at risk of slipping; behind schedule; running late; is late
		will be late; will not make it; wont make it; not make the date; miss the date; miss the deadline
		missed the deadline; date is tight; deadline is tight; cannot make it; delayed`,
	),
);

const WAYS_OUT = phraseBook(
	allMean(
		null,
		`new date; new deadline; moved to; move it to; moves to; postponed to; instead; leave out; left out; drop the
		cut the; descope; out of scope; smaller; phase 2; split; more people; another engineer; trade off; tradeoff
		later for; without the`,
	),
);
