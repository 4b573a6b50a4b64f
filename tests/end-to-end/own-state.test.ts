import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Page} from 'puppeteer-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import type {EditOutcome, StateRead} from '../../src/messages/contracts.ts';
import type {Edit} from '../../src/model/edit.ts';
import {POPUP} from '../browsers/driver.ts';
import {type Driver, launch} from '../browsers/launch.ts';
import {type Lab, startLab} from '../lab/server.ts';
import {labTicket} from '../lab/tickets/lab-ticket.ts';
import {damage} from './damage.ts';
import {badgeOf, button, clickIn, openCard, option} from './in-card.ts';
import {BOARD, distOf, type Session, settled, until} from './in-each-browser.ts';

declare const chrome: {
	runtime: {sendMessage(message: object): Promise<{kind: string; reply?: unknown; code?: string}>};
	storage: {sync: {get(): Promise<Record<string, {value?: unknown}>>; clear(): Promise<void>}};
};

const BUG = {site: 'acme.atlassian.net', key: 'PAY-1'};
const tickets = ['PAY-1', 'PAY-2', 'PAY-3'].map((key) =>
	labTicket({
		key,
		title: `Voucher ${key} is refused`,
		type: 'Bug',
		labels: key === 'PAY-3' ? ['vouchers'] : [],
		sprint: 'Sprint 24',
		expected: 'shared',
	}),
);
const setOwner = (owner: 'product' | 'engineering' | 'shared'): Edit => ({
	kind: 'set-owner',
	decision: 'bug-triage',
	owner,
});

/** Asks the background as the extension's own pages do. */
async function ask<Reply>(page: Page, name: string, request: object = {}): Promise<Reply> {
	const outcome = await page.evaluate((message) => chrome.runtime.sendMessage(message), {
		to: 'background',
		name,
		request,
	});
	if (outcome.kind !== 'reply') throw new Error(`${name}: ${outcome.code}`);
	return outcome.reply as Reply;
}

async function edited(page: Page, edit: Edit): Promise<string> {
	const outcome = await ask<EditOutcome>(page, 'edit', {edit});
	if (outcome.kind === 'refused') throw new Error(outcome.code);
	return outcome.entry;
}

