import browser from 'webextension-polyfill';
import {placeOfAddress} from '../hosts/ticket-address.ts';
import {askTab} from '../messages/ask.ts';
import {pauseOrTurnOn} from './pause.ts';

/** What a key that the reader chose does on the page that is looked at. The popup is opened by the browser itself. */
export async function runCommand(command: string): Promise<void> {
	const [tab] = await browser.tabs.query({active: true, lastFocusedWindow: true});
	if (tab?.id === undefined) return;
	if (command === 'next-badge') await askTab(tab.id, 'focusNextBadge', {});
	// Only a page that has badges can be paused here; the address of another is none of ours.
	const isOurs = (await askTab(tab.id, 'describePage', {})).kind === 'reply';
	if (command === 'pause-here' && isOurs && tab.url) await pauseOrTurnOn(placeOfAddress(new URL(tab.url)));
}
