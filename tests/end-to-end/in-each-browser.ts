import type {Page} from 'puppeteer-core';
import {afterAll, beforeAll, describe} from 'vitest';
import {type Driver, launch} from '../browsers/launch.ts';
import type {} from '../lab/pages/lab-window.ts';
import {type Lab, type LabOptions, startLab} from '../lab/server.ts';
import {labTickets} from '../lab/tickets/index.ts';

export const BOARD = 'https://acme.atlassian.net/jira/software/c/projects/PAY/boards/1';
export const LIST = 'https://linear.app/acme/team/PAY/all';
export const ticketPage = (key: string): string => `https://acme.atlassian.net/browse/${key}`;

/** The shipped build in a real browser, over a lab of its own. Both exist from the first test on. */
export interface Session {
	kind: 'chromium' | 'firefox';
	lab: Lab;
	driver: Driver;
}

export interface SessionOptions extends Partial<LabOptions> {
	/** False runs the browser bare, to compare with. */
	extension?: boolean;
}

/** The same tests in Chromium and in Firefox, each with a fresh profile and a fresh lab. */
export function inEachBrowser(tests: (session: Session) => void, options: SessionOptions = {}): void {
	describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
		const session = {kind} as Session;
		beforeAll(async () => {
			const {extension = true, ...lab} = options;
			session.lab = await startLab({tickets: labTickets, ...lab});
			session.driver = await launch(kind, {extension: extension ? distOf(kind) : null, lab: session.lab});
		}, 60_000);
		afterAll(async () => {
			await session.driver?.close();
			await session.lab?.close();
		});
		tests(session);
	});
}

export function distOf(kind: Session['kind']): string {
	return new URL(`../../dist/${kind === 'chromium' ? 'chrome' : 'firefox'}`, import.meta.url).pathname;
}

/** Waits until a thing is so, and gives it; fails with the last thing seen after twenty seconds. */
export async function until<T>(look: () => Promise<T>, isSo: (seen: T) => boolean, patience = 20_000): Promise<T> {
	const end = Date.now() + patience;
	for (;;) {
		const seen = await look();
		if (isSo(seen)) return seen;
		if (Date.now() > end) throw new Error(`Not so within ${patience} ms: ${JSON.stringify(seen)?.slice(0, 600)}`);
		await new Promise((next) => setTimeout(next, 40));
	}
}

/** How many badge elements the page itself can count. */
export function badgeCount(page: Page): Promise<number> {
	return page.evaluate(() => document.querySelectorAll('whose-call-badge').length);
}

/** Waits until the page has at least `least` badges and their number has been the same for 0.3 seconds. */
export async function settled(page: Page, least = 1): Promise<number> {
	let former = -1;
	let since = 0;
	return until(
		async () => {
			const count = await badgeCount(page);
			if (count !== former) since = Date.now();
			former = count;
			return Date.now() - since >= 300 ? count : -1;
		},
		(count) => count >= least,
	);
}

/**
 * For every card or row in the page: the key that it shows, and the keys of the badges that stand in it. Read in
 * one go, so that a page that is changing cannot be seen half.
 */
export function cards(page: Page): Promise<{key: string; badges: string[]}[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll('[data-testid="platform-board-kit.ui.card.card"], a[data-list-row="true"]')].flatMap(
			(card) => {
				const link = card.matches('a') ? card : card.querySelector('a[href*="/browse/"]');
				const key = /\/(?:browse|issue)\/([A-Z]+-\d+)/.exec(link?.getAttribute('href') ?? '')?.[1];
				const badges = [...card.querySelectorAll('whose-call-badge')].map(
					(badge) => badge.getAttribute('data-ticket') ?? '',
				);
				return key ? [{key, badges}] : [];
			},
		),
	);
}
