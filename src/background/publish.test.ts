import {IDBFactory} from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import {createStore, set} from 'idb-keyval';
import {beforeEach, describe, expect, test, vi} from 'vitest';
import {defaultMatrix} from '../decisions/default-matrix.ts';
import {usualQuiet} from '../model/quiet.ts';
import {emptyState, type State} from '../model/state.ts';
import {writeState} from '../storage/state.ts';
import {publish, publishIfStale} from './publish.ts';

const local = vi.hoisted(() => ({items: {} as Record<string, unknown>}));
vi.mock('webextension-polyfill', () => ({
	default: {
		storage: {
			local: {
				get: async (key: string) => ({[key]: structuredClone(local.items[key])}),
				set: async (items: Record<string, unknown>) => void Object.assign(local.items, structuredClone(items)),
			},
		},
	},
}));

const pick = {site: 'acme.atlassian.net', key: 'PAY-1', decision: 'delivery-date'};
const rule = {id: 'r1', sign: 'label', words: 'ledger', decision: 'architecture'} as const;
const state: State = {
	...emptyState,
	revision: 3,
	differences: {owners: {'bug-triage': 'product'}, own: [], rules: [rule], picks: [pick]},
};
const preset = {format: 1, revision: 0, matrix: defaultMatrix, rules: [], picks: [], quiet: usualQuiet};
const ownerOf = (id: string): unknown => {
	const {matrix} = local.items['view'] as {matrix: {decisions: {id: string; owner: string}[]}};
	return matrix.decisions.find((decision) => decision.id === id)?.owner;
};

beforeEach(() => {
	local.items = {};
	globalThis.indexedDB = new IDBFactory();
	vi.stubGlobal('navigator', {locks: {request: (_name: string, work: () => unknown) => work()}});
});

describe('the view for badges', () => {
	test.each([
		['there is none', undefined],
		['it is damaged', {format: 1, revision: 'x', matrix: null}],
		['it is of another format', {...preset, format: 2}],
		['it is of another state', {...preset, revision: 7}],
	])('is published at a start where %s', async (_, view) => {
		local.items = {view};
		await publishIfStale();
		expect(local.items).toEqual({view: preset});
	});

	test('says what the reader changed of the preset', async () => {
		await writeState(state);
		await publishIfStale();
		expect(local.items).toMatchObject({view: {revision: 3, rules: [rule], picks: [pick]}});
		expect(ownerOf('bug-triage')).toBe('product');
	});

	test('says from where on the reader wants to be told', async () => {
		const quiet = {boards: 0.7, likely: 0.6};
		await writeState({...state, differences: {...state.differences, quiet}});
		await publishIfStale();
		expect(local.items).toMatchObject({view: {quiet}});
	});

	test('is left alone at a start where it is of the stored state', async () => {
		await writeState(state);
		const view = {...preset, revision: 3};
		local.items = {view};
		await publishIfStale();
		expect(local.items).toEqual({view});
	});

	test('is published anew by an installation or an update, whose preset may be another', async () => {
		await writeState(state);
		local.items = {view: {...preset, revision: 3, matrix: {format: 1, decisions: []}}};
		await publish();
		expect(local.items).toMatchObject({view: {revision: 3, rules: [rule]}});
		expect(ownerOf('bug-triage')).toBe('product');
	});

	test.each([
		['damaged', {...state, history: 'none'}],
		['of a newer version', {...state, format: 2}],
	])('is the preset while the state is %s', async (_, stored) => {
		await set('state', stored, createStore('whose-call-state', 'state'));
		local.items = {view: {...preset, revision: 3, rules: [rule]}};
		await publishIfStale();
		expect(local.items).toEqual({view: preset});
	});
});
