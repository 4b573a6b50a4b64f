import 'fake-indexeddb/auto';
import {createStore, entries, set} from 'idb-keyval';
import {beforeEach, describe, expect, test, vi} from 'vitest';
import {current, MadeUpBrowser} from '../../tests/made-up/browser.ts';
import {addRule, edit, pick, rule, setOwner, start, state, view, viewOf} from '../../tests/made-up/reader.ts';
import {emptyState, type State} from '../model/state.ts';
import {readState, writeState} from '../storage/state.ts';
import {beginAnew} from './begin-anew.ts';
import {sync} from './sync.ts';
import {makeEdit, takeBack} from './writer.ts';

vi.mock('webextension-polyfill', async () => ({default: (await import('../../tests/made-up/browser.ts')).polyfill}));
vi.mock('idb-keyval', async (original) => {
	const actual = await original<typeof import('idb-keyval')>();
	const {waitingStore} = await import('../../tests/made-up/browser.ts');
	return {...actual, createStore: waitingStore(actual.createStore)};
});

const stored = () => createStore('whose-call-state', 'state');

beforeEach(() => {
	vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});
	return start(new MadeUpBrowser());
});

describe('an edit', () => {
	test('is in the history, and the view that badges are made by says it', async () => {
		const entry = await edit(setOwner('bug-triage', 'shared'));
		expect(await state()).toMatchObject({
			revision: 1,
			differences: {owners: {'bug-triage': 'shared'}},
			history: [{id: entry, day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), undone: false}],
		});
		expect(view()).toEqual(viewOf(await state()));
		expect(view().matrix.decisions.find(({id}) => id === 'bug-triage')?.owner).toBe('shared');
	});

	test('is taken back, and that too', async () => {
		const entry = await edit(addRule('r1'));
		const undone = await takeBack(entry);
		expect(view().rules).toEqual([]);
		await takeBack(undone.kind === 'changed' ? undone.entry : '');
		expect(view().rules).toEqual([rule('r1')]);
	});

	test('that cannot be made changes neither the state nor the view', async () => {
		await edit(setOwner('bug-triage', 'shared'));
		const before = {state: await state(), view: view()};
		expect(await makeEdit(setOwner('nowhere', 'shared'))).toEqual({kind: 'refused', code: 'unknown-decision'});
		expect(await takeBack('nowhere')).toEqual({kind: 'refused', code: 'unknown-entry'});
		expect({state: await state(), view: view()}).toEqual(before);
	});

	test('of one tab waits for that of another: both are in the history, and the last one stands', async () => {
		const entries = await Promise.all([
			edit(setOwner('bug-triage', 'engineering')),
			edit(pick('PAY-1')),
			edit(setOwner('bug-triage', 'product')),
			edit(pick('PAY-2')),
		]);
		const {revision, history, differences} = await state();
		expect(history.map(({id}) => id)).toEqual(entries);
		expect(revision).toBe(4);
		expect(differences.owners).toEqual({'bug-triage': 'product'});
		expect(differences.picks).toHaveLength(2);
		expect(view()).toEqual(viewOf(await state()));
	});

	test('for which the database has no room is refused, and nothing is lost', async () => {
		await edit(setOwner('bug-triage', 'shared'));
		const before = await state();
		const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
			throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
		});
		expect(await makeEdit(setOwner('bug-triage', 'product'))).toEqual({kind: 'refused', code: 'full'});
		full.mockRestore();
		expect(await state()).toEqual(before);
		expect(view()).toEqual(viewOf(before));
		await edit(setOwner('bug-triage', 'product'));
	});

	test('that the view has no room for is refused, and nothing is lost', async () => {
		await edit(setOwner('bug-triage', 'shared'));
		const before = await state();
		current.browser.refusals.local = 'QUOTA_BYTES quota exceeded';
		expect(await makeEdit(setOwner('bug-triage', 'product'))).toEqual({kind: 'refused', code: 'full'});
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
		await edit(setOwner('bug-triage', 'shared'));
		await sync();
		await set('state', value, stored());
		await start(current.browser);
	});

	test('is given as it lies, for export', async () => {
		expect(await readState()).toEqual({kind, raw: JSON.stringify(value)});
	});

	test('is not overwritten: edits are refused', async () => {
		expect(await makeEdit(setOwner('bug-triage', 'product'))).toEqual({kind: 'refused', code: kind});
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
		await edit(setOwner('bug-triage', 'product'));
		expect(view()).toEqual(viewOf(await state()));
	});
});

test('to begin anew lays nothing aside that can be read', async () => {
	await edit(setOwner('bug-triage', 'shared'));
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
	expect(await makeEdit(setOwner('bug-triage', 'shared'))).toEqual({kind: 'refused', code: 'damaged'});
});

test('where the state can be written and read again it is the same', async () => {
	const all: State = {
		...emptyState,
		revision: 7,
		differences: {owners: {'bug-triage': 'shared'}, own: [], rules: [rule('r1')], picks: []},
	};
	await writeState(all);
	expect(await readState()).toEqual({kind: 'found', state: all});
});
