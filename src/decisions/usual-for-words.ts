import {allMean, findPhrases, phraseBook} from '../model/phrase.ts';
import {LONGEST_TITLE} from '../model/prose.ts';
import {proseWords} from '../model/prose-words.ts';
import type {DecisionRule, Example} from './rule.ts';
import {titleOf} from './title.ts';

/** What tickets with a word in their title usually ask for. Such words are too common to be phrases of a matrix. */
export const usualForWords: DecisionRule = {
	id: 'usual-for-words',
	fromWords: true,
	decide(ticket, {rows}) {
		const words = proseWords(titleOf(ticket), LONGEST_TITLE).words;
		const hits = findPhrases(USUAL, words).filter(({means}) => rows.has(means));
		const atStart = hits.find(({phrase}) => phrase.atStart);
		const hit = atStart ?? hits[0];
		return hit ? {decision: hit.means, sure: 0.65, saw: [words.text.slice(hit.start, hit.end)]} : null;
	},
};

export const examples: readonly Example[] = [
	{ticket: {title: 'Add a second address'}, decision: 'feature-scope'},
	{ticket: {title: 'Create voucher page'}, decision: 'feature-scope'},
	{ticket: {title: '[Web] Change the colour of the basket'}, decision: 'feature-scope'},
	{ticket: {title: 'Invoices on the dashboard'}, decision: 'feature-scope'},
	{ticket: {title: 'Ensure that events are ordered'}, decision: 'implementation-approach'},
	{ticket: {title: 'Replace the mapper'}, decision: 'implementation-approach'},
	{ticket: {title: 'Update Postgres driver'}, decision: 'security-and-upgrades'},
	{ticket: {title: null, description: 'Write the importer.'}, decision: 'implementation-approach'},
	{ticket: {title: 'Invoices'}, decision: null},
	{ticket: {title: 'In addition to invoices'}, decision: null},
	{ticket: {title: null, description: null}, decision: null},
];

const USUAL = phraseBook([
	...allMean(
		'feature-scope',
		`^ add; ^ create; ^ support; ^ change; ^ new; ^ enable; ^ improve; ^ make; ^ redesign; feature; wizard; dashboard
		tab; custom; export; default; authentication; command; commands; preferences; settings; support; dropdown; toolbar
		functionality`,
	),
	...allMean(
		'implementation-approach',
		`^ replace; ^ port; ^ check; ^ write; ^ modify; ^ ensure; ^ make sure; ^ disable; ^ fix; ^ use; ^ introduce; ^ find
		^ process; query; integration; spike; internals; schema; backend`,
	),
	...allMean('tooling-and-infrastructure', 'build; package; packaging; environment'),
	...allMean('security-and-upgrades', '^ update; dependencies; dependency'),
	...allMean('debt-selection', '^ remove; ^ removal'),
	...allMean('engineering-practices', 'test; tests; testing'),
	...allMean('go-to-market', '^ document; documentation'),
	...allMean('bug-triage', 'invalid; breaks; inconsistent; not found'),
]);
