import type {Page} from 'puppeteer-core';
import {expect, test} from 'vitest';
import {labTicket} from '../lab/tickets/lab-ticket.ts';
import {badgeOf, clickIn, inCard, openCard} from './in-card.ts';
import {inEachBrowser, type Session, settled, ticketPage, until} from './in-each-browser.ts';

const debt = (key: string, title: string, description: string | null = null) =>
	labTicket({
		key,
		title,
		type: 'Task',
		labels: ['tech-debt'],
		...(description === null ? {} : {description}),
		expected: 'engineering',
	});
const tickets = [
	debt('PAY-1', 'Split the billing module', 'It slows us down.'),
	debt('PAY-2', 'Split the ledger module', 'Every change takes 3 extra days.'),
	labTicket({key: 'PAY-3', title: 'Rotate the signing keys', labels: ['security'], expected: 'engineering'}),
];

const STARTER = 'Customers … when …; about … per week.';
const ASKS_FOR_OPTIONS = 'Is there a small step beside the full fix?';

const opened = async (session: Session, ticket: string): Promise<Page> => {
	const page = await session.driver.newPage(ticketPage(ticket));
	await settled(page);
	await openCard(session, page, ticket);
	return page;
};

/** The rows of the meter as they read, by their names, once they are so. */
const rows = (session: Session, page: Page, ticket: string, isSo: (rows: Record<string, string>) => boolean) =>
	until(
		() =>
			session.driver.inBadge<Record<string, string>>(
				page,
				ticket,
				`Object.fromEntries([...root.querySelectorAll('.framing')].map((row) => [row.ariaLabel, row.textContent]))`,
			),
		isSo,
	);
const hint = (session: Session, page: Page, ticket: string, isSo: (words: string) => boolean) =>
	until(() => session.driver.inBadge<string>(page, ticket, `root.querySelector('.hint')?.textContent ?? ''`), isSo);
const says = (session: Session, page: Page, ticket: string, status: string) =>
	until(
		() => inCard(session, page, ticket),
		(card) => card.status === status,
	);

const inRow = (row: string, words: string): string =>
	`[...root.querySelectorAll('[role=group][aria-label="${row}"] button')].find((one) => one.textContent === ${JSON.stringify(words)})`;
const inHint = (words: string): string =>
	`[...root.querySelectorAll('.hint button')].find((one) => one.textContent === ${JSON.stringify(words)})`;

inEachBrowser(
	(session) => {
		test('the card of a debt ticket quotes what is said, copies a beginning for the rest, and remembers the reader’s word', async () => {
			const page = await opened(session, 'PAY-1');
			const shown = await rows(session, page, 'PAY-1', (all) => Object.keys(all).length === 4);
			expect(Object.keys(shown)).toEqual(['Customer impact', 'Team velocity', 'Incident risk', 'Evidence']);
			expect(shown['Team velocity']).toMatch(/said.*slows us down/);
			expect(shown['Customer impact']).toContain('open');
			expect(shown['Customer impact']).toContain(STARTER);

			await page.evaluate(() => {
				const field = document.createElement('textarea');
				field.id = 'pasted';
				field.style.cssText = 'position: fixed; inset-block-end: 0; inset-inline-end: 0; z-index: 9';
				document.body.append(field);
			});
			await clickIn(session, page, 'PAY-1', inRow('Customer impact', 'Copy'));
			await says(session, page, 'PAY-1', 'Copied. Paste it where you write.');
			await clickIn(session, page, 'PAY-1', inRow('Customer impact', 'Already said'));
			await says(session, page, 'PAY-1', 'Kept as said on this ticket.');
			await rows(session, page, 'PAY-1', (all) => /said.*By your own word/.test(all['Customer impact'] ?? ''));
			await page.keyboard.press('Escape');
			await page.focus('#pasted');
			await page.keyboard.down('Control');
			await page.keyboard.press('v', session.kind === 'chromium' ? {commands: ['Paste']} : {});
			await page.keyboard.up('Control');
			await until(
				() => page.evaluate(() => document.querySelector<HTMLTextAreaElement>('#pasted')?.value),
				(pasted) => pasted === STARTER,
			);

			await page.reload();
			await settled(page);
			await openCard(session, page, 'PAY-1');
			await rows(session, page, 'PAY-1', (all) => /said.*By your own word/.test(all['Customer impact'] ?? ''));
			await page.close();
		});

		test('at most one other hint stands under the meter, says why and how it goes, and stays away when told to', async () => {
			const page = await opened(session, 'PAY-2');
			const words = await hint(session, page, 'PAY-2', (seen) => seen.includes(ASKS_FOR_OPTIONS));
			expect(words).toContain('Shown because one way was heard of');
			expect(words).toContain('Goes once a second way');
			expect(await session.driver.inBadge(page, 'PAY-2', `root.querySelectorAll('.hint').length`)).toBe(1);
			await clickIn(session, page, 'PAY-2', inHint('Less of this'));
			await clickIn(session, page, 'PAY-2', inHint('Never'));
			await says(session, page, 'PAY-2', 'This hint stays away everywhere.');
			await hint(session, page, 'PAY-2', (seen) => seen === '');
			await page.reload();
			await settled(page);
			await openCard(session, page, 'PAY-2');
			await rows(session, page, 'PAY-2', (all) => Object.keys(all).length === 4);
			expect(await hint(session, page, 'PAY-2', () => true)).toBe('');
			await page.close();
		});

		test('on a security ticket the meter opens without hints', async () => {
			const page = await opened(session, 'PAY-3');
			await rows(session, page, 'PAY-3', (all) => Object.keys(all).length === 4);
			expect((await badgeOf(session, page, 'PAY-3'))?.card).not.toContain('Technical debt, because');
			expect((await inCard(session, page, 'PAY-3')).buttons).not.toContain('Less of this');
			expect((await inCard(session, page, 'PAY-3')).buttons).toContain('Copy');
			await page.close();
		});
	},
	{tickets},
);
