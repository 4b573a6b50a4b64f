import 'fake-indexeddb/auto';
import {createStore, entries, set} from 'idb-keyval';
import {beforeEach, describe, expect, test, vi} from 'vitest';
import {MadeUpBrowser} from '../../tests/made-up/browser.ts';
import {matrixOf} from '../agreement/matrix.ts';
import {defaultMatrix} from '../decisions/default-matrix.ts';
import type {Edit} from '../model/edit.ts';
import {emptyState, type State} from '../model/state.ts';
import type {FoundState} from '../storage/state.ts';
import type {PublishedView} from '../storage/view.ts';

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

const {makeEdit, takeBack} = await import('./writer.ts');
const {publishIfStale} = await import('./publish.ts');
const {sync} = await import('./sync.ts');
const {beginAnew} = await import('./begin-anew.ts');
const {readState, writeState} = await import('../storage/state.ts');

/** The worker starts anew as it does in `main.ts`. */
async function start(): Promise<void> {
	world.browser.start();
	vi.stubGlobal('navigator', {locks: world.browser.locks});
	await publishIfStale();
	await sync();
}

const setOwner = (owner: 'product' | 'engineering' | 'shared', decision = 'bug-triage'): Edit => ({
	kind: 'set-owner',
	decision,
	owner,
});
const pick = (key: string): Edit => ({kind: 'pick', site: 'acme.atlassian.net', key, decision: 'delivery-date'});
const rule = {id: 'r1', sign: 'label', words: 'ledger', decision: 'architecture'} as const;

const stateIn = (found: FoundState): State => (found.kind === 'found' ? found.state : emptyState);
const state = async (): Promise<State> => stateIn(await readState());
const view = () => world.browser.items.local['view'] as PublishedView;
const viewOf = ({revision, differences}: State): unknown => {
	const {rules, picks} = differences;
	return JSON.parse(
		JSON.stringify({format: 1, revision, matrix: matrixOf(defaultMatrix, differences), rules, picks}),
	) as unknown;
};
const stored = () => createStore('whose-call-state', 'state');
const put = (value: unknown) => set('state', value, stored());
const idOf = (outcome: Awaited<ReturnType<typeof makeEdit>>): string => {
	if (outcome.kind === 'refused') throw new Error(outcome.code);
	return outcome.entry;
};

vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});

beforeEach(async () => {
	world.browser = new MadeUpBrowser();
	await start();
});

describe('an edit', () => {
	test('is in the history, and the view that badges are made by says it', async () => {
		const entry = idOf(await makeEdit(setOwner('shared')));
		expect(await state()).toMatchObject({
			revision: 1,
			differences: {owners: {'bug-triage': 'shared'}},
			history: [{id: entry, day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), undone: false}],
		});
		expect(view()).toEqual(viewOf(await state()));
		expect(view().matrix.decisions.find(({id}) => id === 'bug-triage')?.owner).toBe('shared');
	});

	test('is taken back, and that too', async () => {
		const entry = idOf(await makeEdit({kind: 'add-rule', rule, at: 0}));
		const undone = idOf(await takeBack(entry));
		expect(view().rules).toEqual([]);
		idOf(await takeBack(undone));
		expect(view().rules).toEqual([rule]);
	});

	test('that cannot be made changes neither the state nor the view', async () => {
		await makeEdit(setOwner('shared'));
		const before = {state: await state(), view: view()};
		expect(await makeEdit(setOwner('shared', 'nowhere'))).toEqual({kind: 'refused', code: 'unknown-decision'});
		expect(await takeBack('nowhere')).toEqual({kind: 'refused', code: 'unknown-entry'});
		expect({state: await state(), view: view()}).toEqual(before);
	});

	test('of one tab waits for that of another: both are in the history, and the last one stands', async () => {
		const outcomes = await Promise.all([
			makeEdit(setOwner('engineering')),
			makeEdit(pick('PAY-1')),
			makeEdit(setOwner('product')),
			makeEdit(pick('PAY-2')),
		]);
		const {revision, history, differences} = await state();
		expect(history.map(({id}) => id)).toEqual(outcomes.map(idOf));
		expect(revision).toBe(4);
		expect(differences.owners).toEqual({'bug-triage': 'product'});
		expect(differences.picks).toHaveLength(2);
		expect(view()).toEqual(viewOf(await state()));
	});

	test('for which the database has no room is refused, and nothing is lost', async () => {
		await makeEdit(setOwner('shared'));
		const before = await state();
		const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
			throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
		});
		expect(await makeEdit(setOwner('product'))).toEqual({kind: 'refused', code: 'full'});
		full.mockRestore();
		expect(await state()).toEqual(before);
		expect(view()).toEqual(viewOf(before));
		idOf(await makeEdit(setOwner('product')));
	});

	test('that the view has no room for is refused, and nothing is lost', async () => {
		await makeEdit(setOwner('shared'));
		const before = await state();
		world.browser.refusals.local = 'QUOTA_BYTES quota exceeded';
		expect(await makeEdit(setOwner('product'))).toEqual({kind: 'refused', code: 'full'});
		expect(await state()).toEqual(before);
		expect(view()).toEqual(viewOf(before));
	});
});

