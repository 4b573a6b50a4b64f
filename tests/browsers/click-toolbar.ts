import type {Page} from 'puppeteer-core';
import {type Driver, POPUP} from './driver.ts';
import {ID, inBrowser} from './launch-firefox.ts';

/**
 * Clicks on the extension's button in the toolbar while the page is in front, which lets the extension see where
 * the page is, and gives the popup. Chromium gives the popup itself; Firefox hides it from drivers, so there it is
 * the popup of that page in a tab.
 */
export function clickToolbar(kind: 'chromium' | 'firefox', driver: Driver, page: Page): Promise<Page> {
	return kind === 'chromium' ? inChromium(page) : inFirefox(driver, page);
}

async function inChromium(page: Page): Promise<Page> {
	const [extension] = (await page.browser().extensions()).values();
	if (!extension) throw new Error('There is no extension in this browser.');
	await page.bringToFront();
	await page.triggerExtensionAction(extension);
	const popup = await page.browser().waitForTarget((target) => target.url().endsWith(POPUP));
	return popup.asPage();
}

async function inFirefox(driver: Driver, page: Page): Promise<Page> {
	await page.bringToFront();
	await inBrowser(
		page.browser(),
		`(async () => {
			const {extension} = WebExtensionPolicy.getByID('${ID}');
			const action = extension.apiManager.global.browserActionFor(extension);
			await action.triggerAction(Services.wm.getMostRecentWindow('navigator:browser'));
		})()`,
	);
	return driver.openPopup(page);
}
