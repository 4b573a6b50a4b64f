import browser from 'webextension-polyfill';
import type {ListedSite} from '../ui/options-sites.tsx';

/** Calls back with every change of what the browser grants, until the signal aborts. */
export function followSites(seen: (sites: ListedSite[]) => void, signal: AbortSignal): void {
	const look = (): void => void listSites().then((sites) => (signal.aborted ? undefined : seen(sites)));
	for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved]) {
		event.addListener(look);
		signal.addEventListener('abort', () => event.removeListener(look));
	}
	look();
}

export async function withdrawSite(pattern: string): Promise<void> {
	await browser.permissions.remove({origins: [pattern]});
}

/** Must be called from a click. */
export async function allowSite(pattern: string): Promise<void> {
	await browser.permissions.request({origins: [pattern]});
}

/** The trackers' own sites, then those that the reader added. */
async function listSites(): Promise<ListedSite[]> {
	const {host_permissions: declared = []} = browser.runtime.getManifest();
	const {origins = []} = await browser.permissions.getAll();
	return [
		...declared.map((pattern) => ({pattern, own: false, granted: origins.includes(pattern)})),
		...origins
			.filter((pattern) => !declared.includes(pattern))
			.sort()
			.map((pattern) => ({pattern, own: true, granted: true})),
	];
}
