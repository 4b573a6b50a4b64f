import type {Page} from 'puppeteer-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {OPTIONS} from '../browsers/driver.ts';
import {type Driver, launch} from '../browsers/launch.ts';
import {type DevelopmentBuild, developmentBuild, GALLERY} from '../gallery/development-build.ts';
import {lookOver} from '../gallery/look-over.ts';
import {WORDS} from '../gallery/made-up.ts';
import {violationsIn} from './axe.ts';
import {distOf, until} from './in-each-browser.ts';

/** The gallery asks no site for anything. */
const NO_LAB = {port: 9, proxyPort: 9};
const WELCOME = 'src/welcome/index.html';

describe.each(['chromium', 'firefox'] as const)('the gallery in %s', (kind) => {
	let build: DevelopmentBuild;
	let driver: Driver;
	let page: Page;
	beforeAll(async () => {
		build = await developmentBuild(distOf(kind));
		driver = await launch(kind, {extension: build.folder, lab: NO_LAB});
		page = await driver.openOwn(GALLERY);
		await page.waitForSelector('[data-hung]');
	}, 60_000);
	afterAll(async () => {
		await driver?.close();
		await build?.remove();
	});

	test.each([1440, 320])('in a window %i pixels wide no state of any component is cut or too wide', async (width) => {
		await page.setViewport({width, height: 900});
		const hung = await page.evaluate(() =>
			[...document.querySelectorAll('.hung')].filter(({shadowRoot}) => shadowRoot),
		);
		expect(hung.length).toBeGreaterThan(100);
		// The page is laid out anew a moment after its window is.
		await until(
			() => page.evaluate(lookOver, {known: Object.values(WORDS), bracketed: false}),
			(problems) => problems.length === 0,
			3000,
		);
	});

	// What follows is the engine's own doing with the same sheets.
	if (kind === 'firefox') return;

	test.each(['light', 'dark'] as const)(
		'axe finds nothing to mend in any state of any component, %s',
		async (scheme) => {
			await page.setViewport({width: 1440, height: 900});
			await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
			expect(await violationsIn(page, {parts: true})).toEqual([]);
		},
	);

	test('where less motion is asked for nothing moves, neither a flash nor a page', async () => {
		const moving = await driver.openOwn(GALLERY);
		await moving.evaluateOnNewDocument(recordMoves);
		await moving.reload();
		expect(await movesOf(moving)).toEqual(['keyframes differ', 'scrolls smooth']);
		await moving.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'reduce'}]);
		for (const path of [GALLERY, WELCOME, `${OPTIONS}#/matrix`]) {
			await moving.goto(driver.extensionUrl(path));
			expect(await movesOf(moving), path).toEqual([]);
		}
		await moving.close();
	});

	test('in forced colours the shape of a badge tells its owner', async () => {
		await page.bringToFront();
		await page.setViewport({width: 1440, height: 900});
		const session = await page.createCDPSession();
		const shapes = async (value: string): Promise<string[]> => {
			await session.send('Emulation.setEmulatedMedia', {features: [{name: 'forced-colors', value}]});
			const places = await page.evaluate(() =>
				['product, icon', 'engineering, icon', 'shared, icon'].map((name) => {
					const hung = document.querySelector(`[data-name="badge: ${name}"]`)?.shadowRoot;
					const badge = hung?.querySelector('whose-call-badge')?.shadowRoot?.querySelector('.badge');
					const {x, y, width, height} = (badge as Element).getBoundingClientRect();
					return {x: x + scrollX, y: y + scrollY, width, height};
				}),
			);
			const taken: string[] = [];
			for (const clip of places)
				taken.push(await page.screenshot({clip, encoding: 'base64', captureBeyondViewport: false}));
			return taken;
		};
		const [forced, usual] = [await shapes('active'), await shapes('none')];
		expect(new Set([...forced, ...usual]).size).toBe(6);
	});
});

/** Runs in a page before all else, and keeps what was asked to move there. */
function recordMoves(): void {
	const moves: string[] = [];
	Object.assign(window, {moves});
	const {animate, scrollIntoView} = Element.prototype;
	Element.prototype.animate = function recorded(...[keyframes, options]) {
		const looks = [keyframes].flat().map((frame) => JSON.stringify({...frame, offset: null}));
		if (new Set(looks).size > 1) moves.push('keyframes differ');
		return animate.call(this, keyframes, options);
	};
	Element.prototype.scrollIntoView = function recorded(where) {
		if (typeof where === 'object' && where.behavior === 'smooth') moves.push('scrolls smooth');
		scrollIntoView.call(this, where);
	};
}

/** What was asked to move, and what a sheet would move. */
async function movesOf(page: Page): Promise<string[]> {
	await page.waitForSelector('[data-hung], main h1');
	return page.evaluate(() => {
		const {moves} = window as unknown as {moves: string[]};
		const walk = (root: Document | ShadowRoot): void => {
			for (const element of root.querySelectorAll('*')) {
				const style = getComputedStyle(element);
				const isStill = style.transitionDuration === '0s' && style.animationName === 'none';
				if (!isStill || style.scrollBehavior !== 'auto') moves.push(`${element.localName}.${element.className}`);
				if (element.shadowRoot) walk(element.shadowRoot);
			}
		};
		walk(document);
		return moves.sort();
	});
}
