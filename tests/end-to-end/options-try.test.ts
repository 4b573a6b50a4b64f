import type {Page} from 'puppeteer-core';
import {expect, test} from 'vitest';
import {BOARD, inEachBrowser, settled, until} from './in-each-browser.ts';
import {edit, openFresh, press, stateOf, untilSaid, wordsOf} from './in-options.ts';

declare const chrome: {storage: Record<'local' | 'sync' | 'session', {get(keys: null): Promise<unknown>}>};

/** All that the extension keeps, as text. */
function keptBy(page: Page): Promise<string> {
	return page.evaluate(async () => {
		const {local, sync, session} = chrome.storage;
		return JSON.stringify(await Promise.all([local, sync, session].map((area) => area.get(null))));
	});
}

async function stepOf(page: Page, rule: string): Promise<string> {
	const [said = ''] = await wordsOf(page, `[data-rule="${rule}"]`);
	return said;
}

inEachBrowser((session) => {
	test('a typed ticket is judged by the reader’s own matrix, rules and picks, and every step is told', async () => {
		const page = await openFresh(session, 'try');
		await edit(page, {kind: 'set-owner', decision: 'debt-selection', owner: 'shared'});
		const rule = {id: 'r1', sign: 'label', words: 'ledger', decision: 'architecture'} as const;
		await edit(page, {kind: 'add-rule', rule, at: 0});
		await edit(page, {kind: 'pick', site: 'acme.atlassian.net', key: 'PAY-12', decision: 'estimation'});
		await page.waitForSelector('.field-key');

		await page.type('.field-title input', 'Refactor the importer');
		await untilSaid(page, '.try-verdict', 'Shared');
		await page.type('.field-description textarea', 'Every change takes 3 extra days, see INC-212.');
		await page.type('.field-type input', 'Fehler');
		await untilSaid(page, '[data-rule="issue-type"]', '“Fehler”');
		expect(await stepOf(page, 'label')).toMatch(/silent$/);
		await untilSaid(page, '.framing', '“Every change takes 3 extra days”');

		await page.type('.field-labels input', 'web, Ledger');
		await untilSaid(page, '.try-verdict', 'Engineering');
		expect(await stepOf(page, 'saved-rule')).toMatch(/decides.*Architecture.*“Ledger”/);
		await page.type('.field-key input', 'PAY-12');
		await untilSaid(page, '[data-rule="pick"]', 'decides');
		expect(await stepOf(page, 'saved-rule')).toMatch(/would say otherwise/);
		await page.close();
	});

	test('a ticket is tried by keyboard alone, and nothing of it is kept', async () => {
		const page = await openFresh(session, 'try');
		const before = await keptBy(page);
		await page.focus('nav [aria-current="page"]');
		const focused = () => page.evaluate(() => document.activeElement?.closest('label')?.className ?? '');
		for (let stop = 0; stop < 10 && (await focused()) !== 'field-title'; stop++) await page.keyboard.press('Tab');
		await page.keyboard.type('Gift cards by end of May');
		await untilSaid(page, '.try-verdict', 'Delivery date (when)');
		await page.keyboard.press('Enter');
		await page.keyboard.press('Tab');
		await page.keyboard.type('The deadline is fixed.');
		await page.keyboard.press('Tab');
		await page.keyboard.type('Bug');
		await untilSaid(page, '.try-verdict', 'Bug backlog and severity');
		expect(await focused()).toBe('field-type');
		expect(await keptBy(page)).toBe(before);
		expect(await page.evaluate(() => location.href)).toMatch(/#\/try$/);
		await page.close();
	});

	test('how sure words must be is changed, followed by an open board, and taken back', async () => {
		const page = await openFresh(session, 'quiet');
		const board = await session.driver.newPage(BOARD);
		await settled(board, 5);
		const count = async () => (await session.driver.badges(board)).length;
		const usual = await count();
		const likely = async () => (await session.driver.badges(board)).filter(({name}) => name.includes('likely')).length;
		const say = async (percent: string, field = 'boards'): Promise<void> => {
			await page.evaluate(
				(value, id) => {
					const input = document.querySelector<HTMLInputElement>(id);
					if (!input) throw new Error('there is no such field');
					input.value = value;
					input.dispatchEvent(new Event('change', {bubbles: true}));
				},
				percent,
				`#quiet-${field}`,
			);
		};
		await say('130');
		await untilSaid(page, '.told', 'from 50 to 100');
		expect((await stateOf(page)).differences.quiet).toBeUndefined();
		await say('50');
		await untilSaid(page, '.last-edit', 'boards from 90%, likely');
		expect((await stateOf(page)).differences.quiet).toEqual({boards: 0.5, likely: 0.8});
		await until(count, (shown) => shown > usual);
		await say('100', 'likely');
		await until(likely, (said) => said > usual);
		await press(page, '.quiet-form button', 'Back to the usual: 90% and 80%');
		await until(count, (shown) => shown === usual);
		expect(await likely()).toBeLessThan(usual);
		await board.close();
		await page.close();
	});
});
