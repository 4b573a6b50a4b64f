import 'fake-indexeddb/auto';
import {createStore, set} from 'idb-keyval';
import {beforeEach, describe, expect, test, vi} from 'vitest';
import {current, MadeUpBrowser} from '../../tests/made-up/browser.ts';
import {
	addRule,
	edit,
	enter,
	pick,
	setOwner,
	start,
	state,
	travelling,
	view,
	viewOf,
} from '../../tests/made-up/reader.ts';
import {emptyState} from '../model/state.ts';
import {type FoundState, readState} from '../storage/state.ts';
import {beginAnew} from './begin-anew.ts';
import {readSync, sync} from './sync.ts';
import {makeEdit, takeBack} from './writer.ts';

vi.mock('webextension-polyfill', async () => ({default: (await import('../../tests/made-up/browser.ts')).polyfill}));
vi.mock('idb-keyval', async (original) => {
	const actual = await original<typeof import('idb-keyval')>();
	const {waitingStore} = await import('../../tests/made-up/browser.ts');
	return {...actual, createStore: waitingStore(actual.createStore)};
});

// Each makes a browser anew for every moment.
vi.setConfig({testTimeout: 60_000});

/** Enough that a browser writes again what travels. */
const LONG = 10_000;

beforeEach(() => {
	vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout', 'Date']});
	return start(new MadeUpBrowser());
});

describe('a worker that is ended at any moment of', () => {
	/** What lies there before, and what is then done. */
	const works: Record<string, {prepare(): Promise<unknown>; work(): Promise<unknown>}> = {
		'the first edit': {prepare: async () => {}, work: () => makeEdit(setOwner('bug-triage', 'shared'))},
		'a later edit': {prepare: () => edit(addRule('r1')), work: () => makeEdit({kind: 'remove-rule', id: 'r1'})},
		undo: {
			prepare: () => edit(addRule('r1')),
			work: async () => takeBack((await state()).history[0]?.id ?? ''),
		},
		'an edit and its travelling': {
			prepare: async () => {},
			work: async () => {
				await makeEdit(setOwner('bug-triage', 'shared'));
				await sync();
			},
		},
		'an arrival': {
			prepare: async () => {
				await edit(addRule('r1'));
				await sync();
				const value = {'bug-triage': 'shared'};
				current.browser.receive({'differences-owners': {format: 1, by: 'other', seen: {}, value}});
			},
			work: sync,
		},
		'beginning anew': {
			prepare: () => set('state', {...emptyState, history: 'none'}, createStore('whose-call-state', 'state')),
			work: beginAnew,
		},
	};

	test.each(Object.keys(works))('%s leaves it whole or absent, and the view is of what is there', async (name) => {
		const {prepare, work} = works[name] as (typeof works)[string];
		const again = async (): Promise<void> => {
			await start(new MadeUpBrowser());
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
			current.browser.endAt(moment);
			const done = await Promise.race([work().then(() => true), current.browser.ended.then(() => false)]);
			if (done) break;

			enter(current.browser);
			const left = await readState();
			const isBefore = JSON.stringify(left) === JSON.stringify(former);
			if (!isBefore) expect(contentOf(left), `moment ${moment}`).toEqual(contentOf(whole));
			outcomes.add(isBefore ? 'absent' : 'whole');

			await start(current.browser);
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
	current.browser.endAt(6);
	await Promise.race([makeEdit(setOwner('bug-triage', 'shared')), current.browser.ended]);
	await start(current.browser);
	await edit(pick('PAY-1'));
	expect(await state()).toMatchObject({differences: {owners: {'bug-triage': 'shared'}, picks: [{key: 'PAY-1'}]}});
	expect(view()).toEqual(viewOf(await state()));
});

test('a worker that is ended at any moment of sending makes nothing come back that was removed since', {
	timeout: 30_000,
}, async () => {
	for (let moment = 1; ; moment++) {
		const browser = new MadeUpBrowser();
		enter(browser);
		await edit(addRule('r1'));
		browser.endAt(moment);
		const done = await Promise.race([sync().then(() => true), browser.ended.then(() => false)]);
		if (done) break;
		enter(browser);
		await edit({kind: 'remove-rule', id: 'r1'});
		for (let time = 0; time < 2; time++) {
			vi.setSystemTime(Date.now() + LONG);
			await sync();
		}
		expect((await travelling()).rules, `moment ${moment}`).toEqual([]);
		expect(await readSync()).toEqual({kind: 'in-step'});
	}
});
