import type {Page} from 'puppeteer-core';
import {expect, test} from 'vitest';
import type {Badge} from '../browsers/driver.ts';
import {badgeOf, button, clickIn, inCard, openCard} from './in-card.ts';
import {BOARD, inEachBrowser, type Session, settled, ticketPage, until} from './in-each-browser.ts';

const openCards = async (session: Session, page: Page) =>
	(await session.driver.badges(page)).filter(({open}) => open).map(({ticket}) => ticket);

/** Whether any of it lies under the card. */
const isCovered = (rect: Badge['rect'], card: Badge['rect']): boolean =>
	rect.x < card.x + card.width &&
	card.x < rect.x + rect.width &&
	rect.y < card.y + card.height &&
	card.y < rect.y + rect.height;

inEachBrowser((session) => {
	test('a click on a badge asks why, and the answer quotes what was seen', async () => {
		const page = await session.driver.newPage(ticketPage('PAY-79'));
		await settled(page);
		await openCard(session, page, 'PAY-79');
		const [badge] = await session.driver.badges(page);
		expect(badge?.card).toContain('Engineering, Production health and incidents');
		expect(badge?.card).toContain('It is labelled “incident”.');
		expect(badge?.card).toContain('Engineering Manager');
		await page.close();
	});

	test('one card is open at a time; a second click on its badge, or one elsewhere, closes it', async () => {
		const page = await session.driver.newPage(BOARD);
		await settled(page, 5);
		const badges = (await session.driver.badges(page)).filter(({rect}) => rect.y < 500);
		const [first] = badges;
		if (!first) throw new Error('no badge in view');
		await openCard(session, page, first.ticket);
		const card = await session.driver.cardRect(page, first.ticket);
		const second = badges.find(({ticket, rect}) => ticket !== first.ticket && !isCovered(rect, card));
		if (!second) throw new Error('no badge beside the open card');
		await openCard(session, page, second.ticket);
		expect(await openCards(session, page)).toEqual([second.ticket]);
		await openCard(session, page, first.ticket);
		expect(await openCards(session, page)).toEqual([first.ticket]);
		await page.mouse.click(first.rect.x + first.rect.width / 2, first.rect.y + first.rect.height / 2);
		await until(
			() => openCards(session, page),
			(open) => open.length === 0,
		);
		await openCard(session, page, first.ticket);
		await page.mouse.click(5, 5);
		await until(
			() => openCards(session, page),
			(open) => open.length === 0,
		);
		await page.close();
	});

	test('Escape closes the card and nothing of the page, and gives the focus back to the badge', async () => {
		const page = await session.driver.newPage(BOARD);
		await settled(page, 5);
		await page.evaluate(() => {
			const heard: string[] = [];
			Object.assign(window, {heard});
			addEventListener('keydown', ({key}) => heard.push(key), true);
			document.addEventListener('keydown', ({key}) => heard.push(key));
		});
		const [first] = await session.driver.badges(page);
		const ticket = first?.ticket ?? '';
		await openCard(session, page, ticket);
		await page.keyboard.press('Escape');
		await until(
			() => openCards(session, page),
			(open) => open.length === 0,
		);
		expect(
			await page.evaluate(() => [
				(window as unknown as {heard: string[]}).heard,
				(document.activeElement as HTMLElement).dataset['ticket'],
			]),
		).toEqual([[], ticket]);
		await page.keyboard.press('Escape');
		expect(await page.evaluate(() => (window as unknown as {heard: string[]}).heard)).toContain('Escape');
		await page.close();
	});

	test("a board's tab order does not double: only the focused card's badge is in it, and it opens by keyboard", async () => {
		const page = await session.driver.newPage(BOARD);
		await settled(page, 5);
		expect((await session.driver.badges(page)).filter(({tabIndex}) => tabIndex === 0)).toEqual([]);
		const [badge] = await session.driver.badges(page);
		await page.evaluate((key) => {
			document.querySelector<HTMLElement>(`#card-${key} button, [id="card-${key}"] a`)?.focus();
		}, badge?.ticket ?? '');
		const reachable = (await session.driver.badges(page)).filter(({tabIndex}) => tabIndex === 0);
		expect(reachable.map(({ticket}) => ticket)).toEqual([badge?.ticket]);
		for (let step = 0; step < 8; step++) {
			await page.keyboard.press('Tab');
			if (await page.evaluate(() => document.activeElement?.localName === 'whose-call-badge')) break;
		}
		await page.keyboard.press('Enter');
		await until(
			() => openCards(session, page),
			(open) => open.join() === badge?.ticket,
		);
		expect(await page.evaluate(() => window.lab.opened)).toEqual([]);
		await page.close();
	});

	test('the card stays inside the window, also at its edge', async () => {
		const page = await session.driver.newPage(BOARD);
		await page.setViewport({width: 420, height: 560});
		await settled(page, 3);
		const inView = (await session.driver.badges(page)).filter(({rect}) => rect.y > 60 && rect.y < 540 && rect.x < 400);
		const lowest = inView.at(-1);
		if (!lowest) throw new Error('no badge in view');
		await openCard(session, page, lowest.ticket);
		const card = await session.driver.cardRect(page, lowest.ticket);
		expect(card.x).toBeGreaterThanOrEqual(0);
		expect(card.y).toBeGreaterThanOrEqual(0);
		expect(card.x + card.width).toBeLessThanOrEqual(420);
		expect(card.y + card.height).toBeLessThanOrEqual(560);
		await page.close();
	});

	test('in a window 320 pixels wide the card and its picker fit, and nothing in them is cut off at the side', async () => {
		const page = await session.driver.newPage(ticketPage('PAY-79'));
		await page.setViewport({width: 320, height: 640});
		await settled(page);
		await openCard(session, page, 'PAY-79');
		for (const step of ['Teach tickets like this', null]) {
			const card = await session.driver.cardRect(page, 'PAY-79');
			expect(card.x).toBeGreaterThanOrEqual(0);
			expect(card.x + card.width).toBeLessThanOrEqual(320);
			expect(card.y + card.height).toBeLessThanOrEqual(640);
			const sideways = `[...root.querySelectorAll('.card, .choices')].some((box) => box.scrollWidth > box.clientWidth)`;
			expect(await session.driver.inBadge(page, 'PAY-79', sideways)).toBe(false);
			if (step) await clickIn(session, page, 'PAY-79', button(step));
		}
		const small = `[...root.querySelectorAll('.card button, .card input, [role=option]')].filter((one) => (one.closest('label') ?? one).getBoundingClientRect().height < 24).map((one) => one.outerHTML)`;
		expect(await session.driver.inBadge(page, 'PAY-79', small)).toEqual([]);
		await page.close();
	});

	test('in a dialog of the page that closes on Escape, each Escape closes one thing: picker, card, dialog', async () => {
		const page = await session.driver.newPage(ticketPage('PAY-79'));
		await settled(page);
		await page.evaluate(() => {
			const dialog = document.createElement('dialog');
			dialog.style.width = '400px';
			const card = document.createElement('div');
			card.dataset['testid'] = 'platform-board-kit.ui.card.card';
			const link = document.createElement('a');
			link.href = '/browse/PAY-81';
			link.textContent = 'PAY-81';
			card.append(link);
			dialog.append(card);
			document.body.append(dialog);
			const heard: string[] = [];
			Object.assign(window, {heard});
			for (const type of ['keydown', 'keyup'] as const)
				document.addEventListener(type, ({key}) => heard.push(`${type} ${key}`), true);
			dialog.showModal();
		});
		const inDialog = () =>
			page.evaluate(() => document.querySelector('dialog whose-call-badge')?.getAttribute('data-ticket') ?? '');
		await until(inDialog, (key) => key === 'PAY-81');
		await openCard(session, page, 'PAY-81');
		await clickIn(session, page, 'PAY-81', button('Not right?'));
		const isOpen = () => page.evaluate(() => document.querySelector('dialog')?.open);
		await page.keyboard.type('ab');
		await page.keyboard.press('Escape');
		expect((await inCard(session, page, 'PAY-81')).options).toEqual([]);
		expect([(await badgeOf(session, page, 'PAY-81'))?.open, await isOpen()]).toEqual([true, true]);
		await page.keyboard.press('Escape');
		expect([(await badgeOf(session, page, 'PAY-81'))?.open, await isOpen()]).toEqual([false, true]);
		expect(await page.evaluate(() => (window as unknown as {heard: string[]}).heard)).toEqual([]);
		await page.keyboard.press('Escape');
		await until(isOpen, (open) => open === false);
		await page.close();
	});

	test('the card says what the reader does there, once the side is known', async () => {
		const page = await session.driver.newPage(ticketPage('PAY-79'));
		await settled(page);
		await openCard(session, page, 'PAY-79');
		expect((await badgeOf(session, page, 'PAY-79'))?.card).not.toContain('You');
		const popup = await session.driver.openPopup(page);
		await popup.evaluate(() => chrome.storage.sync.set({side: {format: 1, side: 'engineering'}}));
		await page.bringToFront();
		await until(
			() => badgeOf(session, page, 'PAY-79'),
			(badge) => badge?.card.includes('Youdecide') === true,
		);
		await popup.evaluate(() => chrome.storage.sync.set({side: {format: 1, side: null}}));
		await popup.close();
		await page.close();
	});

	test('a card that the page moves while it is read stays open, and one whose ticket goes is closed with it', async () => {
		const page = await session.driver.newPage(`${BOARD}?virtual=off`);
		await settled(page, 5);
		const [badge] = (await session.driver.badges(page)).filter(({rect}) => rect.y > 100 && rect.y < 500);
		const ticket = badge?.ticket ?? '';
		await openCard(session, page, ticket);
		await clickIn(session, page, ticket, button('Not right?'));
		await page.keyboard.type('date');
		await page.evaluate(() => {
			window.lab.reorder();
			window.lab.wipeForeign();
		});
		await until(
			() => badgeOf(session, page, ticket),
			(moved) => moved?.open === true,
		);
		expect(await session.driver.inBadge(page, ticket, `root.querySelector('.card').matches(':popover-open')`)).toBe(
			true,
		);
		expect(await session.driver.inBadge(page, ticket, `root.querySelector('[role=combobox]').value`)).toBe('date');
		await page.evaluate(() => window.lab.go('/browse/PAY-79'));
		await until(
			() => openCards(session, page),
			(open) => open.length === 0,
		);
		await page.close();
	});

	test('other tickets are dimmed when asked, and one is scrolled to and flashed once, without a trace in the page', async () => {
		const page = await session.driver.newPage(`${BOARD}?virtual=off`);
		await settled(page, 5);
		const badges = await session.driver.badges(page);
		const [kept] = badges;
		const below = badges.findLast(({rect}) => rect.y > 1000);
		if (!kept || !below) throw new Error('no badge below the window');
		const trace = () =>
			page.evaluate(() =>
				[...document.querySelectorAll('[data-testid="platform-board-kit.ui.card.card"]')].map((card) => card.outerHTML),
			);
		const before = await trace();
		const popup = await session.driver.openPopup(page);
		const askPage = (name: string, request: object) =>
			popup.evaluate(
				async (message) => {
					const tab = Number(new URLSearchParams(location.search).get('tab'));
					return chrome.tabs.sendMessage(tab, message, {frameId: 0});
				},
				{to: 'content', name, request},
			);
		const dimmed = () =>
			page.evaluate(() =>
				[...document.querySelectorAll('[data-testid="platform-board-kit.ui.card.card"]')]
					.filter((card) => getComputedStyle(card).opacity !== '1')
					.map((card) => /\/browse\/([A-Z]+-\d+)/.exec(card.querySelector('a')?.getAttribute('href') ?? '')?.[1] ?? ''),
			);
		await askPage('dimOthers', {keys: [kept.ticket]});
		await page.bringToFront();
		const others = await dimmed();
		expect(others).not.toContain(kept.ticket);
		expect(others).toHaveLength(before.length - 1);
		await askPage('dimOthers', {keys: null});
		expect(await dimmed()).toEqual([]);

		expect(await askPage('showTicket', {key: below.ticket})).toMatchObject({reply: {found: true}});
		expect(await askPage('showTicket', {key: 'PAY-9999'})).toMatchObject({reply: {found: false}});
		const shown = await until(
			() => badgeOf(session, page, below.ticket),
			(badge) => badge !== null && badge.rect.y > 0 && badge.rect.y < 900,
		);
		expect(shown?.open).toBe(false);
		const rings = `document.getAnimations({subtree: true}).length + root.querySelector('.badge').getAnimations().length`;
		await until(
			() => session.driver.inBadge<number>(page, below.ticket, rings),
			(count) => count === 0,
		);
		expect(await trace()).toEqual(before);
		await popup.close();
		await page.close();
	});
});

declare const chrome: {
	storage: {sync: {set(items: object): Promise<void>}};
	tabs: {sendMessage(tab: number, message: object, options: object): Promise<unknown>};
};
