import type {Page} from 'puppeteer-core';
import {POPUP} from './driver.ts';

/*
 * What the extension's own pages can do the same way in both browsers. `open` goes to an address of the
 * extension in a new tab.
 */

declare const chrome: {
	storage: {
		local: {
			get(): Promise<Record<string, unknown>>;
			set(items: Record<string, unknown>): Promise<void>;
			remove(keys: string[]): Promise<void>;
		};
	};
	tabs: {
		query(all: object): Promise<{id: number; lastAccessed: number}[]>;
		getCurrent(): Promise<{id: number}>;
	};
};

export type Open = (path: string) => Promise<Page>;

/** The popup of the page that was looked at last. Which tab that is, the browser alone knows. */
export async function popupOf(page: Page, open: Open): Promise<Page> {
	await page.bringToFront();
	const finder = await open(POPUP);
	const tab = await finder.evaluate(async () => {
		const [tabs, own] = await Promise.all([chrome.tabs.query({}), chrome.tabs.getCurrent()]);
		const others = tabs.filter(({id}) => id !== own.id);
		return others.sort((a, b) => b.lastAccessed - a.lastAccessed)[0]?.id;
	});
	await finder.close();
	return open(`${POPUP}?tab=${tab}`);
}

export async function readStorage(open: Open): Promise<Record<string, unknown>> {
	const page = await open(POPUP);
	const items = await page.evaluate(() => chrome.storage.local.get());
	await page.close();
	return items;
}

export async function writeStorage(open: Open, items: Record<string, unknown>): Promise<void> {
	const page = await open(POPUP);
	await page.evaluate(async (all) => {
		const gone = Object.keys(all).filter((key) => all[key] === null);
		await chrome.storage.local.remove(gone);
		await chrome.storage.local.set(Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null)));
	}, items);
	await page.close();
}
