import {describe, expect, test} from 'vitest';
import {chance} from '../../tests/made-up/chance.ts';
import {decision, madeUpDifferences, madeUpEdit, nothing, preset} from '../../tests/made-up/differences.ts';
import type {Differences, Edit} from '../model/edit.ts';
import type {SavedRule} from '../model/saved-rule.ts';
import {applyEdit, type Edited} from './edit.ts';

const seeds = Array.from({length: 3000}, (_, seed) => seed);

const rule = (id: string, to = 'date'): SavedRule => ({id, sign: 'label', words: id, decision: to});
const pick = (key: string, to = 'date') => ({site: 'acme', key, decision: to});
const own = decision('own-1', 'shared', 'Ours');

/** The differences that an edit, or one after another, makes. Fails where one is refused. */
function resultOf(differences: Differences, ...edits: Edit[]): Differences {
	return edits.reduce((before, edit) => {
		const edited = applyEdit(before, edit, preset);
		if (edited.kind === 'refused') throw new Error(`${edit.kind}: ${edited.code}`);
		return edited.differences;
	}, differences);
}

/** Frozen in depth, so that an edit that changes what it is given fails. */
function frozen<T>(value: T): T {
	if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) frozen(part);
	return Object.freeze(value);
}

describe('an edit', () => {
	test.each<[string, Differences, Edit, Partial<Differences>]>([
		['an owner', nothing, {kind: 'set-owner', decision: 'date', owner: 'shared'}, {owners: {date: 'shared'}}],
		[
			"the preset's owner again",
			{...nothing, owners: {date: 'shared', scope: 'shared'}},
			{kind: 'set-owner', decision: 'date', owner: null},
			{owners: {scope: 'shared'}},
		],
		['a decision of their own', nothing, {kind: 'add-decision', decision: own}, {own: [own]}],
		[
			'an owner of that',
			{...nothing, own: [own]},
			{kind: 'set-owner', decision: own.id, owner: 'product'},
			{owners: {[own.id]: 'product'}},
		],
		['how quiet', nothing, {kind: 'set-quiet', quiet: {boards: 0.7, likely: 0.6}}, {quiet: {boards: 0.7, likely: 0.6}}],
		[
			'the usual quiet again',
			{...nothing, quiet: {boards: 0.7, likely: 0.6}},
			{kind: 'set-quiet', quiet: null},
			{quiet: undefined},
		],
		['a pick', nothing, {kind: 'pick', ...pick('APP-1')}, {picks: [pick('APP-1')]}],
		[
			'another pick for the same ticket, the newest now',
			{...nothing, picks: [pick('APP-1'), pick('APP-2')]},
			{kind: 'pick', ...pick('APP-1', 'scope')},
			{picks: [pick('APP-2'), pick('APP-1', 'scope')]},
		],
		[
			'a pick for a ticket of the same key elsewhere',
			{...nothing, picks: [pick('APP-1')]},
			{kind: 'pick', site: 'other', key: 'APP-1', decision: 'scope'},
			{picks: [pick('APP-1'), {site: 'other', key: 'APP-1', decision: 'scope'}]},
		],
		[
			'no pick',
			{...nothing, picks: [pick('APP-1')]},
			{kind: 'pick', site: 'acme', key: 'APP-1', decision: null},
			{picks: []},
		],
		[
			'a rule before the others',
			{...nothing, rules: [rule('r1')]},
			{kind: 'add-rule', rule: rule('r2'), at: 0},
			{rules: [rule('r2'), rule('r1')]},
		],
		[
			'one rule less',
			{...nothing, rules: [rule('r1'), rule('r2')]},
			{kind: 'remove-rule', id: 'r1'},
			{rules: [rule('r2')]},
		],
		[
			'a rule that is tried later',
			{...nothing, rules: ['r1', 'r2', 'r3'].map((id) => rule(id))},
			{kind: 'move-rule', id: 'r1', to: 1},
			{rules: ['r2', 'r1', 'r3'].map((id) => rule(id))},
		],
	])('gives %s', (_, before, edit, changes) => {
		expect(resultOf(frozen(before), frozen(edit))).toEqual({...before, ...changes});
	});

	test('that removes a decision removes what names it, and taking that back brings all of it back', () => {
		const before = frozen({
			...nothing,
			owners: {[own.id]: 'product', date: 'shared'} as const,
			own: [decision('own-2'), own],
			rules: [rule('r1', own.id), rule('r2'), rule('r3', own.id)],
			picks: [pick('APP-1', own.id), pick('APP-2')],
		});
		const edited = applyEdit(before, {kind: 'remove-decision', id: own.id}, preset);
		expect(edited).toMatchObject({
			differences: {owners: {date: 'shared'}, own: [decision('own-2')], rules: [rule('r2')], picks: [pick('APP-2')]},
		});
		const {differences, back} = edited as Extract<Edited, {kind: 'edited'}>;
		expect(resultOf(differences, back)).toEqual(before);
		const later = resultOf(differences, {kind: 'pick', ...pick('APP-9')}, {kind: 'remove-rule', id: 'r2'});
		expect(resultOf(later, back)).toMatchObject({
			rules: [rule('r1', own.id), rule('r3', own.id)],
			picks: [pick('APP-1', own.id), pick('APP-2'), pick('APP-9')],
		});
	});

	test.each<[string, Edit, string]>([
		['an unknown decision', {kind: 'set-owner', decision: 'nowhere', owner: 'shared'}, 'unknown-decision'],
		['a name that every object has', {kind: 'set-owner', decision: 'toString', owner: 'shared'}, 'unknown-decision'],
		['a pick of no decision', {kind: 'pick', ...pick('APP-1', 'nowhere')}, 'unknown-decision'],
		['a rule for no decision', {kind: 'add-rule', rule: rule('r9', 'nowhere'), at: 0}, 'unknown-decision'],
		['a rule that is there', {kind: 'add-rule', rule: rule('r1'), at: 0}, 'taken'],
		['a decision that the preset has', {kind: 'add-decision', decision: decision('date')}, 'taken'],
		['a decision that is there', {kind: 'add-decision', decision: own}, 'taken'],
		['a name that no object can have', {kind: 'add-decision', decision: decision('__proto__')}, 'taken'],
		["taking away one of the preset's", {kind: 'remove-decision', id: 'date'}, 'unknown-decision'],
		['taking away none', {kind: 'remove-decision', id: 'nowhere'}, 'unknown-decision'],
		['a rule that is not there', {kind: 'remove-rule', id: 'r9'}, 'unknown-rule'],
		['moving what is not there', {kind: 'move-rule', id: 'r9', to: 0}, 'unknown-rule'],
		[
			'steps of which one is refused',
			{
				kind: 'together',
				steps: [
					{kind: 'remove-rule', id: 'r1'},
					{kind: 'remove-rule', id: 'r1'},
				],
			},
			'unknown-rule',
		],
	])('is refused whole: %s', (_, edit, code) => {
		const before = frozen({...nothing, own: [own], rules: [rule('r1')]});
		expect(applyEdit(before, edit, preset)).toEqual({kind: 'refused', code});
	});

	test('followed by the one that takes it back leaves everything as it was, whatever it is', () => {
		let made = 0;
		for (const seed of seeds) {
			const by = chance(seed);
			const before = frozen(madeUpDifferences(by));
			const edit = frozen(madeUpEdit(by));
			const edited = applyEdit(before, edit, preset);
			if (edited.kind === 'refused') continue;
			made++;
			expect(resultOf(edited.differences, edited.back), `seed ${seed}: ${JSON.stringify(edit)}`).toEqual(before);
		}
		expect(made).toBeGreaterThan(seeds.length / 2);
	});

	test('after which others came is still taken back or refused, and never leaves two things of one name', () => {
		for (const seed of seeds.slice(0, 1000)) {
			const by = chance(seed);
			let now = frozen(madeUpDifferences(by));
			const backs: Edit[] = [];
			for (let step = 0; step < 12; step++) {
				const old = backs[by.below(backs.length + 8)];
				const edited = applyEdit(now, old ?? madeUpEdit(by), preset);
				if (edited.kind === 'refused') continue;
				now = edited.differences;
				backs.push(edited.back);
				for (const names of [
					now.own.map(({id}) => id),
					now.rules.map(({id}) => id),
					now.picks.map(({site, key}) => `${site} ${key}`),
				]) {
					expect(new Set(names).size, `seed ${seed}`).toBe(names.length);
				}
			}
		}
	});
});

