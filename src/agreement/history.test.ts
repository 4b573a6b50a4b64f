import {describe, expect, test} from 'vitest';
import {chance} from '../../tests/made-up/chance.ts';
import {decision, madeUpDifferences, madeUpEdit, nothing, preset} from '../../tests/made-up/differences.ts';
import type {Differences, Edit} from '../model/edit.ts';
import {emptyState, type State} from '../model/state.ts';
import {change, LARGEST_DIFFERENCES, LARGEST_HISTORY, MOST_ENTRIES, undo} from './history.ts';

const DAY = '2026-05-04';
const setOwner = (id: string, owner: 'shared' | 'engineering'): Edit => ({kind: 'set-owner', decision: id, owner});

let ids = 0;
function changed(state: State, edit: Edit): State {
	const next = change(state, edit, preset, `e${++ids}`, DAY);
	if (next.kind === 'refused') throw new Error(next.code);
	return next.state;
}
function undone(state: State, entry: string | undefined): State {
	const next = undo(state, entry ?? '', preset, `e${++ids}`, DAY);
	if (next.kind === 'refused') throw new Error(next.code);
	return next.state;
}
const lastOf = ({history}: State) => history.at(-1)?.id;
const holding = (differences: Differences): State => ({...emptyState, differences});

describe('the history', () => {
	test('has a line for every edit, with the day and what takes it back, and the revision grows', () => {
		const edit = setOwner('date', 'shared');
		const next = change(emptyState, edit, preset, 'e1', DAY);
		expect(next).toEqual({
			kind: 'changed',
			entry: 'e1',
			state: {
				format: 1,
				revision: 1,
				differences: {...nothing, owners: {date: 'shared'}},
				history: [{id: 'e1', day: DAY, edit, back: {...edit, owner: null}, undone: false}],
			},
		});
	});

	test('keeps what this version does not know of a state', () => {
		expect(changed({...emptyState, team: 'Ledger'}, setOwner('date', 'shared'))).toMatchObject({team: 'Ledger'});
	});

	test('of a refused edit has no line', () => {
		expect(change(emptyState, setOwner('nowhere', 'shared'), preset, 'e1', DAY)).toEqual({
			kind: 'refused',
			code: 'unknown-decision',
		});
	});

	test('takes an edit back with a line of its own that says which', () => {
		const first = changed(emptyState, setOwner('date', 'shared'));
		const entry = lastOf(first);
		const next = undone(first, entry);
		expect(next.differences).toEqual(nothing);
		expect(next.history).toMatchObject([
			{id: entry, undone: true},
			{undone: false, undoes: entry},
		]);
		expect(next.revision).toBe(2);
	});

	test('takes undo back as well, whatever it undid', () => {
		for (let seed = 0; seed < 1500; seed++) {
			const by = chance(seed);
			const before = holding(madeUpDifferences(by));
			const next = change(before, madeUpEdit(by), preset, 'made', DAY);
			if (next.kind === 'refused') continue;
			const back = undone(next.state, 'made');
			expect(back.differences, `seed ${seed}`).toEqual(before.differences);
			expect(undone(back, lastOf(back)).differences, `seed ${seed}`).toEqual(next.state.differences);
		}
	});

	test('takes one edit back and leaves those that came later', () => {
		const first = changed(emptyState, setOwner('date', 'shared'));
		const later = changed(first, setOwner('scope', 'shared'));
		expect(undone(later, lastOf(first)).differences.owners).toEqual({scope: 'shared'});
	});

	test('of what replaced everything takes back only that: edits that came later stay', () => {
		const rule = {id: 'r1', sign: 'label', words: 'ledger', decision: 'date'} as const;
		const before = holding({...nothing, owners: {date: 'shared'}, rules: [rule]});
		const imported: Differences = {...nothing, owners: {scope: 'engineering'}, own: [decision('own-1')]};
		const replaced = changed(before, {kind: 'replace', differences: imported});
		const later = changed(changed(replaced, {kind: 'pick', site: 'acme', key: 'APP-1', decision: 'own-1'}), {
			kind: 'add-rule',
			rule: {...rule, id: 'r2'},
			at: 0,
		});
		expect(undone(later, lastOf(replaced)).differences).toEqual({
			owners: {date: 'shared'},
			own: [],
			rules: [rule, {...rule, id: 'r2'}],
			picks: [{site: 'acme', key: 'APP-1', decision: 'own-1'}],
		});
	});

	test('of what arrived from another browser takes back only that', () => {
		const before = holding({...nothing, owners: {date: 'shared'}});
		const arrived = changed(before, {kind: 'arrive', travelling: {...nothing, owners: {scope: 'shared'}}});
		const later = changed(arrived, setOwner('constructor', 'engineering'));
		expect(undone(later, lastOf(arrived)).differences.owners).toEqual({date: 'shared', constructor: 'engineering'});
	});

	test.each(['nothing', 'toString', '__proto__'])('has no line “%s” to take back', (entry) => {
		expect(undo(changed(emptyState, setOwner('date', 'shared')), entry, preset, 'e9', DAY)).toEqual({
			kind: 'refused',
			code: 'unknown-entry',
		});
	});

	test('takes the same line back once', () => {
		const first = changed(emptyState, setOwner('date', 'shared'));
		const entry = lastOf(first) ?? '';
		expect(undo(undone(first, entry), entry, preset, 'e9', DAY)).toEqual({kind: 'refused', code: 'undone'});
	});

	test('refuses to take back what no longer can be, and changes nothing', () => {
		const rule = {id: 'r1', sign: 'label', words: 'ledger', decision: 'date'} as const;
		const added = changed(emptyState, {kind: 'add-rule', rule, at: 0});
		const removed = changed(added, {kind: 'remove-rule', id: 'r1'});
		expect(undo(removed, lastOf(added) ?? '', preset, 'e9', DAY)).toEqual({kind: 'refused', code: 'unknown-rule'});
	});
});

describe('what grows', () => {
	const long = (length: number): Differences => ({...nothing, own: [decision('own-1', 'product', 'x'.repeat(length))]});

	test(`is refused beyond ${LARGEST_DIFFERENCES} characters, and what was there stays`, () => {
		const replace = (length: number) =>
			change(emptyState, {kind: 'replace', differences: long(length)}, preset, 'e1', DAY);
		expect(replace(LARGEST_DIFFERENCES)).toEqual({kind: 'refused', code: 'full'});
		expect(replace(LARGEST_DIFFERENCES / 2).kind).toBe('changed');
	});

	test('in the history are the newest lines; the last one is always there, however long', () => {
		let state = holding(long(900_000));
		for (let time = 0; time < 6; time++) state = changed(state, {kind: 'replace', differences: long(900_000 + time)});
		expect(state.history).toHaveLength(2);
		expect(JSON.stringify(state.history).length).toBeLessThan(LARGEST_HISTORY);
		expect(undone(state, lastOf(state)).differences).toEqual(long(900_004));
	});

	test(`never are more than ${MOST_ENTRIES} lines`, () => {
		const [entry] = changed(emptyState, setOwner('date', 'shared')).history;
		if (!entry) throw new Error('no line');
		const history = Array.from({length: MOST_ENTRIES}, (_, place) => ({...entry, id: `old-${place}`}));
		const next = changed({...emptyState, history}, setOwner('scope', 'shared'));
		expect(next.history).toHaveLength(MOST_ENTRIES);
		expect(next.history[0]?.id).toBe('old-1');
	});
});
