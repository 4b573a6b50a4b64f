import 'fake-indexeddb/auto';
import {createStore, entries} from 'idb-keyval';
import {beforeEach, describe, expect, test, vi} from 'vitest';
import {MadeUpBrowser} from '../../tests/made-up/browser.ts';
import {type Chance, chance} from '../../tests/made-up/chance.ts';
import {isSame} from '../agreement/same.ts';
import type {Edit, Travelling} from '../model/edit.ts';
import {emptyState, type State} from '../model/state.ts';

const world = vi.hoisted(() => ({browser: null as unknown as MadeUpBrowser}));
vi.mock('webextension-polyfill', () => ({
	default: {
		get storage() {
			return world.browser.api.storage;
		},
	},
}));
vi.mock('idb-keyval', async (original) => {
	const actual = await original<typeof import('idb-keyval')>();
	const {waitingStore} = await import('../../tests/made-up/browser.ts');
	return {...actual, createStore: waitingStore(actual.createStore, () => world.browser)};
});

const {readSync, sync} = await import('./sync.ts');
const {beginAnew} = await import('./begin-anew.ts');
const {makeEdit, takeBack} = await import('./writer.ts');
const {readState} = await import('../storage/state.ts');

const EVERY = 10_000;
const setOwner = (decision: string, owner: 'product' | 'engineering' | 'shared' | null): Edit => ({
	kind: 'set-owner',
	decision,
	owner,
});
const rule = (id: string, words = id) => ({id, sign: 'label', words, decision: 'architecture'}) as const;
const addRule = (id: string): Edit => ({kind: 'add-rule', rule: rule(id), at: 0});

/** From now on that browser's background does what is done. */
function at(browser: MadeUpBrowser): void {
	world.browser = browser;
	browser.start();
	vi.stubGlobal('navigator', {locks: browser.locks});
}
async function edit(change: Edit): Promise<string> {
	const outcome = await makeEdit(change);
	return outcome.kind === 'changed' ? outcome.entry : outcome.code;
}
async function state(): Promise<State> {
	const found = await readState();
	return found.kind === 'found' ? found.state : emptyState;
}
const travelling = async (): Promise<Travelling> => {
	const {owners, own, rules} = (await state()).differences;
	return {owners, own, rules};
};
const itemsOf = (browser: MadeUpBrowser) => browser.items.sync as Record<string, {value: unknown; seen: unknown}>;

/** What the browsers' own synchronisation does: whoever comes later has the item, and the others get it. */
function carry(from: MadeUpBrowser, to: MadeUpBrowser): void {
	to.receive(from.items.sync);
}

let home: MadeUpBrowser;
let office: MadeUpBrowser;

beforeEach(() => {
	vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout', 'Date']});
	home = new MadeUpBrowser();
	office = new MadeUpBrowser();
	at(home);
});

/** The time passes that a browser waits between two writes. */
const later = () => vi.setSystemTime(Date.now() + EVERY);

