import browser from 'webextension-polyfill';
import {contentFiles} from './own-scripts.ts';

/**
 * Puts the content script into tabs that were open before this installation, update or permission. A browser that
 * does so by itself does no harm: of two instances in a page the newer one stays.
 */
export async function inject(): Promise<void> {
	const files = contentFiles();
	const {origins = []} = await browser.permissions.getAll();
	const tabs = await browser.tabs.query({url: origins.filter((origin) => origin.startsWith('https://'))});
	await Promise.all(
		tabs.map(async ({id, discarded}) => {
			if (id === undefined || discarded) return;
			try {
				await browser.scripting.executeScript({target: {tabId: id}, files});
			} catch {
				// A page that no extension may enter, or a tab that was closed meanwhile.
			}
		}),
	);
}
