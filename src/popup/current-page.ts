import browser from 'webextension-polyfill';
import {askTab} from '../messages/ask.ts';
import type {PageReport} from '../messages/contracts.ts';

/** What the popup can say of the tab that it was opened on. */
export type CurrentPage =
	| {kind: 'report'; report: PageReport}
	/** A tracker's page that no instance of ours runs in: loaded before, or still loading. */
	| {kind: 'silent'; tab: number}
	/** A page that the extension may not enter. `origin` is null where it could not be asked for either. */
	| {kind: 'elsewhere'; tab: number | null; origin: string | null};

/**
 * The tab is the active one of this window; `?tab=ID` names another, for a popup that is opened as a page of its own.
 */
export async function currentPage(): Promise<CurrentPage> {
	const tab = await currentTab();
	if (tab?.id === undefined) return {kind: 'elsewhere', tab: null, origin: null};
	const asked = await askTab(tab.id, 'describePage', {});
	if (asked.kind === 'reply') return {kind: 'report', report: asked.reply};
	const origin = tab.url?.startsWith('https://') ? new URL(tab.url).origin : null;
	const granted = origin !== null && (await browser.permissions.contains({origins: [`${origin}/*`]}));
	return granted ? {kind: 'silent', tab: tab.id} : {kind: 'elsewhere', tab: tab.id, origin};
}

async function currentTab() {
	const named = new URLSearchParams(location.search).get('tab');
	if (named !== null && /^\d+$/.test(named)) return browser.tabs.get(Number(named)).catch(() => null);
	const [active] = await browser.tabs.query({active: true, currentWindow: true});
	return active ?? null;
}

/** Must be called from a click. True when the reader said yes; the background then enters the page. */
export function askForSite(origin: string): Promise<boolean> {
	return browser.permissions.request({origins: [`${origin}/*`]});
}

export async function reload(tab: number): Promise<void> {
	await browser.tabs.reload(tab);
}
