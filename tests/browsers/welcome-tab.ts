import type {Browser, Page} from 'puppeteer-core';

const WELCOME = 'src/welcome/index.html';

/** The page that opens by itself after an installation; it is there within ten seconds. */
export async function welcomeTab(browser: Browser): Promise<Page> {
	const end = Date.now() + 10_000;
	for (;;) {
		for (const page of await browser.pages()) {
			// Puppeteer does not hear where Firefox goes in a page of an extension, but the page itself knows.
			const address = await page.evaluate(() => location.href).catch(() => '');
			if (address.endsWith(WELCOME)) return page;
		}
		if (Date.now() > end) throw new Error('The welcome page did not open.');
		await new Promise((next) => setTimeout(next, 50));
	}
}
