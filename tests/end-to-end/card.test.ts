import type {Page} from 'puppeteer-core';
import {expect, test} from 'vitest';
import type {Badge} from '../browsers/driver.ts';
import {BOARD, inEachBrowser, type Session, settled, ticketPage, until} from './in-each-browser.ts';

async function openCard(session: Session, page: Page, ticket?: string): Promise<string> {
	const badges = await session.driver.badges(page);
	const badge = badges.find((candidate) => ticket === undefined || candidate.ticket === ticket);
	if (!badge) throw new Error(`no badge ${ticket}`);
	await page.mouse.click(badge.rect.x + badge.rect.width / 2, badge.rect.y + badge.rect.height / 2);
	await until(
		() => session.driver.badges(page),
		(all) => all.some((candidate) => candidate.ticket === badge.ticket && candidate.open),
	);
	return badge.ticket;
}

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
		await openCard(session, page);
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
		const ticket = await openCard(session, page);
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
});
