import {beforeEach, describe, expect, test, vi} from 'vitest';
import {defaultMatrix} from '../decisions/default-matrix.ts';
import {usualQuiet} from '../model/quiet.ts';
import {type PublishedView, readView, watchView, writeView} from './view.ts';

type Changed = (changes: Record<string, {newValue?: unknown}>, area: string) => void;

const local = vi.hoisted(() => ({items: {} as Record<string, unknown>, listeners: new Set<Changed>()}));
vi.mock('webextension-polyfill', () => ({
	default: {
		storage: {
			local: {
				get: async (key: string) => ({[key]: structuredClone(local.items[key])}),
				set: async (items: Record<string, unknown>) => {
					Object.assign(local.items, structuredClone(items));
					const changes = Object.fromEntries(Object.entries(items).map(([key, newValue]) => [key, {newValue}]));
					for (const listener of local.listeners) listener(changes, 'local');
				},
			},
			onChanged: {
				addListener: (listener: Changed) => local.listeners.add(listener),
				removeListener: (listener: Changed) => local.listeners.delete(listener),
			},
		},
	},
}));

const view: PublishedView = {format: 1, revision: 3, matrix: defaultMatrix, rules: [], picks: [], quiet: usualQuiet};

beforeEach(() => {
	local.items = {};
	local.listeners.clear();
});

describe('the published view', () => {
	test('what was written is read', async () => {
		await writeView(view);
		expect(await readView()).toEqual(view);
	});

	test('one that an earlier version wrote is as quiet as is usual', async () => {
		local.items = {view: {...view, quiet: undefined}};
		expect(await readView()).toEqual(view);
	});

	test('fields of a newer version survive', async () => {
		await writeView({...view, covers: [{from: '2026-05-04'}]});
		expect(await readView()).toHaveProperty('covers');
	});

	test.each([
		['nothing', undefined],
		['text', 'view'],
		['another format', {...view, format: 2}],
		['no matrix', {format: 1, revision: 1}],
		['a threshold out of range', {...view, quiet: {...usualQuiet, boards: 9}}],
		['no rules', {...view, rules: undefined}],
		['half a decision', {...view, matrix: {format: 1, decisions: [{id: 'delivery-date'}]}}],
	])('%s is not read as a view, and stays as it lies', async (_, stored) => {
		local.items = {view: stored};
		expect(await readView()).toBeNull();
		expect(local.items['view']).toEqual(stored);
	});

	test('a later publication is told until the watcher leaves', async () => {
		const told: number[] = [];
		const life = new AbortController();
		watchView(({revision}) => told.push(revision), life.signal);
		await writeView(view);
		for (const listener of local.listeners) {
			listener({view: {newValue: {format: 9}}}, 'local');
			listener({view: {newValue: {...view, revision: 5}}}, 'sync');
		}
		await writeView({...view, revision: 4});
		life.abort();
		await writeView({...view, revision: 6});
		expect(told).toEqual([3, 4]);
	});
});
