import type {Page} from 'puppeteer-core';
import {describe, expect, test} from 'vitest';
import {launch} from '../browsers/launch.ts';
import {startLab} from '../lab/server.ts';
import {labTickets} from '../lab/tickets/index.ts';
import {BOARD, distOf, inEachBrowser, LIST, type Session, settled, ticketPage, until} from './in-each-browser.ts';

const BACKLOG = `${BOARD}/backlog`;
const SEARCH = 'https://acme.atlassian.net/issues/?jql=project+%3D+PAY+AND+status+%3D+%22To+Do%22';
const LINEAR_BOARD = `${LIST}?layout=board`;
const linearTicket = (key: string): string => `https://linear.app/acme/issue/${key}`;

const expected = new Map(labTickets.map(({key, expected}) => [key, expected]));
const MODAL = '[data-testid="issue.views.issue-details.issue-modal.modal-dialog"]';
const PANEL = '[data-testid="preview-panels.preview-panel"]';
const KEY_LINK = '[data-testid$="breadcrumbs.current-issue.item"]';
const PROSE =
	'.ProseMirror, .ak-renderer-document, [contenteditable="true"], [data-testid^="issue.activity"], [data-comment-thread-container]';
const ROWS = [
	'[data-testid="platform-board-kit.ui.card.card"]',
	'[data-testid^="software-backlog.card-list.card.content-container."]',
	'tr[data-testid="native-issue-table.ui.issue-row"]',
	'a[data-list-row="true"]',
	'a[data-board-item="true"]',
].join(', ');

/** For every card and row: the key that it is of, by the address that stands last in it, and its badges' keys. */
const rows = (page: Page, within = 'body'): Promise<{key: string; badges: string[]}[]> =>
	page.evaluate(
		(selector) =>
			[...document.querySelectorAll(selector)].map((row) => {
				const links = row.matches('a') ? [row] : [...row.querySelectorAll('a')];
				const key = /\/(?:browse|issue)\/([A-Z]+-\d+)/.exec(links.at(-1)?.getAttribute('href') ?? '')?.[1] ?? '';
				const badges = [...row.querySelectorAll<HTMLElement>('whose-call-badge')];
				return {key, badges: badges.map(({dataset}) => dataset['ticket'] ?? '')};
			}),
		ROWS.split(', ')
			.map((row) => `${within} ${row}`)
			.join(', '),
	);

/** The keys of the badges in a part of the page that stand in no card or row. */
const headings = (page: Page, within = 'body'): Promise<string[]> =>
	page.evaluate(
		(part, selector) =>
			[...document.querySelectorAll<HTMLElement>(`${part} whose-call-badge`)]
				.filter((badge) => badge.closest(selector) === null)
				.map(({dataset}) => dataset['ticket'] ?? ''),
		within,
		ROWS,
	);

const isHeadingOf = (page: Page, within: string, key: string): Promise<string[]> =>
	until(
		async () => [...(await headings(page)), '|', ...(await headings(page, within))],
		(seen) => seen.join() === `${key},|,${key}`,
	);

const press = (page: Page, selector: string): Promise<void> =>
	page.evaluate((target) => document.querySelector<HTMLElement>(target)?.click(), selector);

/** The board with one of its badged tickets opened over it, as a click on its card does. */
async function openOverBoard(session: Session): Promise<{page: Page; key: string}> {
	const page = await session.driver.newPage(BOARD);
	await settled(page, 5);
	const key = (await session.driver.badges(page))[0]?.ticket ?? '';
	await press(page, `[id="card-${key}"] button`);
	await page.waitForSelector(MODAL);
	await isHeadingOf(page, MODAL, key);
	return {page, key};
}

/** The last badge of a ticket in the page, which is its heading's where there is one. */
const headingBadge = async (session: Session, page: Page, key: string) => {
	const found = (await session.driver.badges(page)).findLast(({ticket}) => ticket === key);
	if (!found) throw new Error(`no heading badge of ${key}`);
	return found;
};

