import browser from 'webextension-polyfill';

/**
 * Match patterns of the manifest that the browser has not granted and that keep this page from being read. Where
 * the address is hidden, any of them may.
 */
export async function missingSites(address: URL | null): Promise<string[]> {
	const {host_permissions: declared = []} = browser.runtime.getManifest();
	const granted = await Promise.all(declared.map((origin) => browser.permissions.contains({origins: [origin]})));
	const missing = declared.filter((_, place) => !granted[place]);
	return address === null ? missing : missing.filter((pattern) => isOf(pattern, address));
}

/** Must be called from a click. True when the reader said yes; the background then enters the pages. */
export function askForSites(origins: readonly string[]): Promise<boolean> {
	return browser.permissions.request({origins: [...origins]});
}

/** What a pattern is called on screen. */
export function siteNamed(pattern: string): string {
	return hostOf(pattern).replace(/^\*\./, '');
}

function isOf(pattern: string, {hostname}: URL): boolean {
	const host = hostOf(pattern);
	return host.startsWith('*.') ? hostname.endsWith(host.slice(1)) : hostname === host;
}

function hostOf(pattern: string): string {
	return pattern.replace(/^\w+:\/\//, '').replace(/\/\*$/, '');
}
