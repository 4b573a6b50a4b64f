import type {Page} from 'puppeteer-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {type Driver, launch} from '../browsers/launch.ts';
import {welcomeTab} from '../browsers/welcome-tab.ts';
import {type Lab, startLab} from '../lab/server.ts';
import {labTickets} from '../lab/tickets/index.ts';
import {violationsIn} from './axe.ts';
import {BOARD, badgeCount, distOf, settled, until} from './in-each-browser.ts';

declare const chrome: {storage: {sync: {get(): Promise<{side?: {side: string | null}}>}}};

const WELCOME = 'src/welcome/index.html';

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
	let lab: Lab;
	let driver: Driver;
	let board: Page;
	let welcome: Page;
	beforeAll(async () => {
		lab = await startLab({tickets: labTickets});
		driver = await launch(kind, {extension: distOf(kind), lab, openBefore: BOARD});
		welcome = await welcomeTab(await someBrowser(driver));
	}, 60_000);
	afterAll(async () => {
		await driver?.close();
		await lab?.close();
	});

	test('a tracker that was open before the installation is badged within five seconds of it', async () => {
		for (const page of await welcome.browser().pages()) if (page.url().startsWith(BOARD)) board = page;
		await until(
			() => badgeCount(board),
			(count) => count > 5,
			5000,
		);
		// The installation opened the welcome page, which began its own clock then.
		const installed = await welcome.evaluate(() => performance.timeOrigin);
		expect(Date.now() - installed).toBeLessThan(5000);
		await board.bringToFront();
		await settled(board, 5);
		const keys = (await driver.badges(board)).map(({ticket}) => ticket);
		expect(new Set(keys).size).toBe(keys.length);
	});

	test('the welcome page opens once, says where badges are, and never again', async () => {
		await until(
			() => welcome.evaluate(() => document.querySelectorAll('.tabs button').length),
			(count) => count === 1,
		);
		for (let time = 0; time < 2; time++) await driver.reloadExtension();
		await new Promise((next) => setTimeout(next, 2000));
		const open = await Promise.all(
			(await board.browser().pages()).map((page) => page.evaluate(() => location.pathname).catch(() => '')),
		);
		expect(open.filter((path) => path.endsWith(WELCOME)).length).toBeLessThanOrEqual(1);
		welcome = await driver.openOwn(WELCOME);
	});

	test('it asks only the side, which is kept, and may be left open again', async () => {
		await welcome.waitForSelector('[role=radiogroup] input');
		const inputs = await welcome.$$('input');
		expect(inputs.length).toBe(3);
		for (const [place, side] of [
			[1, 'engineering'],
			[2, null],
		] as const) {
			await (await welcome.$$('input'))[place]?.click();
			await until(
				() => welcome.evaluate(async () => (await chrome.storage.sync.get()).side?.side),
				(kept) => kept === side,
			);
		}
	});

	test('the twelve cards are answered with one key each, or otherwise', async () => {
		await welcome.bringToFront();
		await welcome.focus('section:last-of-type button');
		await welcome.keyboard.press('Enter');
		for (let card = 1; card <= 12; card++) {
			await until(
				() => welcome.evaluate(() => document.querySelector('legend')?.textContent),
				(said) => said === `Card ${card} of 12`,
			);
			if (card === 2) expect(await violationsIn(welcome)).toEqual([]);
			// The usual answer has the focus; three steps on is another owner.
			if (card === 1) for (let step = 0; step < 3; step++) await welcome.keyboard.press('Tab');
			await welcome.keyboard.press('Enter');
		}
		await until(
			() => welcome.evaluate(() => document.querySelector('.card .question')?.textContent),
			(said) => said === '11 of 12 as usual.',
		);
	});

	test.each(['light', 'dark'] as const)(
		'axe finds nothing to mend in the welcome page, %s, and 320 pixels are wide enough',
		async (scheme) => {
			await driver.setColorScheme(scheme);
			const page = await driver.openOwn(WELCOME);
			await page.setViewport({width: 320, height: 640});
			await page.waitForSelector('h1');
			expect(await violationsIn(page)).toEqual([]);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
			await page.close();
			await driver.setColorScheme('light');
		},
	);
});

/** A driver gives its browser by its pages. */
async function someBrowser(driver: Driver) {
	const page = await driver.newPage('about:blank');
	const browser = page.browser();
	await page.close();
	return browser;
}
