import {expect, test} from 'vitest';
import type {LabTicket} from '../lab/ticket.ts';
import {labTickets} from '../lab/tickets/index.ts';
import {BOARD, inEachBrowser, settled, ticketPage, until} from './in-each-browser.ts';

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
			const page = await session.driver.newPage(ticketPage('PAY-4'));
			await settled(page);
			const [badge] = await session.driver.badges(page);
			expect(badge?.ticket).toBe('PAY-4');
			await page.close();
		});
	},
	{tickets},
);
