import browser from 'webextension-polyfill';
import {askTab} from '../messages/ask.ts';
import type {PageReport} from '../messages/contracts.ts';
import {missingSites} from './access.ts';

/** What the popup can say of the tab that it was opened on. */
export type CurrentPage =
	| {kind: 'report'; report: PageReport}
	/** A tracker's page that no instance of ours runs in: loaded before, or still loading. */
	| {kind: 'silent'}
	/** The browser took back what it had granted at installation: these match patterns. */
	| {kind: 'withdrawn'; origins: string[]}
	/** A page that the extension may not enter. `origin` is null where it could not be asked for either. */
	| {kind: 'elsewhere'; origin: string | null};

/** The tab that is looked at; `address` is null where the extension may not see it. */
export interface CurrentTab {
	id: number;
	address: URL | null;
}

/**
 * The tab is the active one of this window; `?tab=ID` names another, for a popup that is opened as a page of its own.
 */
export async function currentTab(): Promise<CurrentTab | null> {
	const named = new URLSearchParams(location.search).get('tab');
	const tab =
		named !== null && /^\d+$/.test(named)
			? await browser.tabs.get(Number(named)).catch(() => null)
			: (await browser.tabs.query({active: true, currentWindow: true}))[0];
	if (tab?.id === undefined) return null;
	return {id: tab.id, address: tab.url?.startsWith('https://') ? new URL(tab.url) : null};
}

export async function currentPage(tab: CurrentTab | null): Promise<CurrentPage> {
	if (tab === null) return {kind: 'elsewhere', origin: null};
	const asked = await askTab(tab.id, 'describePage', {});
	if (asked.kind === 'reply') return {kind: 'report', report: asked.reply};
	const origins = await missingSites(tab.address);
	if (origins.length > 0) return {kind: 'withdrawn', origins};
	const origin = tab.address?.origin ?? null;
	const granted = origin !== null && (await browser.permissions.contains({origins: [`${origin}/*`]}));
	return granted ? {kind: 'silent'} : {kind: 'elsewhere', origin};
}

/** Brings the tab before the reader, where the popup is a page of its own. */
export async function lookAt(tab: CurrentTab): Promise<void> {
	if (new URLSearchParams(location.search).has('tab')) await browser.tabs.update(tab.id, {active: true});
}

export async function reload({id}: CurrentTab): Promise<void> {
	await browser.tabs.reload(id);
}