inEachBrowser((session) => {
	test.each([
		["Jira's backlog", `${BACKLOG}?virtual=off`, 30],
		["Jira's search", SEARCH, 15],
	])('%s has the owner that was written by hand on every badge, once a row', async (_, at, least) => {
		const page = await session.driver.newPage(at);
		await settled(page, least);
		const badges = await session.driver.badges(page);
		const wrong = badges.filter(({ticket, name}) => !name.startsWith(`Whose call: ${expected.get(ticket)}, `));
		expect(wrong).toEqual([]);
		const shown = await rows(page);
		expect(shown.filter(({key, badges: its}) => its.length > 0 && its.join() !== key)).toEqual([]);
		expect(shown.flatMap(({badges: its}) => its)).toHaveLength(badges.length);
		await page.close();
	});

	test("Linear's board says the same as its list, once a card", async () => {
		const names: Record<string, string>[] = [];
		for (const address of [LINEAR_BOARD, `${LIST}?virtual=off`]) {
			const page = await session.driver.newPage(address);
			await settled(page, 25);
			const shown = await rows(page);
			expect(shown.filter(({key, badges}) => badges.length > 0 && badges.join() !== key)).toEqual([]);
			const badges = await session.driver.badges(page);
			names.push(Object.fromEntries(badges.map(({ticket, name}) => [ticket, name])));
			await page.close();
		}
		expect(names[0]).toEqual(names[1]);
	});

	test('a sprint of another board is badged in the backlog like one of its own', async () => {
		const page = await session.driver.newPage(`${BACKLOG}?virtual=off`);
		await settled(page, 30);
		const theirs = await rows(
			page,
			'[data-testid^="software-backlog.card-list.container."]:has([aria-label="Origin Board"])',
		);
		expect(theirs.length).toBeGreaterThan(4);
		expect(theirs.filter(({badges}) => badges.length === 1).length).toBeGreaterThan(2);
		await page.close();
	});

	test('a backlog that shows some rows at a time is badged as it is scrolled', async () => {
		const page = await session.driver.newPage(BACKLOG);
		await settled(page, 5);
		const before = new Set((await rows(page)).map(({key}) => key));
		await page.evaluate(() => {
			const scroller = document.querySelector('[data-testid="software-backlog.backlog-content.scrollable"]');
			if (scroller) scroller.scrollTop = scroller.scrollHeight;
		});
		const after = await until(
			() => rows(page),
			(shown) => shown.some(({key, badges}) => !before.has(key) && badges[0] === key),
		);
		expect(after.filter(({key, badges}) => badges.length > 0 && badges.join() !== key)).toEqual([]);
		await page.close();
	});

	test('a ticket opened over the board says its owner and decision, and the board behind keeps its badges', async () => {
		const {page, key} = await openOverBoard(session);
		expect(new URL(page.url()).searchParams.get('selectedIssue')).toBe(key);
		expect((await headingBadge(session, page, key)).text).toMatch(/^(?:Product|Engineering|Shared): ./);
		const behind = await rows(page);
		expect(behind.find((card) => card.key === key)?.badges).toEqual([key]);
		expect(behind.filter(({badges}) => badges.length > 0).length).toBeGreaterThan(4);
		await page.close();
	});

	test('switching between dialog and side panel keeps the address, and exactly one heading is badged', async () => {
		const {page, key} = await openOverBoard(session);
		const address = page.url();
		for (let round = 0; round < 2; round++) {
			await press(page, `${MODAL} [aria-label="Switch to sidebar"]`);
			await isHeadingOf(page, PANEL, key);
			await press(page, `${PANEL} [aria-label="Expand"]`);
			await isHeadingOf(page, MODAL, key);
		}
		expect(page.url()).toBe(address);
		await press(page, `${MODAL} [aria-label="Close"]`);
		await until(
			() => headings(page),
			(left) => left.length === 0,
		);
		await page.close();
	});

	test("in the backlog's panel the badge stands beside the key, whatever the panel's width, and follows the ticket", async () => {
		const page = await session.driver.newPage(BACKLOG);
		await settled(page, 5);
		const badged = (await rows(page)).filter(({badges}) => badges.length === 1).map(({key}) => key);
		for (const key of badged.slice(0, 3)) {
			await press(page, `[data-testid$="content-container.${key}"]`);
			await isHeadingOf(page, PANEL, key);
			expect((await rows(page)).find((row) => row.key === key)?.badges).toEqual([key]);
			const {panel, link} = await page.evaluate(
				(...selectors) => {
					const [panel, link] = selectors.map((selector) => {
						const {left, right, top, bottom} = (document.querySelector(selector) as Element).getBoundingClientRect();
						return {left, right, top, bottom};
					});
					return {panel, link};
				},
				PANEL,
				`${PANEL} ${KEY_LINK}`,
			);
			if (!panel || !link) throw new Error('no panel');
			expect(panel.right - panel.left).toBeLessThanOrEqual(400);
			const {rect} = (await session.driver.badges(page)).findLast(({ticket}) => ticket === key) ?? {};
			expect(rect?.x).toBeGreaterThanOrEqual(link.right);
			expect(rect?.x).toBeLessThan(link.right + 24);
			expect((rect?.x ?? 0) + (rect?.width ?? 0)).toBeLessThanOrEqual(panel.right);
			expect(Math.abs((rect?.y ?? 0) + 12 - (link.top + link.bottom) / 2)).toBeLessThanOrEqual(2);
		}
		await page.close();
	});

	test('a card opens inside the dialog, and its Escape leaves the dialog open and gives the focus back', async () => {
		const {page, key} = await openOverBoard(session);
		const {rect} = await headingBadge(session, page, key);
		await page.mouse.click(rect.x + rect.width / 2, rect.y + rect.height / 2);
		const open = async () =>
			(await session.driver.badges(page)).filter((badge) => badge.open).map(({ticket}) => ticket);
		await until(open, (cards) => cards.join() === key);
		await page.keyboard.press('Escape');
		await until(open, (cards) => cards.length === 0);
		expect(
			await page.evaluate((dialog) => {
				const {localName, dataset} = document.activeElement as HTMLElement;
				return [localName, dataset['ticket'], document.activeElement?.closest(dialog) !== null];
			}, MODAL),
		).toEqual(['whose-call-badge', key, true]);
		await page.keyboard.press('Escape');
		await page.waitForSelector(MODAL, {hidden: true});
		await page.close();
	});

	test("a ticket page of Linear says an owner and a decision, and so do its sub-issues' rows", async () => {
		const page = await session.driver.newPage(linearTicket('PAY-20'));
		await settled(page, 2);
		await until(
			() => headings(page),
			(seen) => seen.join() === 'PAY-20',
		);
		const {text} = await headingBadge(session, page, 'PAY-20');
		expect(text).toMatch(/^(?:Product|Engineering|Shared): ./);
		const shown = await rows(page);
		expect(shown.length).toBeGreaterThan(5);
		expect(shown.filter(({key, badges}) => badges.length > 0 && badges.join() !== key)).toEqual([]);
		const below = shown.find(({badges}) => badges.length === 1)?.key ?? '';
		await press(page, `a[data-list-row][href*="/${below}/"]`);
		await until(
			() => headings(page),
			(seen) => seen.join() === below,
		);
		await page.close();
	});

	test('a heading that fills its line has its badge above it, in its own words', async () => {
		const page = await session.driver.newPage(linearTicket('PAY-1'));
		await page.setViewport({width: 420, height: 800});
		await settled(page);
		const top = await page.evaluate(() => {
			const title = document.querySelector<HTMLElement>('[aria-label="Issue title"]');
			// Browsers break the title at different words; its last line is to end at the window's edge in each.
			Object.assign(title?.style ?? {}, {textAlign: 'right', marginInlineEnd: '-14px'});
			dispatchEvent(new Event('resize'));
			return title?.getBoundingClientRect().top ?? Number.NaN;
		});
		const badge = await until(
			() => headingBadge(session, page, 'PAY-1'),
			({rect}) => rect.y + rect.height <= top + 1 && rect.y > 0,
		);
		expect(badge.text).toBe('Product: Feature scope and UX');
		await page.close();
	});

	test('labels beside a ticket of Linear are read', async () => {
		const page = await session.driver.newPage(linearTicket('PAY-79'));
		await settled(page);
		const {name} = await headingBadge(session, page, 'PAY-79');
		expect(name).toBe('Whose call: engineering, Production health and incidents');
		await page.close();
	});

	test('no badge stands in an editor or in what people wrote, and the editor takes keys as before', async () => {
		for (const address of [linearTicket('PAY-20'), ticketPage('PAY-79'), `${BOARD}?selectedIssue=PAY-79`]) {
			const page = await session.driver.newPage(address);
			await settled(page);
			expect(
				await page.evaluate(
					(prose) => [...document.querySelectorAll('whose-call-badge')].filter((badge) => badge.closest(prose)).length,
					PROSE,
				),
			).toBe(0);
			await page.close();
		}
		const page = await session.driver.newPage(linearTicket('PAY-20'));
		await settled(page, 2);
		await page.focus('[aria-label="Issue title"]');
		await page.keyboard.press('End');
		await page.keyboard.type(' again');
		const title = await page.evaluate(() => document.querySelector('[aria-label="Issue title"]')?.innerHTML);
		expect(title).toBe(`${labTickets.find(({key}) => key === 'PAY-20')?.title} again`);
		await page.close();
	});

	test.each([
		["Linear's ticket page", linearTicket('PAY-20'), '[aria-label="Issue title"]'],
		["Jira's ticket page", ticketPage('PAY-20'), KEY_LINK],
		["Jira's panel", `${BACKLOG}?selectedIssue=PAY-20`, `${PANEL} ${KEY_LINK}`],
	])('the badge of %s goes along when the page is scrolled', async (_, address, words) => {
		const page = await session.driver.newPage(address);
		await page.setViewport({width: 1200, height: 420});
		await until(
			() => headings(page),
			(seen) => seen.join() === 'PAY-20',
		);
		await settled(page);
		const distance = async () => {
			const {rect} = await headingBadge(session, page, 'PAY-20');
			const top = await page.evaluate(
				(selector) => document.querySelector(selector)?.getBoundingClientRect().top,
				words,
			);
			return {top: top ?? Number.NaN, between: Math.round(rect.y - (top ?? Number.NaN))};
		};
		const before = await distance();
		await page.evaluate((selector) => {
			for (let at = document.querySelector(selector)?.parentElement; at; at = at.parentElement) at.scrollTop += 40;
		}, words);
		const after = await until(distance, ({top}) => top < before.top - 20);
		expect(after.between).toBe(before.between);
		await page.close();
	});
});

