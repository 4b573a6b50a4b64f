import browser from 'webextension-polyfill';

const KEY = 'welcomed';

/** Whether the welcome page was opened in this profile. */
export async function isWelcomed(): Promise<boolean> {
	return (await browser.storage.local.get(KEY))[KEY] !== undefined;
}

export async function setWelcomed(): Promise<void> {
	await browser.storage.local.set({[KEY]: {format: 1}});
}