describe('picks', () => {
	const many = Array.from({length: 500}, (_, number) => pick(`APP-${number}`));

	test('are kept for 500 tickets; a new one takes the place of the oldest, which comes back with undo', () => {
		const before = frozen({...nothing, picks: many});
		const edited = applyEdit(before, {kind: 'pick', ...pick('APP-500')}, preset);
		expect(edited).toMatchObject({differences: {picks: [...many.slice(1), pick('APP-500')]}});
		const {differences, back} = edited as Extract<Edited, {kind: 'edited'}>;
		expect(resultOf(differences, back)).toEqual(before);
	});

	test('of the same ticket take nobody’s place', () => {
		expect(resultOf({...nothing, picks: many}, {kind: 'pick', ...pick('APP-7', 'scope')}).picks).toHaveLength(500);
	});
});

describe('what comes from elsewhere at once', () => {
	test('has each id and each ticket once, and the newest 500 picks', () => {
		const rules = [rule('r1'), rule('r2'), rule('r1', 'scope')];
		const picks = Array.from({length: 600}, (_, number) => pick(`APP-${number}`));
		const twice = {...nothing, own: [own, decision(own.id)], rules, picks: [...picks, pick('APP-599', 'scope')]};
		const {differences} = applyEdit(nothing, {kind: 'replace', differences: twice}, preset) as Extract<
			Edited,
			{kind: 'edited'}
		>;
		expect(differences.own).toEqual([own]);
		expect(differences.rules).toEqual(rules.slice(0, 2));
		expect(differences.picks).toHaveLength(500);
		expect(differences.picks.at(-1)).toEqual(pick('APP-599', 'scope'));
	});

	test('keeps what this version does not know', () => {
		const newer = {...nothing, covers: [{from: '2026-05-04'}]};
		expect(resultOf(nothing, {kind: 'replace', differences: newer})).toEqual(newer);
	});

	test('from another browser leaves the picks of this one alone', () => {
		const before = frozen({...nothing, picks: [pick('APP-1')], owners: {date: 'shared'} as const});
		const travelling = {owners: {scope: 'shared'} as const, own: [own], rules: [rule('r1')]};
		expect(resultOf(before, {kind: 'arrive', travelling})).toEqual({...travelling, picks: [pick('APP-1')]});
	});

	test('under the name that changes what an object is touches no object', () => {
		const hostile = JSON.parse('{"owners": {"__proto__": "shared"}}') as Pick<Differences, 'owners'>;
		const differences = {...nothing, ...hostile, own: [decision('__proto__'), own]};
		const result = resultOf(
			nothing,
			{kind: 'replace', differences},
			{kind: 'set-owner', decision: own.id, owner: 'product'},
		);
		expect(result.own).toEqual([own]);
		expect(Object.getPrototypeOf(result.owners)).toBe(Object.prototype);
		expect(({} as Record<string, unknown>)['shared']).toBeUndefined();
		expect('polluted' in {}).toBe(false);
	});
});
