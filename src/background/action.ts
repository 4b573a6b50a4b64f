import browser from 'webextension-polyfill';
import type {Request} from '../messages/contracts.ts';
import {text, textFor} from '../ui/text.ts';

/**
 * The toolbar: its title counts the page's tickets. A number on it is kept for matters that wait for the reader,
 * which need a partner, so alone it shows at most a mark that the page cannot be read well.
 */
export async function showCount(tabId: number, {tickets, troubled}: Request<'reportCount'>): Promise<void> {
	const name = text('extension_name');
	try {
		await browser.action.setTitle({tabId, title: `${name}: ${textFor(tickets, 'page_tickets')}`});
		await browser.action.setBadgeBackgroundColor({tabId, color: '#6b7280'});
		await browser.action.setBadgeText({tabId, text: troubled ? '!' : ''});
	} catch {
		// The tab was closed meanwhile.
	}
}
