import {allMean, phraseBook} from '../model/phrase.ts';
import {says} from './reading.ts';
import type {HintExamples, HintRule} from './rule.ts';

/** A wish without a reason heard of. Goes once one is named, or the ticket hangs below another that may name it. */
export const whyMissing: HintRule = {
	id: 'why-missing',
	side: 'product',
	group: 'product',
	byDefault: 'while-writing',
	applies({ticket, debt}) {
		const {type, parent, description, done} = ticket;
		if (type === null || !ASKING.has(type.toLowerCase()) || parent !== null || done === true || debt.is) return false;
		const length = description?.trim().length ?? 0;
		return (length === 0 || length > A_NOTE) && !says(ticket, REASONS);
	},
};

export const whyMissingExamples: HintExamples = {
	loud: [
		{ticket: {title: 'Gift cards', type: 'Story'}},
		{
			ticket: {
				title: 'Annual plans',
				description: 'A plan with twelve months, paid at once, with its own page and its own invoice.',
				type: 'Epic',
			},
		},
		{ticket: {title: 'Dark mode', description: '', type: 'Feature'}},
	],
	quiet: [
		{
			ticket: {
				title: 'Gift cards',
				description: 'Shops ask for them because Christmas is their best month.',
				type: 'Story',
			},
		},
		{ticket: {title: 'As a shopper I want gift cards so that I can give them away', type: 'Story'}},
		{ticket: {title: 'Gift cards', description: 'Short note.', type: 'Story'}},
		{ticket: {title: 'Gift cards', type: 'Story', parent: 'APP-1'}},
		{ticket: {title: 'Gift cards', type: 'Task'}},
		{ticket: {title: 'Gift cards', type: 'Story', done: true}},
		{ticket: {title: 'Refactor OrderService', type: 'Story'}, debt: true},
	],
};

/** A text up to this length is a note that somebody will go on with. */
const A_NOTE = 40;
const ASKING = new Set(['story', 'user story', 'epic', 'feature', 'new feature', 'initiative']);

const REASONS = phraseBook(
	allMean(
		null,
		`because; so that; in order to; why; the problem; problem; reason; reasons; pain; pains; goal; goals; outcome
		hypothesis; we believe; we learned; we saw; we want to learn; users need; users struggle; users cannot
		users cant; users complain; customers need; customers ask; customers struggle; customers cannot; customers cant
		customers complain; shops ask; asked for; ask for it; asked us; keep asking; requested by; currently they
		today they; today users; currently users; have to; lose; loses; motivation; background; opportunity; value
		benefit; law; regulation; required by; okr; objective; since; otherwise; contract`,
	),
);
