import type {Page} from 'puppeteer-core';
import {expect, test} from 'vitest';
import {clickToolbar} from '../browsers/click-toolbar.ts';
import {labTickets} from '../lab/tickets/index.ts';
import {schemesOf, violationsIn} from './axe.ts';
import {BOARD, cards, inEachBrowser, LIST, settled, ticketPage, until} from './in-each-browser.ts';
import {tabTo} from './tab-to.ts';
import {giveBack, withdraw} from './withdraw.ts';

declare const chrome: {tabs: {query(all: object): Promise<{url?: string}[]>}};

/** The sentence of a popup without tickets, and its button; null where there is none. */
const saidOf = (popup: Page) =>
	popup.evaluate(() => ({
		says: document.querySelector('.empty p')?.textContent ?? '',
		offers: document.querySelector('.empty button')?.textContent ?? null,
	}));

const rowsOf = (popup: Page) =>
	popup.evaluate(() => [...document.querySelectorAll('.row .key')].map(({textContent}) => textContent ?? ''));

const chipsOf = (popup: Page) =>
	popup.evaluate(() =>
		[...document.querySelectorAll('.chip')].map((chip) => ({count: Number(chip.querySelector('b')?.textContent)})),
	);

/** Keys of the cards that are dimmed. */
const dimmedIn = (page: Page) =>
	page.evaluate(() =>
		[...document.querySelectorAll('[data-testid="platform-board-kit.ui.card.card"]')].flatMap((card) =>
			Number(getComputedStyle(card).opacity) < 0.5
				? (/[A-Z]+-\d+/.exec(card.querySelector('a[href*="/browse/"]')?.getAttribute('href') ?? '') ?? [])
				: [],
		),
	);

