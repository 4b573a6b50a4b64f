import {allMean, phraseBook} from '../model/phrase.ts';
import {isWeighed} from './framing.ts';
import {PEOPLE} from './people.ts';
import {says} from './reading.ts';
import type {HintExamples, HintRule} from './rule.ts';

/** Debt of which nothing is weighed and whose title says only what changes. Goes once the title says what it gives, or a dimension is said. */
export const debtJargonTitle: HintRule = {
	id: 'debt-jargon-title',
	side: 'engineering',
	group: 'debt',
	byDefault: 'off',
	applies({debt, framing, ticket}) {
		if (!debt.is || ticket.title === null || isWeighed(framing)) return false;
		return !says({title: ticket.title, description: null}, GAINS);
	},
};

export const debtJargonTitleExamples: HintExamples = {
	loud: [
		{ticket: {title: 'Refactor OrderService'}, debt: true},
		{ticket: {title: 'Tech debt: tidy the helpers', description: 'So that it is nicer.'}, debt: true},
		{ticket: {title: 'Migrate from Moment to date-fns'}, debt: true},
	],
	quiet: [
		{ticket: {title: 'Split billing so that teams can deploy alone'}, debt: true},
		{ticket: {title: 'Drop the old queue to stop nightly restarts'}, debt: true},
		{ticket: {title: 'Tidy the importer for shops'}, debt: true},
		{ticket: {title: 'Refactor OrderService', description: 'It slows us down.'}, debt: true},
		{ticket: {title: 'Refactor OrderService'}, debt: false},
	],
};

const GAINS = phraseBook(
	allMean(
		null,
		`so that; so we; so they; to stop; to cut; to avoid; to prevent; to reduce; to speed up; to make; to allow
		to let; to keep; to save; to ease; before; because; in order to; faster; safer; fewer; less; without; ${PEOPLE}`,
	),
);