describe('what the reader changed', () => {
	test('arrives in their other browser: owners, decisions of their own and rules, but no picks', async () => {
		await edit(setOwner('bug-triage', 'shared'));
		await edit(addRule('r1'));
		await edit({kind: 'pick', site: 'acme.atlassian.net', key: 'PAY-1', decision: 'architecture'});
		await sync();
		carry(home, office);
		at(office);
		await sync();
		expect((await state()).differences).toEqual({
			owners: {'bug-triage': 'shared'},
			own: [],
			rules: [rule('r1')],
			picks: [],
		});
	});

	test('arrives as one line of the history, which can be taken back', async () => {
		await edit(setOwner('bug-triage', 'shared'));
		await edit(addRule('r1'));
		await sync();
		carry(home, office);
		at(office);
		await edit(setOwner('delivery-date', 'product'));
		await sync();
		const {history} = await state();
		expect(history.map(({edit: {kind}}) => kind)).toEqual(['set-owner', 'arrive']);
		await takeBack(history[1]?.id ?? '');
		expect(await travelling()).toEqual({owners: {'delivery-date': 'product'}, own: [], rules: []});
	});

	test('arrives once: nothing is written back, and the next looks change nothing', async () => {
		await edit(setOwner('bug-triage', 'shared'));
		await sync();
		carry(home, office);
		at(office);
		for (let time = 0; time < 3; time++) {
			await sync();
			later();
		}
		expect(office.syncWrites).toBe(0);
		expect((await state()).history).toHaveLength(1);
	});

	test('that is taken back in the other browser is taken back here', async () => {
		await edit(addRule('r1'));
		await sync();
		carry(home, office);
		at(office);
		await sync();
		later();
		await edit({kind: 'remove-rule', id: 'r1'});
		await sync();
		carry(office, home);
		at(home);
		await sync();
		expect((await travelling()).rules).toEqual([]);
		expect(home.syncWrites).toBe(1);
	});

	test('in two browsers that did not see each other is not lost, though one item took the place of the other', async () => {
		await edit(setOwner('bug-triage', 'shared'));
		await edit(addRule('r1'));
		await sync();
		at(office);
		await edit(setOwner('delivery-date', 'product'));
		await edit(addRule('r2'));
		await sync();
		carry(office, home);
		at(home);
		later();
		await sync();
		const both = await travelling();
		expect(both.owners).toEqual({'bug-triage': 'shared', 'delivery-date': 'product'});
		expect(both.rules.map(({id}) => id).sort()).toEqual(['r1', 'r2']);
		carry(home, office);
		at(office);
		later();
		await sync();
		expect(await travelling()).toEqual(both);
		expect([home.syncWrites, office.syncWrites]).toEqual([2, 1]);
	});

	test('several times, of which the other browser saw none, is not lost either', async () => {
		for (const id of ['r1', 'r2', 'r3']) {
			await edit(addRule(id));
			await sync();
			later();
			await sync();
		}
		at(office);
		await edit(setOwner('bug-triage', 'shared'));
		await edit(addRule('r4'));
		await sync();
		carry(office, home);
		at(home);
		await sync();
		expect((await travelling()).rules).toHaveLength(4);
	});

	test('comes to rest in both browsers, whatever is edited where and whenever it arrives', {
		timeout: 60_000,
	}, async () => {
		for (let seed = 0; seed < 30; seed++) {
			const by = chance(seed);
			home = new MadeUpBrowser();
			office = new MadeUpBrowser();
			for (let step = 0; step < 25; step++) {
				const [here, there] = by.shuffled([home, office]) as [MadeUpBrowser, MadeUpBrowser];
				at(here);
				await by.oneOf([
					async () => void (await edit(madeUp(by))),
					sync,
					async () => carry(here, there),
					async () => later(),
				])();
			}
			await settle();
			at(home);
			const atHome = await travelling();
			at(office);
			expect(isSame(await travelling(), atHome), `seed ${seed}`).toBe(true);
			const writes = home.syncWrites + office.syncWrites;
			await settle();
			expect(home.syncWrites + office.syncWrites, `seed ${seed}`).toBe(writes);
		}

		/** Everybody looks, waits and is carried to the other, a few times over. */
		async function settle(): Promise<void> {
			for (let round = 0; round < 4; round++) {
				for (const [here, there] of [
					[home, office],
					[office, home],
				] as const) {
					later();
					at(here);
					await sync();
					carry(here, there);
				}
			}
		}
		function madeUp(by: Chance): Edit {
			const id = by.oneOf(['r1', 'r2', 'r3', 'r4']);
			return by.oneOf<Edit>([
				setOwner(by.oneOf(['bug-triage', 'delivery-date']), by.oneOf(['product', 'shared', null])),
				addRule(id),
				{kind: 'remove-rule', id},
				{kind: 'move-rule', id, to: by.below(4)},
			]);
		}
	});
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
		at(home);
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

test('a worker that is ended at any moment of sending makes nothing come back that was removed since', async () => {
	for (let moment = 1; ; moment++) {
		home = new MadeUpBrowser();
		at(home);
		await edit(addRule('r1'));
		home.endAt(moment);
		const done = await Promise.race([sync().then(() => true), home.ended.then(() => false)]);
		if (done) break;
		at(home);
		await edit({kind: 'remove-rule', id: 'r1'});
		for (let time = 0; time < 2; time++) {
			later();
			await sync();
		}
		expect((await travelling()).rules, `moment ${moment}`).toEqual([]);
		expect(await readSync()).toEqual({kind: 'in-step'});
	}
});
