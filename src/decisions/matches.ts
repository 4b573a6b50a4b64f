import type {Decision} from '../model/decision.ts';
import type {SavedRule} from '../model/saved-rule.ts';
import type {Ticket} from '../model/ticket.ts';
import {compile} from './compile.ts';
import {seenBy} from './saved-rule.ts';

/** For each rule, in their order, the tickets that it sees by itself, whatever the others decide. */
export function matchesOf(rules: readonly Pick<SavedRule, 'sign' | 'words'>[], tickets: readonly Ticket[]): Ticket[][] {
	const numbered = rules.map(({sign, words}, place) => ({id: String(place), sign, words, decision: ANY.id}));
	const {saved} = compile({format: 1, decisions: [ANY]}, {rules: numbered, picks: []});
	const matches = rules.map((): Ticket[] => []);
	// Ticket by ticket, since the words of one are kept only while it is read.
	for (const ticket of tickets) {
		for (const one of saved) if (seenBy(one, ticket) !== null) matches[Number(one.rule.id)]?.push(ticket);
	}
	return matches;
}

/** A saved rule is made ready only for a decision; which one makes no difference to what it matches. */
const ANY: Decision = {
	id: 'any',
	title: null,
	owner: 'shared',
	starter: false,
	contested: false,
	onTickets: true,
	daci: {driver: [], approver: [], contributors: [], informed: []},
	signals: {issueTypes: [], labels: [], components: [], titlePhrases: [], textPhrases: []},
};
