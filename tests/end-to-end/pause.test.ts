import type {Page} from 'puppeteer-core';
import {expect, test} from 'vitest';
import {violationsIn} from './axe.ts';
import {BOARD, badgeCount, inEachBrowser, LIST, settled, ticketPage, until} from './in-each-browser.ts';
import {tabTo} from './tab-to.ts';

const noticeIn = (popup: Page): Promise<string> =>
	popup.evaluate(() => document.querySelector('.notice p')?.textContent ?? '');

/** By keyboard alone: opens the pause panel, takes the place in this row, and an hour or until it is turned on. */
async function pause(popup: Page, row: number, until: 'hour' | 'open'): Promise<void> {
	await popup.waitForSelector('header button');
	await tabTo(popup, 'header button');
	await popup.keyboard.press('Enter');
	await popup.waitForSelector('.pause input');
	await tabTo(popup, '.pause input');
	for (let step = 0; step < row; step++) await popup.keyboard.press('ArrowDown');
	await tabTo(popup, `.pause .steps button:nth-of-type(${until === 'hour' ? 1 : 2})`);
	await popup.keyboard.press('Enter');
}

async function turnOn(popup: Page): Promise<void> {
	await popup.bringToFront();
	await popup.waitForSelector('.notice button');
	await tabTo(popup, '.notice button');
	await popup.keyboard.press('Enter');
}

inEachBrowser((session) => {
	test('a pause takes every badge off the page within a second, says so, and is turned on again', async () => {
		const page = await session.driver.newPage(BOARD);
		const before = await settled(page, 5);
		const popup = await session.driver.openPopup(page);
		await pause(popup, 0, 'open');
		await until(
			() => badgeCount(page),
			(count) => count === 0,
			1000,
		);
		await until(
			() => noticeIn(popup),
			(says) => says === 'Paused in PAY until you turn it on.',
		);
		expect(await violationsIn(popup)).toEqual([]);
		await turnOn(popup);
		await page.bringToFront();
		expect(await settled(page, 5)).toBe(before);
		await popup.close();
		await page.close();
	});

	test('a pause of a project holds on its other pages and not on those of another tracker', async () => {
		const page = await session.driver.newPage(BOARD);
		await settled(page, 5);
		const popup = await session.driver.openPopup(page);
		await pause(popup, 0, 'open');
		await until(
			() => noticeIn(popup),
			(says) => says.startsWith('Paused'),
		);
		const list = await session.driver.newPage(LIST);
		await settled(list, 3);
		const ticket = await session.driver.newPage(ticketPage('PAY-79'));
		await new Promise((next) => setTimeout(next, 2500));
		expect(await badgeCount(ticket)).toBe(0);
		await turnOn(popup);
		await ticket.bringToFront();
		await settled(ticket, 1);
		for (const each of [popup, list, ticket, page]) await each.close();
	});

	test('a pause of an hour is over when the hour is', async () => {
		const page = await session.driver.newPage(BOARD);
		await settled(page, 5);
		const popup = await session.driver.openPopup(page);
		await pause(popup, 2, 'hour');
		await until(
			() => noticeIn(popup),
			(says) => /^Paused everywhere until \d{1,2}:\d{2}/.test(says),
		);
		const {pause: stored} = (await session.driver.storageLocal()) as {pause: {pauses: {until: number}[]}};
		const left = (stored.pauses[0]?.until ?? 0) - Date.now();
		expect(left).toBeGreaterThan(59 * 60_000);
		expect(left).toBeLessThanOrEqual(60 * 60_000);
		for (const each of stored.pauses) each.until = Date.now() + 2000;
		await session.driver.setStorageLocal({pause: stored});
		await page.bringToFront();
		expect(await badgeCount(page)).toBe(0);
		await settled(page, 5);
		await popup.close();
		await page.close();
	});
});
