import type {CDPSession, Page} from 'puppeteer-core';
import type {Driver} from '../browsers/driver.ts';
import {ownTime, type Profile} from './own-time.ts';

/**
 * One visit to a board. Times are in milliseconds; `lastBadge` runs from the first card in the page to the last
 * badge, null without the extension; `heap` is in bytes, after a collection.
 */
export interface Visit {
	ownScript: number;
	ownLongest: number;
	lastBadge: number | null;
	longestTask: number;
	heap: number;
	badges: number;
}

interface Marks {
	firstCard: number;
	lastCard: number;
	lastBadge: number;
	longestTask: number;
}

/** How long nothing may happen before a board counts as finished. */
const QUIET = 2000;

/**
 * Goes from a page of the same site to the board, as a reader does, so that the cards come by script and the
 * page's own start is not in the figures.
 */
export async function visit(driver: Driver, site: string, board: string, cards: number): Promise<Visit> {
	const page = await driver.newPage('about:blank');
	await page.evaluateOnNewDocument(watchMarks);
	await page.goto(`${site}/browse/LOAD-1?virtual=off`);
	await page.waitForFunction(() => window.lab?.hydrated);
	await new Promise((next) => setTimeout(next, 1500));
	const session = await page.createCDPSession();
	await session.send('Profiler.enable');
	await session.send('Profiler.setSamplingInterval', {interval: 100});
	await session.send('Profiler.start');
	await page.evaluate((path) => window.lab.go(path), board);
	const marks = await finished(page, cards);
	const {profile} = await session.send('Profiler.stop');
	const {total, longest} = ownTime(profile as Profile, driver.extensionUrl(''));
	const badges = await page.evaluate(() => document.querySelectorAll('whose-call-badge').length);
	const heap = await heapOf(session);
	await page.close();
	return {
		ownScript: total,
		ownLongest: longest,
		lastBadge: marks.lastBadge > 0 ? marks.lastBadge - marks.firstCard : null,
		longestTask: marks.longestTask,
		heap,
		badges,
	};
}

async function finished(page: Page, cards: number): Promise<Marks> {
	await page.waitForFunction(
		(least) => document.querySelectorAll('[data-testid="platform-board-kit.ui.card.card"]').length >= least,
		{timeout: 120_000},
		cards,
	);
	for (;;) {
		const [marks, now] = await page.evaluate(
			() => [(window as unknown as {marks: Marks}).marks, performance.now()] as const,
		);
		if (now - Math.max(marks.lastCard, marks.lastBadge) > QUIET) return marks;
		await new Promise((next) => setTimeout(next, 200));
	}
}

async function heapOf(session: CDPSession): Promise<number> {
	await session.send('HeapProfiler.collectGarbage');
	await session.send('Performance.enable');
	const {metrics} = await session.send('Performance.getMetrics');
	return metrics.find(({name}) => name === 'JSHeapUsedSize')?.value ?? 0;
}

/** Runs in the page before anything else. The same watcher runs with the extension and without. */
function watchMarks(): void {
	const marks = {firstCard: 0, lastCard: 0, lastBadge: 0, longestTask: 0};
	Object.assign(window, {marks});
	new MutationObserver((records) => {
		const now = performance.now();
		for (const {addedNodes} of records) {
			for (const node of addedNodes) {
				if (!(node instanceof Element)) continue;
				if (node.localName === 'whose-call-badge') marks.lastBadge = now;
				else if (node.querySelector('[data-testid="platform-board-kit.ui.card.card"]')) {
					marks.firstCard ||= now;
					marks.lastCard = now;
				}
			}
		}
	}).observe(document, {childList: true, subtree: true});
	new PerformanceObserver((list) => {
		for (const {duration} of list.getEntries()) marks.longestTask = Math.max(marks.longestTask, duration);
	}).observe({type: 'longtask', buffered: true});
}
