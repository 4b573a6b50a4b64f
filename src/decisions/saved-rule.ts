import {findPhrases} from '../model/phrase.ts';
import {LONGEST_TEXT, LONGEST_TITLE} from '../model/prose.ts';
import {proseWords} from '../model/prose-words.ts';
import type {Ticket} from '../model/ticket.ts';
import type {Saved} from './compile.ts';
import {fold} from './fold.ts';
import type {DecisionRule, Example} from './rule.ts';

/** "Tickets like this": the first saved rule that the ticket matches. */
export const savedRule: DecisionRule = {
	id: 'saved-rule',
	fromWords: false,
	decide(ticket, {saved}) {
		for (const one of saved) {
			const saw = seenBy(one, ticket);
			if (saw !== null) return {decision: one.row.id, sure: 0.98, saw: [saw]};
		}
		return null;
	},
};

/** What a saved rule sees in a ticket, in the ticket's own words; null when it does not match. */
export function seenBy({rule, folded, phrases}: Saved, ticket: Ticket): string | null {
	const named = (names: readonly string[] | null): string | null =>
		names?.slice(0, MOST_NAMES).find((name) => fold(name) === folded) ?? null;
	switch (rule.sign) {
		case 'label':
			return named(ticket.labels);
		case 'component':
			return named(ticket.components);
		case 'type':
			return named(ticket.type === null ? null : [ticket.type]);
		case 'phrase': {
			for (const [text, longest] of [
				[ticket.title, LONGEST_TITLE],
				[ticket.description, LONGEST_TEXT],
			] as const) {
				if (text === null) continue;
				const {words} = proseWords(text, longest);
				const [hit] = findPhrases(phrases, words);
				if (hit) return words.text.slice(hit.start, hit.end);
			}
			return null;
		}
	}
}

/** No tracker shows more; what a hostile page adds beyond is not read. */
const MOST_NAMES = 1000;

const teach = (sign: 'label' | 'type' | 'component' | 'phrase', words: string, decision = 'risk-management') => ({
	picks: [],
	rules: [{id: 'r1', sign, words, decision}],
});

export const examples: readonly Example[] = [
	{ticket: {labels: ['Payments-Core']}, taught: teach('label', 'payments core'), decision: 'risk-management'},
	{ticket: {labels: ['payments']}, taught: teach('label', 'payments core'), decision: null},
	{ticket: {type: 'Bug'}, taught: teach('type', 'bug'), decision: 'risk-management'},
	{ticket: {type: null}, taught: teach('type', 'bug'), decision: null},
	{ticket: {components: ['Ledger']}, taught: teach('component', 'ledger'), decision: 'risk-management'},
	{
		ticket: {title: 'Chargeback files arrive late'},
		taught: teach('phrase', 'chargeback files'),
		decision: 'risk-management',
	},
	{ticket: {description: 'the chargeback\u00ADfiles'}, taught: teach('phrase', 'chargeback files'), decision: null},
	{
		ticket: {description: 'See chargeback files.'},
		taught: teach('phrase', 'chargeback files'),
		decision: 'risk-management',
	},
	{ticket: {title: 'Chargeback (.*)+ files'}, taught: teach('phrase', '(.*)+'), decision: null},
	{ticket: {labels: ['hiring']}, taught: teach('label', 'hiring', 'team-structure-hiring'), decision: null},
];
