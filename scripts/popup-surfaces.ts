import type {Page} from 'puppeteer-core';
import {settle, waitFor} from './settle.ts';
import type {Surface, View} from './surfaces.ts';
import type {Tour} from './tour.ts';

const WELCOME = 'src/welcome/index.html';

const POPUP: readonly View[] = [
	{scheme: 'light', width: 400, height: 560},
	{scheme: 'dark', width: 400, height: 560},
	{scheme: 'light', width: 320, height: 560},
];
const TAB: readonly View[] = [
	{scheme: 'light', width: 1000, height: 1000},
	{scheme: 'dark', width: 1000, height: 1000},
	{scheme: 'light', width: 320, height: 900},
];

/** What the popup shows beyond its list, and the welcome page. */
export const popupSurfaces: readonly Surface[] = [
	popup('popup-filter', (page) => page.click('.chip.engineering')),
	popup('popup-pause', (page) => page.click('header button')),
	popup('popup-asked', async (page, {addresses}) => {
		await page.type('#ask', addresses.ticket);
		await page.keyboard.press('Enter');
		await waitFor(page, '.verdict');
	}),
	popup('popup-words', async (page) => {
		await page.type('#ask', 'https://elsewhere.atlassian.net/browse/OPS-1');
		await page.keyboard.press('Enter');
		await waitFor(page, '.words');
		await page.type('#words-title', 'Refactor the duplicated invoice mapper');
		await waitFor(page, '.verdict');
	}),
	welcome('welcome'),
	welcome('welcome-cards', async (page) => {
		await page.click('section:last-of-type button');
		await waitFor(page, '.card');
	}),
	// The last, for it stays paused.
	popup('popup-paused', async (page) => {
		if (await page.$('.notice button')) return;
		await page.click('header button');
		await page.click('.pause .steps button');
		await waitFor(page, '.notice button');
	}),
];

function popup(name: string, then: (page: Page, tour: Tour) => Promise<void>): Surface {
	return {
		name,
		views: POPUP,
		async open(tour, {scheme, width, height}) {
			await tour.driver.setColorScheme(scheme);
			const board = await tour.driver.newPage(tour.addresses.board);
			await settle(board);
			const page = await tour.driver.openPopup(board);
			await page.setViewport({width, height});
			await waitFor(page, '.row, .notice button');
			await then(page, tour);
			return page;
		},
	};
}

function welcome(name: string, then?: (page: Page) => Promise<void>): Surface {
	return {
		name,
		views: TAB,
		async open(tour, {scheme, width, height}) {
			await tour.driver.setColorScheme(scheme);
			const page = await tour.driver.openOwn(WELCOME);
			await page.setViewport({width, height});
			await waitFor(page, 'h1');
			await then?.(page);
			return page;
		},
	};
}