const storedState = (page: Page) => ask<StateRead>(page, 'readState');
const historyOf = (read: StateRead) => (read.kind === 'found' ? read.state.history : []);

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
	let lab: Lab;
	let profile: string;
	let driver: Driver;

	const begin = () => launch(kind, {extension: distOf(kind), lab, profile});
	const session = (): Session => ({kind, lab, driver});
	const ownPage = () => driver.openOwn(POPUP);
	const newBoard = async (): Promise<Page> => {
		const page = await driver.newPage(BOARD);
		await settled(page, tickets.length);
		return page;
	};
	/** Waits until the first two badges begin with these, and gives the milliseconds that it took. */
	const becomes = async (page: Page, first: string, second: string): Promise<number> => {
		const start = Date.now();
		await until(
			async () => (await driver.badges(page)).sort((a, b) => a.ticket.localeCompare(b.ticket)).map(({name}) => name),
			([one = '', other = '']) => one.startsWith(`Whose call: ${first}`) && other.startsWith(`Whose call: ${second}`),
			5000,
		);
		return Date.now() - start;
	};

	const becomesThird = (page: Page, name: string) =>
		until(
			() => badgeOf(session(), page, 'PAY-3'),
			(badge) => badge?.name === `Whose call: ${name}`,
			5000,
		);

	beforeAll(async () => {
		lab = await startLab({tickets});
		profile = await mkdtemp(join(tmpdir(), 'whose-call-reader-'));
		driver = await begin();
	});
	afterAll(async () => {
		await driver?.close();
		await lab?.close();
		await rm(profile, {recursive: true, force: true, maxRetries: 5});
	});

	test('an edit made in a page of the extension repaints an open board within a second', async () => {
		const own = await ownPage();
		const board = await newBoard();
		await becomes(board, 'shared, Bug', 'shared, Bug');
		await edited(own, setOwner('product'));
		expect(await becomes(board, 'product, Bug', 'product, Bug')).toBeLessThan(1000);
		await edited(own, {kind: 'pick', ...BUG, decision: 'delivery-date'});
		expect(await becomes(board, 'shared, Delivery date', 'product, Bug')).toBeLessThan(1000);

		await openCard(session(), board, 'PAY-3');
		await clickIn(session(), board, 'PAY-3', button('Teach tickets like this'));
		await clickIn(session(), board, 'PAY-3', option('Delivery and product risk'));
		await becomesThird(board, 'shared, Delivery and product risk');
		await board.close();
		await own.close();
	});

	test('a changed owner, a pick and a taught rule are still there after the browser was closed and started again', async () => {
		await driver.close();
		driver = await begin();
		const board = await newBoard();
		await becomes(board, 'shared, Delivery date', 'product, Bug');
		await becomesThird(board, 'shared, Delivery and product risk');
		const own = await ownPage();
		expect(historyOf(await storedState(own)).map(({edit}) => edit.kind)).toEqual(['set-owner', 'pick', 'add-rule']);
		await own.close();
		await board.close();
	});

	test('undo restores what was there before, also of an edit that is not the last', async () => {
		const own = await ownPage();
		const board = await newBoard();
		const [first] = historyOf(await storedState(own));
		await ask(own, 'undo', {entry: first?.id});
		await becomes(board, 'shared, Delivery date', 'shared, Bug');
		expect(historyOf(await storedState(own)).map(({undone}) => undone)).toEqual([true, false, false, false]);
		await board.close();
		await own.close();
	});

	test('of two tabs that edit the same decision at once both edits are in the history, and the last one stands', async () => {
		const [one, other] = [await ownPage(), await ownPage()];
		const board = await newBoard();
		const entries = await Promise.all([edited(one, setOwner('engineering')), edited(other, setOwner('product'))]);
		const read = await storedState(one);
		const history = historyOf(read).slice(-2);
		expect(history.map(({id}) => id).sort()).toEqual([...entries].sort());
		const last = history.at(-1)?.edit;
		const stands = last?.kind === 'set-owner' ? last.owner : null;
		expect(read).toMatchObject({state: {differences: {owners: {'bug-triage': stands}}}});
		await becomes(board, 'shared, Delivery date', `${stands}, Bug`);
		for (const page of [board, one, other]) await page.close();
	});

	test('an edit travels: it lies where the browser carries it to the others from', async () => {
		const own = await ownPage();
		await edited(own, setOwner('engineering'));
		const item = await until(
			() => own.evaluate(() => chrome.storage.sync.get()),
			(items) => JSON.stringify(items['differences-owners']?.value) === '{"bug-triage":"engineering"}',
			15_000,
		);
		expect(Object.keys(item).sort()).toEqual(['differences-owners', 'differences-rules']);
		expect(await ask(own, 'readSync')).toEqual({kind: 'in-step'});
		await own.close();
	});

	test('a corrupted store is said, kept and not overwritten, tickets are judged by the preset, and the reader may begin anew', async () => {
		const own = await ownPage();
		const board = await newBoard();
		await becomes(board, 'shared, Delivery date', 'engineering, Bug');
		await own.evaluate(() => chrome.storage.sync.clear());
		const garbage = {format: 1, revision: 'many', history: [7]};
		await damage(own, garbage);
		await driver.killBackground();
		const damaged = {kind: 'damaged', raw: JSON.stringify(garbage)};
		await until(
			() => storedState(own).catch(() => null),
			(read) => read?.kind === 'damaged',
		);
		await becomes(board, 'shared, Bug', 'shared, Bug');
		expect(await ask(own, 'edit', {edit: setOwner('product')})).toEqual({kind: 'refused', code: 'damaged'});
		const popup = await driver.openPopup(board);
		await until(
			() => popup.evaluate(() => document.querySelector('.notice')?.textContent ?? ''),
			(says) => says.startsWith('What you taught could not be read. It is kept as it lies'),
		);
		await popup.close();
		expect(await storedState(own)).toEqual(damaged);

		await ask(own, 'beginAnew');
		expect(historyOf(await storedState(own))).toEqual([]);
		await edited(own, setOwner('product'));
		await becomes(board, 'product, Bug', 'product, Bug');
		await board.close();
		await own.close();
	});
});
