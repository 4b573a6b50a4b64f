import {expect, test} from 'vitest';
import {type Driver, launch} from '../browsers/launch.ts';
import type {LabTicket} from '../lab/ticket.ts';
import {labTickets} from '../lab/tickets/index.ts';
import {BOARD, badgeCount, inEachBrowser, settled, ticketPage, until} from './in-each-browser.ts';

const plain = labTickets.find(({key}) => key === 'PAY-79') as LabTicket;
const hostile: Record<string, Partial<LabTicket>> = {
	'PAY-1': {title: '<img src=x onerror="document.title=\'taken\'"><script>document.title="taken"</script>'},
	'PAY-2': {title: '\u202Egnikaerb\u202C \u2066left\u2069 \u200Fright'},
	'PAY-3': {title: 're\u200Bfac\u200Dtor\uFEFF the pay\u2060ment mo\u00ADdule', labels: ['tech-debt']},
	'PAY-4': {title: 'A megabyte of words', description: 'refactor the (((([[[[{{{{ "quoted" <<<< '.repeat(26_000)},
	'PAY-5': {
		title: '"><whose-call-badge data-ticket="PAY-1"></whose-call-badge>',
		labels: Array.from({length: 2000}, (_, i) => `l${i}`),
	},
	'PAY-6': {title: '\u0000\u0001\u001B[31m red \u007F', description: '__proto__ constructor prototype'},
};
const tickets = Object.entries(hostile).map(([key, fields]) => ({
	...plain,
	key,
	parent: null,
	status: 'To Do',
	statusCategory: 'new' as const,
	...fields,
}));

/**
 * The longest that the megabyte's page stood still after it had loaded, in milliseconds: Chromium's longest task,
 * Firefox's longest wait between two frames. The page is watched until its badges stand, and for a while more.
 */
async function longestStall(driver: Driver, badges: number): Promise<number> {
	const page = await driver.newPage('about:blank');
	await page.evaluateOnNewDocument(watchStalls);
	await page.goto(ticketPage('PAY-4'));
	await page.waitForFunction(() => window.lab?.hydrated && document.readyState === 'complete');
	await until(
		() => badgeCount(page),
		(count) => count === badges,
	);
	await new Promise((next) => setTimeout(next, 1500));
	if (badges > 0) expect((await driver.badges(page)).map(({ticket}) => ticket)).toEqual(['PAY-4']);
	const longest = await page.evaluate(() => {
		const {loadEventEnd} = performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming;
		const {stalls} = window as unknown as {stalls: Stall[]};
		return Math.max(0, ...stalls.filter(({start}) => start >= loadEventEnd).map(({duration}) => duration));
	});
	await page.close();
	return longest;
}

interface Stall {
	start: number;
	duration: number;
}

/** Runs in the page before anything else. */
function watchStalls(): void {
	const stalls: Stall[] = [];
	Object.assign(window, {stalls});
	if (PerformanceObserver.supportedEntryTypes.includes('longtask')) {
		new PerformanceObserver((list) => {
			for (const {startTime, duration} of list.getEntries()) stalls.push({start: startTime, duration});
		}).observe({type: 'longtask', buffered: true});
		return;
	}
	let former = performance.now();
	const frame = (): void => {
		const now = performance.now();
		stalls.push({start: former, duration: now - former});
		former = now;
		requestAnimationFrame(frame);
	};
	requestAnimationFrame(frame);
}

inEachBrowser(
	(session) => {
		test('ticket text of any kind is text on the board and in the popup', async () => {
			const page = await session.driver.newPage(BOARD);
			await settled(page, 4);
			expect(
				await page.evaluate(() => [document.title === 'taken', document.querySelectorAll('img[src="x"]').length]),
			).toEqual([false, 0]);
			const badges = await session.driver.badges(page);
			expect(badges.every(({name}) => name.startsWith('Whose call: '))).toBe(true);
			const popup = await session.driver.openPopup(page);
			const rows = await until(
				() => popup.evaluate(() => [...document.querySelectorAll('li')].map(({textContent}) => textContent ?? '')),
				(lines) => lines.length === tickets.length,
			);
			expect(rows.some((row) => row.includes('<img src=x'))).toBe(true);
			expect(
				await popup.evaluate(() => document.querySelectorAll('li img, li script, li whose-call-badge').length),
			).toBe(0);
			// Each title is set apart, so that its direction cannot turn the words around it.
			expect(await popup.evaluate(() => document.querySelectorAll('li bdi').length)).toBe(tickets.length);
			await popup.close();
			await page.close();
		});

		test('invisible characters inside a word change no verdict', async () => {
			const page = await session.driver.newPage(BOARD);
			await settled(page, 4);
			const badge = (await session.driver.badges(page)).find(({ticket}) => ticket === 'PAY-3');
			expect(badge?.name).toBe('Whose call: engineering, Which technical debt to fix, technical debt');
			await page.close();
		});

		test('a megabyte of description is judged without the page standing still', async () => {
			const bare = await launch(session.kind, {extension: null, lab: session.lab});
			const stalls = {with: [] as number[], without: [] as number[]};
			// Chromium tells of tasks from 50 ms on; in Firefox a frame may be late by its own work.
			const allowed = (ordinary: number): number =>
				session.kind === 'chromium' ? Math.max(50, ordinary) + 50 : ordinary + 100;
			const isSmooth = (): boolean => Math.min(...stalls.with) <= allowed(Math.min(...stalls.without));
			try {
				// Others may want the processor meanwhile, so both take turns and the best of three counts.
				for (let time = 0; time < 3 && !(time > 0 && isSmooth()); time++) {
					stalls.without.push(await longestStall(bare, 0));
					stalls.with.push(await longestStall(session.driver, 1));
				}
			} finally {
				await bare.close();
			}
			expect(isSmooth(), JSON.stringify(stalls)).toBe(true);
		}, 120_000);
	},
	{tickets},
);
