import {describe, expect, test} from 'vitest';
import {defaultMatrix} from '../decisions/default-matrix.ts';
import type {SavedRule} from '../model/saved-rule.ts';
import {namesSomething, standingsOf} from './shadowed.ts';

const rule = (sign: SavedRule['sign'], words: string, decision = 'architecture'): SavedRule => ({
	id: `${sign} ${words}`,
	sign,
	words,
	decision,
});

const isShadowed = (earlier: SavedRule, later: SavedRule): boolean =>
	standingsOf([earlier, {...later, id: 'later'}], defaultMatrix)[1]?.kind === 'shadowed';

describe('a rule can never decide after an earlier one', () => {
	test.each([
		['that looks for the same label, however it is written', rule('label', 'Tech_Debt'), rule('label', 'tech debt')],
		['that looks for the same words', rule('phrase', 'month end'), rule('phrase', 'Month End')],
		['whose words are among its own', rule('phrase', 'month end'), rule('phrase', 'the month end report')],
		['that is content with the beginning of its word', rule('phrase', 'refactor*'), rule('phrase', 'refactoring')],
		['whose words stand at both ends of a gap too', rule('phrase', 'pay … late'), rule('phrase', 'pay … late again')],
		['that asks for the same beginning', rule('phrase', '^spike'), rule('phrase', '^spike on')],
	])('%s', (_, earlier, later) => {
		expect(isShadowed(earlier, later)).toBe(true);
	});
});

describe('a rule may still decide after an earlier one', () => {
	test.each([
		['that looks elsewhere for the same words', rule('label', 'ledger'), rule('component', 'ledger')],
		['that looks for more words', rule('phrase', 'the month end report'), rule('phrase', 'month end')],
		['whose words only begin alike', rule('phrase', 'refactor'), rule('phrase', 'refactor*')],
		['that must stand at the beginning', rule('phrase', '^spike'), rule('phrase', 'spike')],
		['whose words stand in another order', rule('phrase', 'pay … late'), rule('phrase', 'late … pay')],
		['whose gap is elsewhere', rule('phrase', 'pay … late'), rule('phrase', 'pay the … late')],
	])('%s', (_, earlier, later) => {
		expect(isShadowed(earlier, later)).toBe(false);
	});
});

test('a rule that is never tried is marked so and takes no ticket from a later one', () => {
	const rules = [
		rule('label', 'hiring', 'team-structure-hiring'),
		rule('label', 'hiring', 'gone'),
		rule('label', '…'),
		rule('phrase', 're*'),
		rule('label', 'hiring'),
	];
	expect(standingsOf(rules, defaultMatrix)).toEqual([
		{kind: 'skipped', why: 'decision'},
		{kind: 'skipped', why: 'decision'},
		{kind: 'skipped', why: 'words'},
		{kind: 'skipped', why: 'words'},
		{kind: 'tried'},
	]);
	expect(namesSomething({sign: 'phrase', words: '…'})).toBe(false);
	expect(namesSomething({sign: 'type', words: 'Bug'})).toBe(true);
});
