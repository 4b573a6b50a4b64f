import 'fake-indexeddb/auto';
import {createStore, entries, get, set} from 'idb-keyval';
import {beforeEach, describe, expect, test, vi} from 'vitest';
import {MadeUpBrowser} from '../../tests/made-up/browser.ts';
import {addRule, edit, enter, rule, setOwner, travelling} from '../../tests/made-up/reader.ts';
import {beginAnew} from './begin-anew.ts';
import {readSync, sync} from './sync.ts';

vi.mock('webextension-polyfill', async () => ({default: (await import('../../tests/made-up/browser.ts')).polyfill}));
vi.mock('idb-keyval', async (original) => {
	const actual = await original<typeof import('idb-keyval')>();
	const {waitingStore} = await import('../../tests/made-up/browser.ts');
	return {...actual, createStore: waitingStore(actual.createStore)};
});

const EVERY = 10_000;
/** The time passes that a browser waits between two writes. */
const later = () => vi.setSystemTime(Date.now() + EVERY);

const itemsOf = (browser: MadeUpBrowser) => browser.items.sync as Record<string, {value: unknown}>;

let home: MadeUpBrowser;

beforeEach(() => {
	vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout', 'Date']});
	home = new MadeUpBrowser();
	enter(home);
});

describe('writing', () => {
	test('happens at most once in ten seconds, and what waited goes with the next', async () => {
		await edit(setOwner('bug-triage', 'shared'));
		await sync();
		for (const owner of ['product', 'engineering', 'product'] as const) {
			await edit(setOwner('delivery-date', owner));
			await sync();
		}
		expect(home.syncWrites).toBe(1);
		expect(await readSync()).toEqual({kind: 'waiting'});
		await vi.advanceTimersByTimeAsync(EVERY);
		await vi.waitFor(() => expect(home.syncWrites).toBe(2));
		expect(await readSync()).toEqual({kind: 'in-step'});
		expect(itemsOf(home)['differences-owners']?.value).toEqual({'bug-triage': 'shared', 'delivery-date': 'product'});
	});

	test('that waited when the worker ended happens after the next start', async () => {
		await edit(setOwner('bug-triage', 'shared'));
		await sync();
		await edit(setOwner('delivery-date', 'product'));
		await sync();
		enter(home);
		vi.clearAllTimers();
		later();
		await sync();
		expect(await readSync()).toEqual({kind: 'in-step'});
	});

	test('does not wait for a clock that was set back', async () => {
		await edit(setOwner('bug-triage', 'shared'));
		await sync();
		vi.setSystemTime(Date.now() - 1_000_000);
		await edit(setOwner('delivery-date', 'product'));
		await sync();
		expect(await readSync()).toEqual({kind: 'in-step'});
	});

	test('does not happen where nothing was changed', async () => {
		await sync();
		expect(home.items.sync).toEqual({});
		expect(await readSync()).toEqual({kind: 'in-step'});
	});

	test('of what became empty again happens, or the others would keep it', async () => {
		await edit(addRule('r1'));
		await sync();
		later();
		await edit({kind: 'remove-rule', id: 'r1'});
		await sync();
		expect(itemsOf(home)['differences-rules']?.value).toEqual([]);
	});

	test('a topic that is too large to travel stays here and is said; the others travel', async () => {
		const own = {
			id: 'own-1',
			title: 'Ours',
			owner: 'shared',
			starter: false,
			contested: false,
			onTickets: true,
		} as const;
		const daci = {driver: [], approver: [], contributors: [], informed: []};
		const textPhrases = Array.from({length: 400}, (_, place) => `a phrase of ours ${place}`);
		const signals = {issueTypes: [], labels: [], components: [], titlePhrases: [], textPhrases};
		await edit({kind: 'add-decision', decision: {...own, daci, signals}});
		await edit(setOwner('bug-triage', 'shared'));
		await sync();
		expect(Object.keys(home.items.sync)).toEqual(['differences-owners']);
		expect(await readSync()).toEqual({kind: 'too-large', topic: 'own'});
		expect((await travelling()).own).toHaveLength(1);
		later();
		await edit({kind: 'remove-decision', id: 'own-1'});
		await sync();
		expect(await readSync()).toEqual({kind: 'in-step'});
	});

	test('that the browser refuses is said to wait, and nothing is lost', async () => {
		home.refusals.sync = 'MAX_WRITE_OPERATIONS_PER_HOUR exceeded';
		await edit(setOwner('bug-triage', 'shared'));
		await sync();
		expect(await readSync()).toEqual({kind: 'waiting'});
		delete home.refusals.sync;
		later();
		await sync();
		expect(await readSync()).toEqual({kind: 'in-step'});
	});

	test('waits where there is no room to note what was sent, and nothing is lost', async () => {
		await edit(setOwner('bug-triage', 'shared'));
		const put = IDBObjectStore.prototype.put;
		const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
			this: IDBObjectStore,
			value,
			key,
		) {
			if (key !== 'last-sync') return put.call(this, value, key);
			throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
		});
		await sync();
		full.mockRestore();
		expect(home.syncWrites).toBe(0);
		expect(await readSync()).toEqual({kind: 'waiting'});
		await sync();
		expect(await readSync()).toEqual({kind: 'in-step'});
	});

	test('waits for the update where a newer version noted what was common last, and leaves that as it lies', async () => {
		const noted = {format: 2, elsewhere: true};
		const store = createStore('whose-call-state', 'state');
		await set('last-sync', noted, store);
		await edit(setOwner('bug-triage', 'shared'));
		await sync();
		expect(await get('last-sync', store)).toEqual(noted);
		expect(home.syncWrites).toBe(0);
		expect(await readSync()).toEqual({kind: 'waiting'});
	});

	test('is off where the browser has no such storage, and edits are made all the same', async () => {
		home.api.storage.sync.get = () => Promise.reject(new Error('Please set webextensions.storage.sync.enabled'));
		expect(await edit(setOwner('bug-triage', 'shared'))).toMatch(/-/);
		await sync();
		expect(await readSync()).toEqual({kind: 'off'});
	});
});

