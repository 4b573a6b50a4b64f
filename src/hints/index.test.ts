import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import type {Side} from '../model/side.ts';
import {unknownTicket} from '../model/ticket.ts';
import {frame} from './framing.ts';
import {hints, suggest} from './index.ts';
import type {Context, Situation} from './rule.ts';

function contextOf(
	{ticket: fields, debt = false, decision = 'feature-scope'}: Situation,
	side: Side | null = null,
): Context {
	const ticket = {...unknownTicket('linear', 'linear.app/acme', 'APP-1'), ...fields};
	return {
		ticket,
		debt: {is: debt, sure: 0.9, reasons: []},
		framing: frame(ticket),
		verdict: {decision, owner: 'shared', sure: 0.9, fromWords: false, reasons: []},
		side,
	};
}

describe.each(hints)('the hint $id', ({applies, loud, quiet}) => {
	test.each(loud)('speaks on $ticket', (situation) => {
		expect(applies(contextOf(situation))).toBe(true);
	});

	test.each(quiet)('is silent on $ticket', (situation) => {
		expect(applies(contextOf(situation))).toBe(false);
	});
});

const locales = readdirSync('public/_locales').map((locale) => ({
	locale,
	messages: JSON.parse(readFileSync(`public/_locales/${locale}/messages.json`, 'utf8')) as Record<
		string,
		{message: string}
	>,
}));

describe.each(locales)('in the locale $locale', ({messages}) => {
	test.each(hints)('the hint $id is one sentence or two of at most 140 characters', ({id}) => {
		const text = messages[`hint_${id.replaceAll('-', '_')}`]?.message ?? '';
		expect(text).toMatch(/[.?”]$/);
		expect(text.length).toBeLessThanOrEqual(140);
	});

	test('no text scores, ranks or judges a person', () => {
		const said = Object.entries(messages).filter(([, {message}]) => JUDGING.test(message));
		expect(said).toEqual([]);
	});
});

const JUDGING =
	/\b(?:scores?|scored|rank(?:s|ed|ing)?|ratings?|leaderboard|top performer|underperform\w*|you failed|lazy|careless|sloppy|incompetent|blame|your fault|bad (?:ticket|manager|engineer)|grade[sd]?)\b/i;

test('every hint in this folder is listed under the name of its file', () => {
	const folder = new URL('.', import.meta.url);
	const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
	const withHint = files.filter((file) =>
		/export const \w+: HintRule\b/.test(readFileSync(new URL(file, folder), 'utf8')),
	);
	expect(withHint.map((file) => file.replace('.ts', '')).sort()).toEqual(hints.map(({id}) => id).sort());
});

const ids = (situation: Situation, side: Side | null) => suggest(contextOf(situation, side)).map(({id}) => id);

test('the next open dimension stands first, in the order customer, team, risk', () => {
	expect(ids({ticket: {title: 'Refactor the queue'}, debt: true}, null)).toEqual(['debt-customer-impact']);
	const noImpact = 'No customer impact.';
	expect(ids({ticket: {title: 'Refactor the queue', description: noImpact}, debt: true}, null)[0]).toBe(
		'debt-team-velocity',
	);
	const slow = `${noImpact} It slows us down.`;
	expect(ids({ticket: {title: 'Refactor the queue', description: slow}, debt: true}, null)[0]).toBe(
		'debt-incident-risk',
	);
});

test('beside it stands at most one other hint', () => {
	const description = 'It slows us down. Quick fix. The deadline is 1 June.';
	const said = ids({ticket: {title: 'Refactor the queue', description}, debt: true}, 'engineering');
	expect(said).toEqual(['debt-customer-impact', 'debt-evidence']);
});

test('a framed ticket hears nothing more of dimensions and evidence', () => {
	const description = 'Every change takes 3 extra days. Option A: lock per order. Option B: rewrite it.';
	expect(ids({ticket: {title: 'Split billing', description}, debt: true}, 'engineering')).toEqual([]);
});

test('a hint reaches only the side that it addresses', () => {
	const situation = {ticket: {title: 'Quick fix for the import', dueDate: '2026-06-01'}, decision: 'delivery-date'};
	expect(ids(situation, 'engineering')).toEqual(['date-without-tradeoff']);
	expect(ids({ticket: {title: 'Quick fix for the import'}}, 'engineering')).toEqual(['pace-silent-tradeoff']);
	expect(ids({ticket: {title: 'Quick fix for the import'}}, 'product')).toEqual([]);
	expect(ids({ticket: {title: 'Refactor the queue'}, debt: true}, 'product')).toEqual([]);
});

test('before a side is chosen only the framing of debt is asked for', () => {
	expect(ids({ticket: {title: 'Quick fix for the import'}, decision: 'delivery-date'}, null)).toEqual([]);
	expect(ids({ticket: {title: 'Refactor the queue'}, debt: true}, null)).toEqual(['debt-customer-impact']);
});
