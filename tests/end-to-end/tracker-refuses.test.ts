import {afterEach, expect, test} from 'vitest';
import type {Faults} from '../lab/faults.ts';
import {BOARD, cards, inEachBrowser, settled, until} from './in-each-browser.ts';

const refusals: [string, Faults['api'], RegExp][] = [
	['401', {kind: 'status', status: 401}, /signed out/],
	['403', {kind: 'status', status: 403}, /did not let/],
	['404', {kind: 'status', status: 404}, /does not offer/],
	['429', {kind: 'status', status: 429, retryAfter: 120}, /asked for a pause/],
	['500', {kind: 'status', status: 500}, /could not be read/],
	['a login page of HTML', {kind: 'html'}, /signed out/],
	['half an answer', {kind: 'broken'}, /could not be read/],
];

inEachBrowser((session) => {
	afterEach(() => {
		session.lab.faults.api = null;
	});

	const each = test.each(refusals);
	each('an API that answers %s leaves badges from what the page shows, and one calm line', async (_, fault, says) => {
		session.lab.faults.api = fault;
		const page = await session.driver.newPage(BOARD);
		await settled(page, 1);
		for (const {key, badges} of await cards(page)) expect(badges.length === 0 || badges.join() === key).toBe(true);
		const popup = await session.driver.openPopup(page);
		await until(
			() =>
				popup.evaluate(() =>
					[...document.querySelectorAll('[role="status"]:not(:empty)')].map(({textContent}) => textContent),
				),
			(lines) => lines.length === 1 && says.test(lines[0] ?? ''),
		);
		await popup.close();
		await page.close();
	});

	test('an API that never answers leaves badges from what the page shows', async () => {
		session.lab.faults.api = {kind: 'never'};
		const page = await session.driver.newPage(BOARD);
		await settled(page, 1);
		await page.close();
	});

	test('once the API answers again, the badges follow its fields by themselves', async () => {
		session.lab.faults.api = {kind: 'status', status: 503};
		const page = await session.driver.newPage(`${BOARD}?virtual=off`);
		const poor = await settled(page, 1);
		session.lab.faults.api = null;
		await until(
			() => page.evaluate(() => document.querySelectorAll('whose-call-badge').length),
			(count) => count > poor,
			30_000,
		);
		await page.close();
	});

	test('a refusing API is asked ever less often, however much the page changes', async () => {
		session.lab.faults.api = {kind: 'status', status: 429, retryAfter: 60};
		const page = await session.driver.newPage(BOARD);
		await settled(page, 1);
		const asked = () => session.lab.requests.filter(({path}) => path.endsWith('/bulkfetch')).length;
		const before = asked();
		await page.evaluate(() => window.lab.churn({ms: 2000}));
		expect(asked() - before).toBe(0);
		await page.close();
	});

	test('never more than a hundred keys go into one request', async () => {
		const page = await session.driver.newPage(`${BOARD}?virtual=off`);
		await settled(page, 50);
		const sizes = session.lab.requests.map(({issueKeys}) => issueKeys.length);
		expect(Math.max(...sizes)).toBeGreaterThan(50);
		expect(Math.max(...sizes)).toBeLessThanOrEqual(100);
		await page.close();
	});
});