describe.each(['chromium', 'firefox'] as const)('%s with the extension and without', (kind) => {
	test('has the same places of rows, headings and titles in every view, to the pixel', async () => {
		const lab = await startLab({tickets: labTickets});
		const addresses = [
			`${BACKLOG}?virtual=off&selectedIssue=PAY-20`,
			`${BOARD}?virtual=off&selectedIssue=PAY-20`,
			SEARCH,
			ticketPage('PAY-20'),
			LIST,
			LINEAR_BOARD,
			linearTicket('PAY-20'),
		];
		const places: Record<string, number[][][]> = {};
		for (const extension of [true, false]) {
			const driver = await launch(kind, {extension: extension ? distOf(kind) : null, lab});
			for (const address of addresses) {
				const page = await driver.newPage(address);
				if (extension) await settled(page);
				else await until(() => page.evaluate(() => window.lab.hydrated), Boolean);
				places[address] = [...(places[address] ?? []), await placesAtRest(page)];
				await page.close();
			}
			await driver.close();
		}
		await lab.close();
		for (const [withBadges, without] of Object.values(places)) {
			expect(without?.length).toBeGreaterThan(5);
			expect(withBadges).toEqual(without);
		}
	}, 90_000);
});

/** The places once they are the same twice in a row. */
function placesAtRest(page: Page): Promise<number[][]> {
	let former = '';
	return until(
		async () => {
			const places = await placesOf(page);
			const same = JSON.stringify(places) === former;
			former = JSON.stringify(places);
			await new Promise((next) => setTimeout(next, 150));
			return same ? places : [];
		},
		(places) => places.length > 0,
	);
}

/** Left, top, width and height of all that a badge stands in or beside. */
function placesOf(page: Page): Promise<number[][]> {
	return page.evaluate(
		(selector) =>
			[...document.querySelectorAll(selector)].map((element) => {
				const {x, y, width, height} = element.getBoundingClientRect();
				return [x, y, width, height];
			}),
		`${ROWS}, td, [data-component-selector="breadcrumbs-wrapper"], [data-component-selector="breadcrumbs-wrapper"] :not(whose-call-badge), h1, [aria-label^="Issue "]`,
	);
}
