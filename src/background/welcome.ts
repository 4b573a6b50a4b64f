import browser from 'webextension-polyfill';
import {isWelcomed, setWelcomed} from '../storage/welcomed.ts';

/** Opens the welcome page after the first installation in this profile, and never again. */
export function welcome(reason: string): Promise<void> {
	return navigator.locks.request('welcome', async () => {
		if (reason !== 'install' || (await isWelcomed())) return;
		await setWelcomed();
		await browser.tabs.create({url: browser.runtime.getURL('src/welcome/index.html')});
	});
}
