import 'fake-indexeddb/auto';
import {beforeEach, describe, expect, test, vi} from 'vitest';
import {MadeUpBrowser} from '../../tests/made-up/browser.ts';
import {type Chance, chance} from '../../tests/made-up/chance.ts';
import {addRule, edit, enter, pick, rule, setOwner, state, travelling} from '../../tests/made-up/reader.ts';
import {isSame} from '../agreement/same.ts';
import type {Edit} from '../model/edit.ts';
import {sync} from './sync.ts';
import {makeEdit, takeBack} from './writer.ts';

vi.mock('webextension-polyfill', async () => ({default: (await import('../../tests/made-up/browser.ts')).polyfill}));
vi.mock('idb-keyval', async (original) => {
	const actual = await original<typeof import('idb-keyval')>();
	const {waitingStore} = await import('../../tests/made-up/browser.ts');
	return {...actual, createStore: waitingStore(actual.createStore)};
});

/** The time passes that a browser waits between two writes. */
const later = () => vi.setSystemTime(Date.now() + 10_000);

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
	enter(home);
});

describe('what the reader changed', () => {
	test('arrives in their other browser: owners, decisions of their own and rules, but no picks', async () => {
		await edit(setOwner('bug-triage', 'shared'));
		await edit(addRule('r1'));
		await edit(pick('PAY-1'));
		await sync();
		carry(home, office);
		enter(office);
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
		enter(office);
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
		enter(office);
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
		enter(office);
		await sync();
		later();
		await edit({kind: 'remove-rule', id: 'r1'});
		await sync();
		carry(office, home);
		enter(home);
		await sync();
		expect((await travelling()).rules).toEqual([]);
		expect(home.syncWrites).toBe(1);
	});

	test('in two browsers that did not see each other is not lost, though one item took the place of the other', async () => {
		await edit(setOwner('bug-triage', 'shared'));
		await edit(addRule('r1'));
		await sync();
		enter(office);
		await edit(setOwner('delivery-date', 'product'));
		await edit(addRule('r2'));
		await sync();
		carry(office, home);
		enter(home);
		later();
		await sync();
		const both = await travelling();
		expect(both.owners).toEqual({'bug-triage': 'shared', 'delivery-date': 'product'});
		expect(both.rules.map(({id}) => id).sort()).toEqual(['r1', 'r2']);
		carry(home, office);
		enter(office);
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
		enter(office);
		await edit(setOwner('bug-triage', 'shared'));
		await edit(addRule('r4'));
		await sync();
		carry(office, home);
		enter(home);
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
				enter(here);
				await by.oneOf([
					async () => void (await makeEdit(madeUp(by))),
					sync,
					async () => carry(here, there),
					async () => later(),
				])();
			}
			await settle();
			enter(home);
			const atHome = await travelling();
			enter(office);
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
					enter(here);
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
