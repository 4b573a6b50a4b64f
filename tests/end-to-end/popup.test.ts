import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {Page} from 'puppeteer-core';
import {expect, test} from 'vitest';
import {clickToolbar} from '../browsers/click-toolbar.ts';
import {BOARD, cards, inEachBrowser, LIST, settled, until} from './in-each-browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

declare const chrome: {tabs: {query(all: object): Promise<{url?: string}[]>}};

/** The sentence of a popup without tickets, and its button; null where there is none. */
const saidOf = (popup: Page) =>
	popup.evaluate(() => ({
		says: document.querySelector('.empty p')?.textContent ?? '',
		offers: document.querySelector('.empty button')?.textContent ?? null,
	}));

inEachBrowser(
	(session) => {
		test("the popup lists this page's tickets with their owners", async () => {
			const page = await session.driver.newPage(BOARD);
			await settled(page, 5);
			const shown = await cards(page);
			const names = new Map((await session.driver.badges(page)).map(({ticket, name}) => [ticket, name]));
			const popup = await session.driver.openPopup(page);
			const rows = await until(
				() =>
					popup.evaluate(() =>
						[...document.querySelectorAll('li')].map((row) => ({
							key: row.querySelector('.key')?.textContent ?? '',
							owner: row.querySelector('b')?.textContent?.toLowerCase() ?? '',
						})),
					),
				(found) => found.length === new Set(shown.map(({key}) => key)).size,
			);
			for (const {key, owner} of rows) {
				expect(['product', 'engineering', 'shared']).toContain(owner);
				if (names.has(key)) expect(names.get(key)).toMatch(new RegExp(`^Whose call: ${owner}, `));
			}
			expect(await popup.evaluate(() => document.querySelector('.count')?.textContent)).toBe(
				`${rows.length} tickets on this page`,
			);
			await popup.close();
			await page.close();
		});

		test('the list follows the page while the popup is open', async () => {
			const page = await session.driver.newPage(BOARD);
			await settled(page, 5);
			const popup = await session.driver.openPopup(page);
			await until(
				() => popup.evaluate(() => document.querySelectorAll('li').length),
				(count) => count > 5,
			);
			await page.evaluate(() => window.lab.go('/browse/PAY-79'));
			await page.bringToFront();
			await until(
				() => popup.evaluate(() => document.querySelectorAll('li').length),
				(count) => count === 1,
			);
			await popup.close();
			await page.close();
		});

		test('a page that is no tracker is said to be none, and may be asked for', async () => {
			const page = await session.driver.newPage('https://intranet.example/');
			const popup = await clickToolbar(session.kind, session.driver, page);
			await until(
				() => saidOf(popup),
				({says}) => says.startsWith('Open a board, a list or a ticket'),
			);
			expect((await saidOf(popup)).offers).toBe('Use it on intranet.example');
			expect(await page.evaluate(() => document.querySelectorAll('whose-call-badge').length)).toBe(0);
			await popup.close();
			await page.close();
		});

		test('the address of a page that is no tracker stays unknown, and is not offered, until the reader clicks on the toolbar', async () => {
			const page = await session.driver.newPage('https://intranet.example/');
			const popup = await session.driver.openPopup(page);
			await until(
				() => saidOf(popup),
				({says}) => says.startsWith('Open a board, a list or a ticket'),
			);
			expect((await saidOf(popup)).offers).toBeNull();
			const seen = await popup.evaluate(async () => (await chrome.tabs.query({})).map(({url}) => url ?? ''));
			expect(seen.filter((url) => url.includes('intranet.example'))).toEqual([]);
			await popup.close();
			await page.close();
		});

		test('a known view that shows nothing readable is said to be so after five seconds', async () => {
			const page = await session.driver.newPage(BOARD);
			await settled(page, 5);
			await page.evaluate(() => {
				for (const card of document.querySelectorAll('[data-testid="platform-board-kit.ui.card.card"]')) {
					card.setAttribute('data-testid', 'renamed.everything');
				}
			});
			const popup = await session.driver.openPopup(page);
			await until(
				() => popup.evaluate(() => document.querySelector('.empty')?.textContent ?? ''),
				(says) => says.startsWith('This page shows no ticket that can be read'),
				12_000,
			);
			await popup.close();
			await page.close();
		});

		test.each(['light', 'dark'] as const)('axe finds nothing to mend in the popup, %s', async (scheme) => {
			await session.driver.setColorScheme(scheme);
			for (const address of [BOARD, LIST, 'https://intranet.example/']) {
				const page = await session.driver.newPage(address);
				if (address !== 'https://intranet.example/') await settled(page, 3);
				const popup = await session.driver.openPopup(page);
				await until(
					() => popup.evaluate(() => document.querySelectorAll('li, .empty').length),
					(count) => count > 0,
				);
				await popup.evaluate(axe);
				const violations = await popup.evaluate(async () => {
					const {axe: tool} = globalThis as unknown as {
						axe: {run(): Promise<{violations: {id: string; nodes: {html: string}[]}[]}>};
					};
					return (await tool.run()).violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' ')}`);
				});
				expect(violations).toEqual([]);
				await popup.close();
				await page.close();
			}
			await session.driver.setColorScheme('light');
		});
	},
	{otherHosts: ['intranet.example']},
);
