import {expect, test} from 'vitest';
import {BOARD, inEachBrowser, settled, ticketPage, until} from './in-each-browser.ts';

/*
 * No driver can open the menu of a link, and Firefox lets nobody into its background: what a press on the menu does
 * is tried in Chromium's worker alone, with the browser's own event.
 */

declare const chrome: {
	contextMenus: {onClicked: {dispatch(info: {menuItemId: string; linkUrl: string}, tab: unknown): void}};
	commands: {
		getAll(): Promise<{name: string; shortcut: string; description: string}[]>;
		onCommand: {dispatch(command: string): void};
	};
	tabs: {query(asked: object): Promise<{url?: string}[]>};
};

inEachBrowser((session) => {
	const inItsWorker = test.skipIf(session.kind !== 'chromium');
	test('there are three commands, none of which has a key until the reader gives it one', async () => {
		const page = await session.driver.openOwn('src/popup/index.html');
		const all = await page.evaluate(() => chrome.commands.getAll());
		expect(all.map(({name}) => name).sort()).toEqual(['_execute_action', 'next-badge', 'pause-here']);
		expect(all.map(({shortcut}) => shortcut)).toEqual(['', '', '']);
		await page.close();
	});

	inItsWorker('the menu of a link shows its ticket on the page, and one that is not there in the popup', async () => {
		const page = await session.driver.newPage(`${BOARD}?virtual=off`);
		await page.setViewport({width: 1200, height: 500});
		await settled(page, 5);
		await page.bringToFront();
		const far = await page.evaluate(() => {
			const all = [...document.querySelectorAll('[data-testid="platform-board-kit.ui.card.card"]')];
			const last = all.find((card) => card.getBoundingClientRect().top > innerHeight + 200);
			return last?.querySelector<HTMLAnchorElement>('a[href*="/browse/"]')?.href ?? '';
		});
		await inWorker(
			async ([linkUrl, board]) => {
				const [tab] = (await chrome.tabs.query({})).filter(({url}) => url?.startsWith(board ?? ''));
				chrome.contextMenus.onClicked.dispatch({menuItemId: 'whose-call', linkUrl: linkUrl ?? ''}, tab);
			},
			[far, BOARD],
		);
		await until(
			() =>
				page.evaluate((href) => {
					const card = [...document.querySelectorAll<HTMLAnchorElement>('a')]
						.find((link) => link.href === href)
						?.closest('[data-testid="platform-board-kit.ui.card.card"]');
					const {top, bottom} = card?.getBoundingClientRect() ?? {top: -1, bottom: -1};
					return top >= 0 && bottom <= innerHeight;
				}, far),
			(isInView) => isInView,
		);
		await inWorker(
			async ([linkUrl, board]) => {
				const [tab] = (await chrome.tabs.query({})).filter(({url}) => url?.startsWith(board ?? ''));
				chrome.contextMenus.onClicked.dispatch({menuItemId: 'whose-call', linkUrl: linkUrl ?? ''}, tab);
			},
			['https://elsewhere.atlassian.net/browse/OPS-1', BOARD],
		);
		const target = await page.browser().waitForTarget((candidate) => candidate.url().includes('popup/index.html?'));
		const popup = await target.asPage();
		await until(
			() => popup.evaluate(() => document.querySelector('.words p')?.textContent ?? ''),
			(says) => says.includes('OPS-1'),
		);
		await popup.close();
		await page.close();

		async function inWorker(work: (given: string[]) => Promise<void>, given: string[]): Promise<void> {
			const worker = await page.browser().waitForTarget((candidate) => candidate.type() === 'service_worker');
			await (await worker.worker())?.evaluate(work, given);
		}
	});

	inItsWorker('a command goes from badge to badge, and another pauses here and turns on again', async () => {
		const page = await session.driver.newPage(ticketPage('PAY-79'));
		await settled(page);
		await page.bringToFront();
		const run = async (command: string): Promise<void> => {
			const worker = await page.browser().waitForTarget((candidate) => candidate.type() === 'service_worker');
			await (await worker.worker())?.evaluate((name) => chrome.commands.onCommand.dispatch(name), command);
		};
		await run('next-badge');
		await until(
			() => page.evaluate(() => document.activeElement?.localName),
			(focused) => focused === 'whose-call-badge',
		);
		await run('pause-here');
		await until(
			() => page.evaluate(() => document.querySelectorAll('whose-call-badge').length),
			(count) => count === 0,
		);
		await run('pause-here');
		await settled(page);
		await page.close();
	});
});
