import {readdir} from 'node:fs/promises';
import {resolve} from 'node:path';
import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {findBrowser} from '../../scripts/find-browser.mjs';
import {firefoxBadges, inFirefoxBadge} from './badges-firefox.ts';
import {bidi} from './bidi.ts';
import {type Driver, type LaunchOptions, WINDOW} from './driver.ts';
import {type Open, popupOf, readStorage, writeStorage} from './extension-pages.ts';
import {CARD_RECT, PILL_COLOR} from './in-badge.ts';
import {welcomeTab} from './welcome-tab.ts';

export const ID = 'whose-call@whose-call.dev';
const UUID = '5d1f7c3e-1f0b-4d2a-9c55-0f6f6f1c0a11';

export async function launchFirefox({
	extension,
	lab,
	grantable = [],
	openBefore,
	profile,
	headless = true,
	window = WINDOW,
}: LaunchOptions): Promise<Driver> {
	const isNew = profile === undefined || (await readdir(profile)).length === 0;
	const browser = await puppeteer.launch({
		browser: 'firefox',
		executablePath: findBrowser('firefox').path,
		headless,
		acceptInsecureCerts: true,
		defaultViewport: headless ? window : null,
		...(profile === undefined ? {} : {userDataDir: profile}),
		// Without it no page of an extension may be opened.
		args: ['--remote-allow-system-access'],
		extraPrefsFirefox: {
			'extensions.webextensions.uuids': JSON.stringify({[ID]: UUID}),
			// A driver's installation ends with the browser, and takes along what a lasting one would leave there.
			'extensions.webextensions.keepStorageOnUninstall': true,
			'extensions.webextOptionalPermissionPrompts': grantable.length === 0,
			'layout.css.prefers-color-scheme.content-override': 1,
			// The proxy knows the lab's hosts and refuses every other, so nothing leaves the machine.
			'network.proxy.type': 1,
			'network.proxy.http': '127.0.0.1',
			'network.proxy.http_port': lab.proxyPort,
			'network.proxy.ssl': '127.0.0.1',
			'network.proxy.ssl_port': lab.proxyPort,
		},
	});
	const newPage = async (address: string): Promise<Page> => {
		const page = await browser.newPage();
		await page.goto(address);
		return page;
	};
	if (openBefore !== undefined) await newPage(openBefore);
	if (extension !== null) await browser.installExtension(resolve(extension));
	if (extension !== null && openBefore === undefined && isNew) await (await welcomeTab(browser)).close();
	const extensionUrl = (path: string): string => `moz-extension://${UUID}/${path}`;
	const open: Open = async (path) => {
		const page = await browser.newPage();
		// Puppeteer's own navigation waits for an event that pages of extensions never send.
		await bidi(page.browser(), 'browsingContext.navigate', {
			context: contextOf(page),
			url: extensionUrl(path),
			wait: 'none',
		});
		await page.waitForFunction(() => document.readyState === 'complete' && location.protocol === 'moz-extension:');
		return page;
	};

	return {
		newPage,
		badges: (page) => firefoxBadges(page, contextOf(page)),
		cardRect: (page, ticket) => inFirefoxBadge(page, contextOf(page), ticket, CARD_RECT),
		inBadge: (page, ticket, expression) => inFirefoxBadge(page, contextOf(page), ticket, expression),
		badgeColor: (page, ticket) => inFirefoxBadge(page, contextOf(page), ticket, PILL_COLOR),
		openPopup: (page) => popupOf(page, open),
		openOwn: open,
		extensionUrl,
		storageLocal: () => readStorage(open),
		setStorageLocal: (items) => writeStorage(open, items),
		async setColorScheme(scheme) {
			const value = scheme === 'dark' ? 0 : 1;
			await inBrowser(
				browser,
				`Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${value})`,
			);
		},
		async reloadExtension() {
			await inBrowser(
				browser,
				`(async () => {
					const {AddonManager} = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
					await (await AddonManager.getAddonByID('${ID}')).reload();
				})()`,
			);
		},
		async killBackground() {
			await inBrowser(browser, `WebExtensionPolicy.getByID('${ID}').extension.terminateBackground()`);
		},
		close: () => browser.close(),
	};
}

/** Runs a script with the browser's own rights. */
export async function inBrowser(browser: Browser, expression: string): Promise<void> {
	const {contexts} = await bidi<{contexts: {context: string}[]}>(browser, 'browsingContext.getTree', {
		'moz:scope': 'chrome',
	});
	const outcome = await bidi<{type: string; exceptionDetails?: {text: string}}>(browser, 'script.evaluate', {
		expression,
		target: {context: contexts[0]?.context},
		awaitPromise: true,
	});
	if (outcome.type === 'exception') throw new Error(outcome.exceptionDetails?.text);
}

/** Puppeteer keeps the protocol's name of a page to itself; its version is pinned. */
function contextOf(page: Page): string {
	return (page.mainFrame() as unknown as {_id: string})._id;
}
