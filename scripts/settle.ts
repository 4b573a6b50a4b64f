import type {Page} from 'puppeteer-core';

const EVERY_MS = 250;
/** This many looks in a row must see the same. */
const CALM = 6;
/** A page whose tickets are all quiet shows no badge, ever. */
const PATIENCE_MS = 5_000;
const LONGEST_MS = 30_000;

/** Waits until the badges of a page come and go no more, or until none has come. Throws after half a minute. */
export async function settle(page: Page): Promise<void> {
	const started = Date.now();
	let former = -1;
	let calm = 0;
	for (;;) {
		const count = await page.evaluate(() => document.querySelectorAll('whose-call-badge').length);
		calm = count === former ? calm + 1 : 0;
		former = count;
		const waited = Date.now() - started;
		if (calm >= CALM && (count > 0 || waited > PATIENCE_MS)) return;
		if (waited > LONGEST_MS) throw new Error(`The badges of ${page.url()} do not come to rest.`);
		await new Promise((next) => setTimeout(next, EVERY_MS));
	}
}

/** Waits until something is in the page. Throws after ten seconds. */
export async function waitFor(page: Page, selector: string): Promise<void> {
	await page.waitForSelector(selector, {timeout: 10_000});
}