describe.each([
	['damaged', {format: 1, revision: 3, differences: {owners: 'all'}, history: []}],
	['damaged', 'garbage'],
	['damaged', null],
	['newer', {...emptyState, format: 2, teams: []}],
] as const)('a state that is %s', (kind, value) => {
	beforeEach(async () => {
		await makeEdit(setOwner('shared'));
		await sync();
		await put(value);
		await start();
	});

	test('is given as it lies, for export', async () => {
		expect(await readState()).toEqual({kind, raw: JSON.stringify(value)});
	});

	test('is not overwritten: edits are refused', async () => {
		expect(await makeEdit(setOwner('product'))).toEqual({kind: 'refused', code: kind});
		expect(await takeBack('e1')).toEqual({kind: 'refused', code: kind});
		expect(await readState()).toEqual({kind, raw: JSON.stringify(value)});
	});

	test('lets tickets be judged by the preset', () => {
		expect(view()).toEqual(viewOf(emptyState));
	});

	test('is laid aside where the reader begins anew, and what travels comes back', async () => {
		await beginAnew();
		expect(await readState()).toEqual({kind: 'none'});
		const aside = (await entries<string, unknown>(stored())).filter(([key]) => key.startsWith('state-aside-'));
		expect(aside.map(([, kept]) => kept)).toEqual([value]);
		await sync();
		expect((await state()).differences.owners).toEqual({'bug-triage': 'shared'});
		idOf(await makeEdit(setOwner('product')));
		expect(view()).toEqual(viewOf(await state()));
	});
});

test('to begin anew lays nothing aside that can be read', async () => {
	await makeEdit(setOwner('shared'));
	const before = await entries(stored());
	await beginAnew();
	expect(await entries(stored())).toEqual(before);
});

test('a database that does not open is a damaged state, with nothing to export', async () => {
	globalThis.indexedDB = {
		open: () => {
			throw new DOMException('Internal error opening backing store', 'UnknownError');
		},
	} as unknown as IDBFactory;
	expect(await readState()).toEqual({kind: 'damaged', raw: ''});
	expect(await makeEdit(setOwner('shared'))).toEqual({kind: 'refused', code: 'damaged'});
});

describe('a worker that is ended at any moment of', () => {
	/** What lies there before, what is then done, and what that makes of the differences. */
	const works: Record<string, {prepare(): Promise<void>; work(): Promise<unknown>}> = {
		'the first edit': {prepare: async () => {}, work: () => makeEdit(setOwner('shared'))},
		'a later edit': {
			prepare: async () => void (await makeEdit({kind: 'add-rule', rule, at: 0})),
			work: () => makeEdit({kind: 'remove-rule', id: rule.id}),
		},
		undo: {
			prepare: async () => void (await makeEdit(setOwner('shared'))),
			work: async () => takeBack((await state()).history[0]?.id ?? ''),
		},
		'an edit and its travelling': {
			prepare: async () => {},
			work: async () => {
				await makeEdit(setOwner('shared'));
				await sync();
			},
		},
		'an arrival': {
			prepare: async () => {
				await makeEdit({kind: 'add-rule', rule, at: 0});
				await sync();
				world.browser.receive({
					'differences-owners': {format: 1, by: 'other', seen: {}, value: {'bug-triage': 'shared'}},
				});
			},
			work: sync,
		},
		'beginning anew': {
			prepare: async () => put({...emptyState, history: 'none'}),
			work: beginAnew,
		},
	};

	test.each(Object.keys(works))('%s leaves it whole or absent, and the view is of what is there', async (name) => {
		const {prepare, work} = works[name] as (typeof works)[string];
		const again = async (): Promise<void> => {
			world.browser = new MadeUpBrowser();
			await start();
			await prepare();
		};
		await again();
		const before = await readState();
		await work();
		const whole = await readState();
		expect(whole).not.toEqual(before);

		let moment = 1;
		const outcomes = new Set<string>();
		for (; ; moment++) {
			await again();
			const former = await readState();
			world.browser.endAt(moment);
			const done = await Promise.race([work().then(() => true), world.browser.ended.then(() => false)]);
			if (done) break;

			world.browser.start();
			const left = await readState();
			const isBefore = JSON.stringify(left) === JSON.stringify(former);
			if (!isBefore) expect(contentOf(left), `moment ${moment}`).toEqual(contentOf(whole));
			outcomes.add(isBefore ? 'absent' : 'whole');

			await start();
			expect(view(), `moment ${moment}`).toEqual(viewOf(await state()));
			await work();
			const repeated = await readState();
			if (isBefore) expect(contentOf(repeated), `moment ${moment}`).toEqual(contentOf(whole));
			expect(view(), `moment ${moment}`).toEqual(viewOf(await state()));
		}
		expect([...outcomes].sort()).toEqual(['absent', 'whole']);
		expect(moment).toBeGreaterThan(6);
	});

	/** All but the ids, which are made anew each time. */
	function contentOf(found: FoundState): unknown {
		if (found.kind !== 'found') return found;
		const {revision, differences, history} = found.state;
		return {revision, differences, history: history.map(({edit, back, undone}) => ({edit, back, undone}))};
	}
});

test('a worker that is ended before its view was published does not make the next edit lose anything', async () => {
	world.browser.endAt(6);
	await Promise.race([makeEdit(setOwner('shared')), world.browser.ended]);
	await start();
	await makeEdit(pick('PAY-1'));
	expect(await state()).toMatchObject({differences: {owners: {'bug-triage': 'shared'}, picks: [{key: 'PAY-1'}]}});
	expect(view()).toEqual(viewOf(await state()));
});

test('where the state can be written and read again it is the same', async () => {
	const all: State = {
		...emptyState,
		revision: 7,
		differences: {owners: {'bug-triage': 'shared'}, own: [], rules: [rule], picks: []},
	};
	await writeState(all);
	expect(await readState()).toEqual({kind: 'found', state: all});
});
