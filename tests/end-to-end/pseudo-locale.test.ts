import type {Page} from 'puppeteer-core';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {PAGES} from '../../src/options/route.ts';
import {OPTIONS} from '../browsers/driver.ts';
import {type Driver, launch} from '../browsers/launch.ts';
import {type DevelopmentBuild, developmentBuild, GALLERY} from '../gallery/development-build.ts';
import {lookOver} from '../gallery/look-over.ts';
import {WORDS} from '../gallery/made-up.ts';
import {type Lab, startLab} from '../lab/server.ts';
import {labTickets} from '../lab/tickets/index.ts';
import {BOARD, distOf, settled, until} from './in-each-browser.ts';

/*
 * The extension in a language that needs more room than English: every message in brackets, accented and two fifths
 * longer. What is cut has no end bracket, and what has no brackets is in no locale.
 */

let build: DevelopmentBuild;
let lab: Lab;
let driver: Driver;
let board: Page;
/** Words of trackers and of the extension's own numbers. */
let known: string[];

beforeAll(async () => {
	build = await developmentBuild(distOf('chromium'), {pseudo: true});
	lab = await startLab({tickets: labTickets});
	driver = await launch('chromium', {extension: build.folder, lab});
	board = await driver.newPage(BOARD);
	const sites = ['acme.atlassian.net', '*.atlassian.net', '*.jira.com', 'linear.app'];
	const tickets = labTickets.flatMap(({key, title}) => [key, title]);
	// The first letter of each owner, which is a bracket here.
	const letters = '[, [, [';
	known = [...Object.values(WORDS), ...tickets, ...sites, await board.title(), 'PAY', letters];
}, 60_000);
afterAll(async () => {
	await driver?.close();
	await lab?.close();
	await build?.remove();
});

test('every state of every component has room for longer words, and has all of them from a locale', async () => {
	const page = await driver.openOwn(GALLERY);
	await page.waitForSelector('[data-hung]');
	await fits(page, [1440, 320]);
	await page.close();
});

test.each(PAGES)('so has the page %s of the options', async (path) => {
	const page = await driver.openOwn(`${OPTIONS}#/${path}`);
	await page.waitForSelector('main h1 ~ *');
	await fits(page, [1440, 800, 320]);
	for (const place of path === 'matrix' ? [1, 2, 3] : []) {
		await page.click(`.tools .acts button:nth-child(${place})`);
		await fits(page, [1440, 320]);
	}
	await page.close();
});

test('so has the popup, from the list to a ticket that it is asked for', async () => {
	await settled(board, 5);
	const page = await driver.openPopup(board);
	await page.waitForSelector('.row');
	await fits(page, [400, 320]);
	await page.click('header button');
	await page.waitForSelector('.pause');
	await fits(page, [400, 320]);
	await page.type('#ask', 'https://elsewhere.atlassian.net/browse/OPS-1');
	await page.keyboard.press('Enter');
	await page.waitForSelector('.words');
	known.push('OPS-1');
	await fits(page, [400, 320]);
	await page.close();
});

test('so has the page that welcomes', async () => {
	const page = await driver.openOwn('src/welcome/index.html');
	await page.waitForSelector('.tabs');
	await fits(page, [1000, 320]);
	await page.click('section:last-of-type button');
	await page.waitForSelector('.card');
	await fits(page, [1000, 320]);
	for (let card = 0; card < 12; card++) await page.click('.card .usual');
	await page.waitForSelector('.answers');
	await fits(page, [1000, 320]);
	await page.close();
});

async function fits(page: Page, widths: readonly number[]): Promise<void> {
	expect(await page.title()).toMatch(/^(?:\[.*\]|Gallery · Whose Call)$/);
	for (const width of widths) {
		await page.setViewport({width, height: 700});
		// The page is laid out anew a moment after its window is.
		await until(
			() => page.evaluate(lookOver, {known, bracketed: true}),
			(problems) => problems.length === 0,
			3000,
		);
	}
}
