import type {Page} from 'puppeteer-core';
import {ID, inBrowser} from '../browsers/launch-firefox.ts';
import type {Session} from './in-each-browser.ts';

/*
 * Takes the sites of the manifest from the extension as its reader can in the browser's own settings, and gives
 * them back.
 */

type Access = 'ON_CLICK' | 'ON_ALL_SITES';

declare const chrome: {
	developerPrivate: {updateExtensionConfiguration(change: {extensionId: string; hostAccess: Access}): Promise<void>};
};

export async function withdraw(session: Session): Promise<void> {
	await (session.kind === 'chromium' ? setAccess(session, 'ON_CLICK') : inFirefox(session, 'remove'));
}

export async function giveBack(session: Session): Promise<void> {
	await (session.kind === 'chromium' ? setAccess(session, 'ON_ALL_SITES') : inFirefox(session, 'add'));
}

async function setAccess({driver}: Session, hostAccess: Access): Promise<void> {
	const settings: Page = await driver.newPage('chrome://extensions/');
	const extensionId = new URL(driver.extensionUrl('')).host;
	await settings.evaluate((change) => chrome.developerPrivate.updateExtensionConfiguration(change), {
		extensionId,
		hostAccess,
	});
	await settings.close();
}

async function inFirefox({driver}: Session, change: 'remove' | 'add'): Promise<void> {
	const page = await driver.newPage('about:blank');
	await inBrowser(
		page.browser(),
		`(async () => {
			const {ExtensionPermissions} = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
			const {extension} = WebExtensionPolicy.getByID('${ID}');
			const origins = extension.manifest.host_permissions;
			await ExtensionPermissions.${change}('${ID}', {permissions: [], origins, data_collection: []}, extension);
		})()`,
	);
	await page.close();
}
