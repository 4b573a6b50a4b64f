import type {Page} from 'puppeteer-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {clickToolbar} from '../browsers/click-toolbar.ts';
import {type Driver, launch} from '../browsers/launch.ts';
import {type Lab, startLab} from '../lab/server.ts';
import {labTickets} from '../lab/tickets/index.ts';
import {badgeCount, cards, distOf, settled, until} from './in-each-browser.ts';

const SITE = 'jira.acme.example';
const BOARD = `https://${SITE}/jira/software/c/projects/PAY/boards/1`;
const TICKET = `https://${SITE}/browse/PAY-79`;
/** As long as a page that is not entered is watched for a badge that must not come. */
const LONG_ENOUGH = 3000;

declare const chrome: {permissions: {remove(permissions: {origins: string[]}): Promise<boolean>}};

/** The steps build on one another, as they do for a reader. */
describe.each(['chromium', 'firefox'] as const)('Jira under a domain of its own, in %s', (kind) => {
	let lab: Lab;
	let driver: Driver;
	let board: Page;
	beforeAll(async () => {
		lab = await startLab({tickets: labTickets, jiraSite: SITE});
		driver = await launch(kind, {extension: distOf(kind), lab, grantable: [`https://${SITE}/*`]});
		board = await driver.newPage(BOARD);
	});
	afterAll(async () => {
		await driver?.close();
		await lab?.close();
	});

	test('carries no badge before the reader allows it', async () => {
		await board.waitForFunction(() => window.lab?.hydrated);
		await new Promise((next) => setTimeout(next, LONG_ENOUGH));
		expect(await badgeCount(board)).toBe(0);
	});

	test("carries badges without a reload once the reader said yes to the popup's offer", async () => {
		const popup = await clickToolbar(kind, driver, board);
		const button = await popup.waitForSelector('.empty button');
		expect(await button?.evaluate(({textContent}) => textContent)).toBe(`Use it on ${SITE}`);
		await button?.click();
		await until(
			() => badgeCount(board),
			(count) => count > 0,
		);
		await popup.close();
		await board.bringToFront();
		await settled(board, 5);
		for (const {key, badges} of await cards(board)) expect(badges.length === 0 || badges.join() === key).toBe(true);
	});

	test('carries them on every later visit, one a ticket', async () => {
		const ticket = await driver.newPage(TICKET);
		expect(await settled(ticket)).toBe(1);
		await ticket.close();
		await board.reload();
		await settled(board, 5);
		for (const {key, badges} of await cards(board)) expect(badges.length === 0 || badges.join() === key).toBe(true);
	});

	test('carries none on visits after the permission was withdrawn', async () => {
		const popup = await driver.openPopup(board);
		const origins = [`https://${SITE}/*`];
		expect(await popup.evaluate((withdrawn) => chrome.permissions.remove({origins: withdrawn}), origins)).toBe(true);
		await popup.close();
		await board.reload();
		await board.waitForFunction(() => window.lab?.hydrated);
		await new Promise((next) => setTimeout(next, LONG_ENOUGH));
		expect(await badgeCount(board)).toBe(0);
	});
});