describe('an item that cannot be read', () => {
	const items = {
		damaged: {format: 1, by: 'x', seen: {}, value: [{id: 7}]},
		newer: {format: 2, by: 'x', seen: {}, value: 'packed'},
	};

	test.each(['damaged', 'newer'] as const)('because it is %s is ignored, said and left as it lies', async (kind) => {
		await edit(addRule('r1'));
		await edit(setOwner('bug-triage', 'shared'));
		home.receive({'differences-rules': items[kind]});
		await sync();
		expect(await readSync()).toEqual({kind, topic: 'rules'});
		expect(itemsOf(home)['differences-rules']).toEqual(items[kind]);
		expect(itemsOf(home)['differences-owners']?.value).toEqual({'bug-triage': 'shared'});
		expect((await travelling()).rules).toEqual([rule('r1')]);
	});

	test('because it is damaged is laid aside where the reader begins anew; what is newer stays', async () => {
		home.receive({'differences-rules': items.damaged, 'differences-own': items.newer});
		await edit(addRule('r1'));
		await beginAnew();
		await sync();
		const kept = await entries<string, unknown>(createStore('whose-call-state', 'state'));
		expect(kept.filter(([key]) => key.includes('aside')).map(([, value]) => value)).toEqual([items.damaged]);
		expect(itemsOf(home)['differences-rules']?.value).toEqual([rule('r1')]);
		expect(itemsOf(home)['differences-own']).toEqual(items.newer);
	});

	test('or was removed takes nothing away here', async () => {
		await edit(addRule('r1'));
		await sync();
		home.items.sync = {};
		later();
		await sync();
		expect((await travelling()).rules).toEqual([rule('r1')]);
		expect(itemsOf(home)['differences-rules']?.value).toEqual([rule('r1')]);
	});

	test('and names that change what an object is come to nothing', async () => {
		const value = JSON.parse('{"__proto__": "shared", "constructor": "shared"}') as object;
		home.receive({'differences-owners': {format: 1, by: 'x', seen: {}, value}});
		await sync();
		expect(Object.keys((await travelling()).owners)).toEqual(['constructor']);
		expect(({} as Record<string, unknown>)['shared']).toBeUndefined();
	});
});
