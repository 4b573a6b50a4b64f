import type {Page} from 'puppeteer-core';
import {gallerySurfaces} from './gallery-surfaces.ts';
import {optionsSurfaces} from './options-surfaces.ts';
import {popupSurfaces} from './popup-surfaces.ts';
import {settle, waitFor} from './settle.ts';
import type {Tour} from './tour.ts';

/** How a surface is photographed; sizes are in CSS pixels. */
export interface View {
	scheme: 'light' | 'dark';
	/** In the few colours that the reader's system chose. */
	forced?: true;
	width: number;
	height: number;
}

/** Something that a person sees. Its photographs are named after it. */
export interface Surface {
	name: string;
	views: readonly View[];
	/** All of a page is photographed, in several pictures where it is long; else what its window shows. */
	whole?: true;
	/** Brings it before the camera; null where these tickets have nothing of the kind to show. */
	open(tour: Tour, view: View): Promise<Page | null>;
}

const LIGHT: View = {scheme: 'light', width: 1440, height: 900};
const DARK: View = {...LIGHT, scheme: 'dark'};
const NARROW: View = {scheme: 'light', width: 420, height: 800};
const POPUP: readonly View[] = [
	{scheme: 'light', width: 400, height: 560},
	{scheme: 'dark', width: 400, height: 560},
];

/** Every surface, in the order of the photographs. */
export const surfaces: readonly Surface[] = [
	{name: 'board', views: [LIGHT, DARK, NARROW], open: (tour, view) => openPage(tour, tour.addresses.board, view)},
	{name: 'ticket', views: [LIGHT, DARK, NARROW], open: (tour, view) => openPage(tour, tour.addresses.ticket, view)},
	{name: 'list', views: [LIGHT, DARK, NARROW], open: (tour, view) => openPage(tour, tour.addresses.list, view)},
	...(['backlog', 'search', 'opened', 'linearBoard', 'linearTicket'] as const).map((place) => ({
		name: place.replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`),
		views: [LIGHT, DARK, NARROW],
		open: (tour: Tour, view: View) => openPage(tour, tour.addresses[place], view),
	})),
	{name: 'board-card', views: [LIGHT, DARK], open: (tour, view) => openCard(tour, tour.addresses.board, view)},
	{name: 'opened-card', views: [LIGHT, DARK], open: (tour, view) => openCard(tour, tour.addresses.opened, view)},
	{
		name: 'panel',
		views: [LIGHT, DARK, NARROW],
		async open(tour, view) {
			const page = await openPage(tour, tour.addresses.opened, view);
			await page.click('[aria-label="Switch to sidebar"]');
			await settle(page);
			return page;
		},
	},
	{name: 'popup-board', views: POPUP, open: (tour, view) => openPopup(tour, tour.addresses.board, view)},
	{name: 'popup-elsewhere', views: POPUP, open: (tour, view) => openPopup(tour, tour.addresses.elsewhere, view)},
	{
		name: 'popup-refused',
		views: POPUP,
		async open(tour, view) {
			tour.lab.faults.api = {kind: 'status', status: 429, retryAfter: 60};
			const popup = await openPopup(tour, tour.addresses.board, view);
			await waitFor(popup, '.notice, .empty');
			tour.lab.faults.api = null;
			return popup;
		},
	},
	...popupSurfaces,
	...optionsSurfaces,
	...gallerySurfaces,
];

async function openPage({driver}: Tour, address: string, {scheme, width, height}: View): Promise<Page> {
	await driver.setColorScheme(scheme);
	const themed = new URL(address);
	themed.searchParams.set('theme', scheme);
	const page = await driver.newPage(themed.href);
	await page.setViewport({width, height});
	await settle(page);
	return page;
}

/** The card of a badge in view: of a heading where there is one, else of a badge that says a word. */
async function openCard(tour: Tour, address: string, view: View): Promise<Page | null> {
	const page = await openPage(tour, address, view);
	const inView = (await tour.driver.badges(page)).filter(({rect}) => rect.y > 0 && rect.y + rect.height < view.height);
	const badge = inView.find(({text}) => text.includes(':')) ?? inView.find(({text}) => text !== '') ?? inView[0];
	if (badge === undefined) return null;
	const {x, y, width, height} = badge.rect;
	await page.mouse.click(x + width / 2, y + height / 2);
	await settle(page);
	return page;
}

async function openPopup(tour: Tour, address: string, view: View): Promise<Page> {
	const page = await openPage(tour, address, {...view, width: LIGHT.width, height: LIGHT.height});
	const popup = await tour.driver.openPopup(page);
	await popup.setViewport({width: view.width, height: view.height});
	await waitFor(popup, 'li, .empty');
	return popup;
}
