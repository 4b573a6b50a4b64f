import {ticketId} from './compile.ts';
import type {DecisionRule, Example} from './rule.ts';

/** Somebody said of this very ticket what it is. */
export const pick: DecisionRule = {
	id: 'pick',
	fromWords: false,
	decide(ticket, {picks}) {
		const row = picks.get(ticketId(ticket));
		return row ? {decision: row.id, sure: 1, saw: []} : null;
	},
};

export const examples: readonly Example[] = [
	{
		ticket: {key: 'APP-7', type: 'Bug'},
		taught: {rules: [], picks: [{site: 'acme', key: 'APP-7', decision: 'delivery-date'}]},
		decision: 'delivery-date',
	},
	{
		ticket: {key: 'APP-8'},
		taught: {rules: [], picks: [{site: 'acme', key: 'APP-7', decision: 'delivery-date'}]},
		decision: null,
	},
	{
		ticket: {key: 'APP-7'},
		taught: {rules: [], picks: [{site: 'other', key: 'APP-7', decision: 'delivery-date'}]},
		decision: null,
	},
	{
		ticket: {key: 'APP-7'},
		taught: {rules: [], picks: [{site: 'acme', key: 'APP-7', decision: 'people-growth'}]},
		decision: null,
	},
];
