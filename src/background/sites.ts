import browser from 'webextension-polyfill';
import {contentFiles} from './own-scripts.ts';

const ID = 'granted-sites';

/**
 * Registers the content script for sites that the reader granted beyond the manifest's. A registration does not
 * survive a restart of the browser while the permission does, so this runs at every start of the worker.
 */
export function registerSites(): Promise<void> {
	// A start of the worker and a new permission may come together; two registrations of one id are refused.
	return navigator.locks.request(ID, register);
}

async function register(): Promise<void> {
	const {host_permissions: declared = []} = browser.runtime.getManifest();
	const {origins = []} = await browser.permissions.getAll();
	const matches = origins.filter((origin) => !declared.includes(origin)).sort();
	const [registered] = await browser.scripting.getRegisteredContentScripts({ids: [ID]});
	if (registered && String(registered.matches) === String(matches)) return;
	if (registered) await browser.scripting.unregisterContentScripts({ids: [ID]});
	if (matches.length === 0) return;
	await browser.scripting.registerContentScripts([{id: ID, js: contentFiles(), matches, runAt: 'document_start'}]);
}
