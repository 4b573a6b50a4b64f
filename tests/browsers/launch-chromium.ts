import {createHash} from 'node:crypto';
import {mkdir, mkdtemp, readdir, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import puppeteer, {type Page} from 'puppeteer-core';
import {findBrowser} from '../../scripts/find-browser.mjs';
import {chromiumBadges, inChromiumBadge} from './badges-chromium.ts';
import {type Driver, type LaunchOptions, WINDOW} from './driver.ts';
import {type Open, popupOf, readStorage, writeStorage} from './extension-pages.ts';
import {CARD_RECT, PILL_COLOR} from './in-badge.ts';
import {welcomeTab} from './welcome-tab.ts';

/** Every host name leads to the lab and nothing leaves the machine. */
const QUIET = [
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--ignore-certificate-errors',
];

export async function launchChromium({
	extension,
	lab,
	grantable = [],
	openBefore,
	profile: kept,
	headless = true,
	window = WINDOW,
}: LaunchOptions): Promise<Driver> {
	const isNew = kept === undefined || (await readdir(kept)).length === 0;
	const profile = kept ?? (await mkdtemp(join(tmpdir(), 'whose-call-')));
	if (isNew) await fillProfile(profile, extension, grantable);
	const browser = await puppeteer.launch({
		executablePath: findBrowser('chromium').path,
		headless,
		pipe: true,
		acceptInsecureCerts: true,
		userDataDir: profile,
		// A window is closed by whoever opened it; without one the browser ends with the process.
		handleSIGINT: headless,
		handleSIGTERM: headless,
		handleSIGHUP: headless,
		enableExtensions: extension !== null,
		defaultViewport: headless ? window : null,
		args: [
			...QUIET,
			// Chromium's sandbox refuses to run as root, as it often is in a container.
			...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
			`--window-size=${window.width},${window.height}`,
			`--host-resolver-rules=MAP * 127.0.0.1:${lab.port}`,
		],
	});
	let scheme: 'light' | 'dark' = 'light';

	const newPage = async (address: string): Promise<Page> => {
		const page = await browser.newPage();
		await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
		await page.goto(address);
		return page;
	};
	if (openBefore !== undefined) await newPage(openBefore);
	const id = extension === null ? '' : await browser.installExtension(extension);
	if (extension !== null && openBefore === undefined && isNew) await (await welcomeTab(browser)).close();
	const extensionUrl = (path: string): string => `chrome-extension://${id}/${path}`;
	const open: Open = (path) => newPage(extensionUrl(path));

	return {
		newPage,
		badges: (page) => chromiumBadges(page, id),
		cardRect: (page, ticket) => inChromiumBadge(page, id, ticket, CARD_RECT),
		inBadge: (page, ticket, expression) => inChromiumBadge(page, id, ticket, expression),
		badgeColor: (page, ticket) => inChromiumBadge(page, id, ticket, PILL_COLOR),
		openPopup: (page) => popupOf(page, open),
		openOwn: open,
		extensionUrl,
		storageLocal: () => readStorage(open),
		setStorageLocal: (items) => writeStorage(open, items),
		async setColorScheme(next) {
			scheme = next;
		},
		async reloadExtension() {
			const page = await open('src/popup/index.html');
			const gone = new Promise((done) => page.once('close', done));
			// The reload closes the page that asks for it, so its answer never comes.
			void page.evaluate('chrome.runtime.reload()').catch(() => {});
			await gone;
			await browser.waitForTarget((target) => target.type() === 'service_worker');
		},
		async killBackground() {
			const target = browser.targets().find((candidate) => candidate.type() === 'service_worker');
			await (await target?.worker())?.close();
		},
		async close() {
			await browser.close();
			if (kept === undefined) await rm(profile, {recursive: true, force: true, maxRetries: 5});
		},
	};
}

/**
 * An unpacked extension that reloads itself stays switched off unless the profile is a developer's. Chromium
 * remembers what was granted to an extension after that was taken back, and grants it again without a prompt.
 */
async function fillProfile(profile: string, extension: string | null, grantable: readonly string[]): Promise<void> {
	await mkdir(join(profile, 'Default'));
	const granted = {api: [], explicit_host: grantable, manifest_permissions: [], scriptable_host: []};
	const settings =
		extension === null || grantable.length === 0
			? {}
			: {[unpackedId(extension)]: {granted_permissions: granted, runtime_granted_permissions: granted}};
	const preferences = {extensions: {ui: {developer_mode: true}, settings}};
	await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
}

/** An extension without a key is known by its folder: half of the path's hash, its digits written from a to p. */
function unpackedId(extension: string): string {
	const hash = createHash('sha256').update(resolve(extension)).digest('hex').slice(0, 32);
	return hash.replace(/./g, (digit) => 'abcdefghijklmnop'.charAt(Number.parseInt(digit, 16)));
}
