import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {NO_ANSWERS} from '../model/hint-answers.ts';
import type {Side} from '../model/side.ts';
import {unknownTicket} from '../model/ticket.ts';
import {hintExamples} from './examples.ts';
import {frame} from './framing.ts';
import {hints, suggest} from './index.ts';
import type {Context, Situation} from './rule.ts';

function contextOf(
	{ticket: fields, debt = false, decision = 'feature-scope', owner = 'shared', sure = 0.9}: Situation,
	side: Side | null = null,
): Context {
	const ticket = {...unknownTicket('linear', 'linear.app/acme', 'APP-1'), ...fields};
	return {
		ticket,
		debt: {is: debt, sure: 0.9, reasons: []},
		framing: frame(ticket),
		verdict: {decision, owner, sure, fromWords: true, reasons: []},
		side,
	};
}

describe.each(hints)('the hint $id', ({id, applies}) => {
	const {loud, quiet} = hintExamples[id] ?? {loud: [], quiet: []};

	test('proves itself by at least three tickets of each kind', () => {
		expect(loud.length).toBeGreaterThanOrEqual(3);
		expect(quiet.length).toBeGreaterThanOrEqual(3);
	});

	test.each(loud)('speaks on $ticket', (situation) => {
		expect(applies(contextOf(situation))).toBe(true);
	});

	test.each(quiet)('is silent on $ticket', (situation) => {
		expect(applies(contextOf(situation))).toBe(false);
	});
});

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

test('hints that are off by default are silent, and those for writers speak only while writing', () => {
	const story = {ticket: {title: 'Gift cards', type: 'Story'}};
	const moment = {answers: NO_ANSWERS, writing: false, today: '2026-05-04'};
	expect(suggest(contextOf(story, 'product'), moment)).toEqual([]);
	expect(suggest(contextOf(story, 'product'), {...moment, writing: true}).map(({id}) => id)).toEqual(['why-missing']);
	expect(ids({ticket: {title: 'Gift cards', addedAfterStart: true}}, 'product')).toEqual([]);
});

test('without a choice of the reader those hints are on that were designed to be', () => {
	expect(hints.filter(({byDefault}) => byDefault === 'on').map(({id}) => id)).toEqual([
		'debt-customer-impact',
		'debt-team-velocity',
		'debt-incident-risk',
		'debt-evidence',
		'debt-options',
		'date-without-tradeoff',
		'pace-silent-tradeoff',
	]);
	expect(hints.filter(({byDefault}) => byDefault === 'while-writing').map(({id}) => id)).toEqual([
		'why-missing',
		'success-metric-missing',
	]);
});
