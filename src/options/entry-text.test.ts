import {expect, test, vi} from 'vitest';
import {change, undo} from '../agreement/history.ts';
import {defaultMatrix} from '../decisions/default-matrix.ts';
import type {Edit} from '../model/edit.ts';
import {emptyState, type State} from '../model/state.ts';
import {entryDetails, entryText} from './entry-text.ts';
import {namesOf} from './names.ts';
import {newDecision} from './new-decision.ts';

vi.mock('webextension-polyfill', () => import('../../tests/made-up/english.ts'));

const visits = {...newDecision('Visits to partners', 'product'), id: 'own-1'};
const rule = {id: 'r1', sign: 'label', words: 'visit', decision: 'own-1'} as const;

function after(...edits: Edit[]): State {
	return edits.reduce<State>((state, edit, at) => {
		const changed = change(state, edit, defaultMatrix, `e${at}`, '2026-05-04');
		return changed.kind === 'changed' ? changed.state : state;
	}, emptyState);
}

function lastOf(state: State): {says: string; details: string[]} {
	const names = namesOf(defaultMatrix, state);
	const entry = state.history.at(-1);
	if (!entry) throw new Error('nothing was changed');
	return {says: entryText(entry, names, defaultMatrix), details: entryDetails(entry, names, defaultMatrix)};
}

test.each<[says: string, edits: Edit[]]>([
	[
		'How quiet: boards from 90%, likely below 80% → boards from 70%, likely below 60%',
		[{kind: 'set-quiet', quiet: {boards: 0.7, likely: 0.6}}],
	],
	['Delivery date (when): shared → product', [{kind: 'set-owner', decision: 'delivery-date', owner: 'product'}]],
	[
		'Delivery date (when): product → shared',
		[
			{kind: 'set-owner', decision: 'delivery-date', owner: 'product'},
			{kind: 'set-owner', decision: 'delivery-date', owner: null},
		],
	],
	['Decision added: Visits to partners (product)', [{kind: 'add-decision', decision: visits}]],
	[
		'Decision removed: Visits to partners',
		[
			{kind: 'add-decision', decision: visits},
			{kind: 'remove-decision', id: 'own-1'},
		],
	],
	[
		'Rule added: tickets labelled “visit” → Visits to partners',
		[
			{kind: 'add-decision', decision: visits},
			{kind: 'add-rule', rule, at: 0},
		],
	],
	[
		'Rule deleted: tickets labelled “visit” → Visits to partners',
		[
			{kind: 'add-decision', decision: visits},
			{kind: 'add-rule', rule, at: 0},
			{kind: 'remove-rule', id: 'r1'},
		],
	],
	[
		'Rule moved to place 2: tickets labelled “visit” → Estimates',
		[
			{kind: 'add-rule', rule: {...rule, decision: 'estimation'}, at: 0},
			{kind: 'add-rule', rule: {...rule, id: 'r2', decision: 'estimation'}, at: 0},
			{kind: 'move-rule', id: 'r1', to: 1},
		],
	],
	[
		'PAY-1: Estimates → judged by the rules',
		[
			{kind: 'pick', site: 'a', key: 'PAY-1', decision: 'estimation'},
			{kind: 'pick', site: 'a', key: 'PAY-1', decision: null},
		],
	],
	[
		'From another browser of yours: Delivery date (when): shared → engineering',
		[{kind: 'arrive', travelling: {owners: {'delivery-date': 'engineering'}, own: [], rules: []}}],
	],
])('an edit is said in words: %s', (says, edits) => {
	expect(lastOf(after(...edits)).says).toBe(says);
});

test('what changed several things at once says each of them', () => {
	const differences = {...emptyState.differences, owners: {'delivery-date': 'product'} as const, own: [visits]};
	expect(lastOf(after({kind: 'replace', differences}))).toEqual({
		says: '2 changes at once',
		details: ['Decision added: Visits to partners (product)', 'Delivery date (when): shared → product'],
	});
});

test('taking back the removal of a decision says what came back with it', () => {
	const removed = after(
		{kind: 'add-decision', decision: visits},
		{kind: 'add-rule', rule, at: 0},
		{kind: 'remove-decision', id: 'own-1'},
	);
	const undone = undo(removed, 'e2', defaultMatrix, 'e3', '2026-05-04');
	if (undone.kind !== 'changed') throw new Error(undone.code);
	expect(lastOf(undone.state)).toEqual({
		says: '2 changes at once',
		details: [
			'Decision added: Visits to partners (product)',
			'Rule added: tickets labelled “visit” → Visits to partners',
		],
	});
});