async function ask(popup: Page, input: string): Promise<void> {
	await popup.bringToFront();
	await popup.waitForSelector('#ask');
	await popup.evaluate(() => document.querySelector<HTMLInputElement>('#ask')?.select());
	await popup.type('#ask', input);
	await popup.keyboard.press('Enter');
}

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

		test('the popup counts whose calls they are, and what it filters by dims the others until it is closed', async () => {
			const page = await session.driver.newPage(BOARD);
			await settled(page, 5);
			const popup = await session.driver.openPopup(page);
			const counts = await until(
				() => chipsOf(popup),
				({length}) => length === 5,
			);
			const all = await rowsOf(popup);
			expect(counts.slice(0, 4).reduce((sum, {count}) => sum + count, 0)).toBe(all.length);
			const chip = counts.findIndex(({count}) => count > 0 && count < all.length);
			// As a person without a mouse does it.
			await popup.bringToFront();
			await tabTo(popup, `.chip:nth-of-type(${chip + 1})`);
			await popup.keyboard.press('Enter');
			const kept = await until(
				() => rowsOf(popup),
				({length}) => length < all.length,
			);
			expect(kept.length).toBe(counts[chip]?.count);
			await page.bringToFront();
			const dimmed = await until(
				() => dimmedIn(page),
				({length}) => length > 0,
			);
			for (const {key} of await cards(page)) expect(dimmed.includes(key)).toBe(!kept.includes(key));
			await popup.close();
			await until(
				() => dimmedIn(page),
				({length}) => length === 0,
			);
			await page.close();
		});

		test('a ticket of the list is shown on the page, by keyboard alone', async () => {
			const page = await session.driver.newPage(`${BOARD}?virtual=off`);
			await page.setViewport({width: 1200, height: 500});
			await settled(page, 5);
			const far = await page.evaluate(() => {
				const all = [...document.querySelectorAll('[data-testid="platform-board-kit.ui.card.card"]')];
				const last = all.find((card) => card.getBoundingClientRect().top > innerHeight + 200);
				return /[A-Z]+-\d+/.exec(last?.querySelector('a[href*="/browse/"]')?.getAttribute('href') ?? '')?.[0] ?? '';
			});
			expect(far).not.toBe('');
			const popup = await session.driver.openPopup(page);
			await until(
				() => rowsOf(popup),
				(rows) => rows.includes(far),
			);
			await popup.bringToFront();
			await tabTo(popup, '.row', far);
			await popup.keyboard.press('Enter');
			await page.bringToFront();
			await until(
				() =>
					page.evaluate((key) => {
						const card = document
							.querySelector(`a[href$="/browse/${key}"]`)
							?.closest('[data-testid="platform-board-kit.ui.card.card"]');
						const {top, bottom} = card?.getBoundingClientRect() ?? {top: -1, bottom: -1};
						return top >= 0 && bottom <= innerHeight;
					}, far),
				(isInView) => isInView,
			);
			await popup.close();
			await page.close();
		});

		test('a ticket that is not on the page is judged by its key or its link', async () => {
			const page = await session.driver.newPage(ticketPage('PAY-79'));
			await settled(page);
			const popup = await session.driver.openPopup(page);
			const asked = labTickets.find(({key, type}) => type === 'Bug' && key !== 'PAY-79');
			if (!asked) throw new Error('The lab has no bug.');
			for (const input of [asked.key.toLowerCase(), ticketPage(asked.key)]) {
				await ask(popup, input);
				const says = await until(
					() => popup.evaluate(() => document.querySelector('.verdict')?.textContent ?? ''),
					(words) => words.includes(asked.title),
				);
				expect(says).toContain('Shared');
				expect(says).toContain('Its type is “Bug”.');
				await popup.click('.answer > button');
			}
			await popup.close();
			await page.close();
		});

		test('what is no ticket is said to be none, and a ticket that cannot be read is judged by its pasted words', async () => {
			const page = await session.driver.newPage(BOARD);
			await settled(page, 5);
			const popup = await session.driver.openPopup(page);
			for (const [input, said] of [
				['invoices', 'That is no key and no link of a ticket.'],
				['https://acme.atlassian.net/jira/your-work', 'That link is of no ticket in Jira or Linear.'],
			] as const) {
				await ask(popup, input);
				await until(
					() => popup.evaluate(() => document.querySelector('#ask-said')?.textContent ?? ''),
					(words) => words.startsWith(said),
				);
			}
			await ask(popup, 'https://elsewhere.atlassian.net/browse/OPS-1');
			await popup.waitForSelector('#words-title');
			expect(await popup.evaluate(() => document.querySelector('.words p')?.textContent)).toMatch(
				/^No tab of that site is open, so OPS-1 cannot be read\./,
			);
			expect(await violationsIn(popup)).toEqual([]);
			await popup.type('#words-title', 'Refactor the duplicated invoice mapper');
			const says = await until(
				() => popup.evaluate(() => document.querySelector('.verdict')?.textContent ?? ''),
				(words) => words.includes('mapper'),
			);
			expect(says).toContain('Engineering');
			expect(await violationsIn(popup)).toEqual([]);
			await popup.close();
			await page.close();
		});

		test('nothing in the popup leaves a width of 320 pixels', async () => {
			const page = await session.driver.newPage(BOARD);
			await settled(page, 5);
			const popup = await session.driver.openPopup(page);
			await popup.setViewport({width: 320, height: 560});
			await until(
				() => rowsOf(popup),
				({length}) => length > 5,
			);
			await popup.click('header button');
			await popup.waitForSelector('.pause');
			expect(await popup.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
			expect(await violationsIn(popup)).toEqual([]);
			await popup.close();
			await page.close();
		});

		test('access that the browser has taken back is said, with a button to ask for it again', async () => {
			await withdraw(session);
			const page = await session.driver.newPage(LIST);
			const popup = await session.driver.openPopup(page);
			await until(
				() => saidOf(popup),
				({says}) => says.startsWith('Your browser no longer lets Whose Call read'),
			);
			expect((await saidOf(popup)).offers).toBe('Allow it again');
			expect(await violationsIn(popup)).toEqual([]);
			await popup.close();
			await page.close();
			await giveBack(session);
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

		test.each(schemesOf(session))('axe finds nothing to mend in the popup, %s', async (scheme) => {
			await session.driver.setColorScheme(scheme);
			for (const address of [BOARD, LIST, 'https://intranet.example/']) {
				const page = await session.driver.newPage(address);
				if (address !== 'https://intranet.example/') await settled(page, 3);
				const popup = await session.driver.openPopup(page);
				await until(
					() => popup.evaluate(() => document.querySelectorAll('li, .empty').length),
					(count) => count > 0,
				);
				expect(await violationsIn(popup)).toEqual([]);
				await popup.close();
				await page.close();
			}
			await session.driver.setColorScheme('light');
		});
	},
	{otherHosts: ['intranet.example']},
);
