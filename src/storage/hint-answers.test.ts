import {beforeEach, describe, expect, test, vi} from 'vitest';
import {type HintAnswers, NO_ANSWERS} from '../model/hint-answers.ts';
import {openAnswers, readAnswers, watchAnswers, writeAnswers} from './hint-answers.ts';

type Changed = (changes: Record<string, {newValue?: unknown}>, area: string) => void;

/** Synchronised storage with the browser's own limit for an item; `off` refuses everything. */
const sync = vi.hoisted(() => ({items: {} as Record<string, unknown>, off: false, listeners: new Set<Changed>()}));
vi.mock('webextension-polyfill', () => ({
	default: {
		storage: {
			sync: {
				get: async (key: string) => {
					if (sync.off) throw new Error('off');
					return {[key]: structuredClone(sync.items[key])};
				},
				set: async (items: Record<string, unknown>) => {
					const size = JSON.stringify(items).replaceAll('<', '\\u003C').length;
					if (sync.off || size > 8192) throw new Error('QUOTA_BYTES_PER_ITEM');
					Object.assign(sync.items, structuredClone(items));
					const changes = Object.fromEntries(Object.entries(items).map(([key, newValue]) => [key, {newValue}]));
					for (const listener of sync.listeners) listener(changes, 'sync');
				},
			},
			onChanged: {
				addListener: (listener: Changed) => sync.listeners.add(listener),
				removeListener: (listener: Changed) => sync.listeners.delete(listener),
			},
		},
	},
}));

const said = (key: string) => ({hint: 'debt-customer-impact', site: 'acme.atlassian.net', key});
const answers: HintAnswers = {...NO_ANSWERS, said: [said('PAY-1')]};

beforeEach(() => {
	sync.items = {};
	sync.off = false;
	sync.listeners.clear();
});

describe('what the reader answered to hints', () => {
	test('is nothing at first, and what was written later', async () => {
		expect(await readAnswers()).toEqual(NO_ANSWERS);
		await writeAnswers(answers);
		expect(await readAnswers()).toMatchObject(answers);
	});

	test('keeps the newest where all of it is too much for what the browser takes', async () => {
		const many = Array.from({length: 80}, (_, number) => said(`<RECONCILIATION>-${number}`));
		const shown = many.map((one) => ({...one, on: '2026-11-20'}));
		expect(await writeAnswers({...NO_ANSWERS, said: many, shown})).toBe('written');
		const kept = await readAnswers();
		expect(kept.said.length).toBeGreaterThan(10);
		expect(kept.said).toEqual(many.slice(-kept.said.length));
		expect(kept.shown).toEqual(shown.slice(-kept.shown.length));
	});

	test('is nothing where the browser has it switched off, and a write is refused', async () => {
		sync.off = true;
		expect(await readAnswers()).toEqual(NO_ANSWERS);
		expect(await writeAnswers(answers)).toBe('refused');
	});

	test.each([
		['damaged', {format: 1, said: 'everything'}],
		['newer', {...NO_ANSWERS, format: 2}],
	])('counts as nothing while what lies there is %s, and the writer is told', async (kind, item) => {
		sync.items = {'hint-answers': item};
		expect(await readAnswers()).toEqual(NO_ANSWERS);
		expect((await openAnswers()).kind).toBe(kind);
	});

	test('reaches whoever watches, until they stop', async () => {
		const seen: HintAnswers[] = [];
		const life = new AbortController();
		watchAnswers((next) => seen.push(next), life.signal);
		await writeAnswers(answers);
		life.abort();
		await writeAnswers(NO_ANSWERS);
		expect(seen).toMatchObject([answers]);
		expect(seen).toHaveLength(1);
	});
});
