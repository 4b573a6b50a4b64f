import {allMean, phraseBook} from '../model/phrase.ts';
import {says} from './reading.ts';
import type {HintExamples, HintRule} from './rule.ts';

/** A faster way is taken, and nothing was heard of when it is paid back. Goes once price or payback is named. */
export const paceSilentTradeoff: HintRule = {
	id: 'pace-silent-tradeoff',
	side: 'engineering',
	group: 'shared',
	byDefault: 'on',
	applies: ({ticket}) => ticket.done !== true && says(ticket, FASTER) && !says(ticket, PAYBACK),
};

export const paceSilentTradeoffExamples: HintExamples = {
	loud: [
		{ticket: {title: 'Quick fix for the import'}},
		{ticket: {title: 'Import of bookings', description: 'Skip the tests, we need it on Monday.'}},
		{ticket: {title: 'Import of bookings', description: 'Let us hardcode the tax rate for now.'}},
		{ticket: {title: 'Temporary solution for the tax rate'}},
		{ticket: {title: 'Import of bookings', description: 'Quick and dirty is fine, we can clean it up later.'}},
		{ticket: {title: 'Import of bookings', description: 'Can we cut corners here?'}},
	],
	quiet: [
		{ticket: {title: 'Import of bookings'}},
		{ticket: {title: 'Import of bookings', description: 'For now only shops in France use it.'}},
		{ticket: {title: 'Quick fix for the import', description: 'We pay it back in APP-77, in May.'}},
		{ticket: {title: 'Temporary solution', description: 'Known limitation: one currency.'}},
		{ticket: {title: 'Temporary solution', description: 'Follow-up ticket: remove it in sprint 14.'}},
		{ticket: {title: 'Quick fix for the import', done: true}},
		{ticket: {title: 'Quick search', description: 'Shortcut keys for the fixed menu.'}},
	],
};

const FASTER = phraseBook(
	allMean(
		null,
		`quick fix; quick fixes; quick and dirty; quick hack; skip tests; skip the tests; skip testing; without tests
		skip the review; skip code review; temporary solution; temporary fix; temporary hack; temporary workaround
		stopgap; band aid; hack … for now; hardcode … for now; hard code … for now; hardcoded … for now; for now we skip
		for now we just; good enough for now; clean it up later; clean up later; fix it later; fix it properly later
		do it properly later; cut corners; cutting corners; take a shortcut; take the shortcut; ship it now; just ship
		ship faster`,
	),
);

const PAYBACK = phraseBook(
	allMean(
		null,
		`pay back; pay it back; paid back; payback; pay this back; follow up; followup; known limitation; trade off
		tradeoff; at the cost of; in exchange; we accept; accepted risk; price of; the price is; remove it by
		remove it in; replaced by; replace it in; removed in; removed by; until sprint`,
	),
);
