import {expect, test} from 'vitest';
import {labTickets} from '../lab/tickets/index.ts';
import {BOARD, cards, inEachBrowser, LIST, settled, ticketPage, until} from './in-each-browser.ts';

const expected = new Map(labTickets.map(({key, expected}) => [key, expected]));
const done = new Set(labTickets.filter(({statusCategory}) => statusCategory === 'done').map(({key}) => key));

inEachBrowser((session) => {
	test('every badge on the board names the owner that was written beside the ticket by hand', async () => {
		const page = await session.driver.newPage(`${BOARD}?virtual=off`);
		await settled(page, 50);
		const badges = await session.driver.badges(page);
		const wrong = badges.filter(({ticket, name}) => !name.startsWith(`Whose call: ${expected.get(ticket)}, `));
		expect(wrong).toEqual([]);
		expect(badges.length).toBeGreaterThan(50);
		expect(new Set(badges.map(({ticket}) => ticket)).size).toBe(badges.length);
		await page.close();
	});

	test('what is done and what is a sub-task stays quiet on the board', async () => {
		const page = await session.driver.newPage(`${BOARD}?virtual=off`);
		await settled(page, 50);
		const subtasks = new Set(labTickets.filter(({subtask}) => subtask).map(({key}) => key));
		const shown = (await session.driver.badges(page)).map(({ticket}) => ticket);
		expect(shown.filter((key) => done.has(key) || subtasks.has(key))).toEqual([]);
		await page.close();
	});

	test('a word stands beside the shape only for a shared call that is not a bug', async () => {
		const page = await session.driver.newPage(`${BOARD}?virtual=off`);
		await settled(page, 50);
		const badges = await session.driver.badges(page);
		const worded = badges.filter(({text}) => text !== '');
		expect(worded.length).toBeGreaterThan(3);
		for (const {name, text} of worded) {
			expect(text).toBe('Shared');
			expect(name).toMatch(/^Whose call: shared, (?!Bug)/);
		}
		expect(badges.some(({name, text}) => name.startsWith('Whose call: shared, Bug') && text === '')).toBe(true);
		await page.close();
	});

	test('a board that shows some cards at a time badges those, as it is scrolled', async () => {
		const page = await session.driver.newPage(BOARD);
		await settled(page, 5);
		const before = new Set((await cards(page)).map(({key}) => key));
		await page.evaluate(() => {
			for (const column of document.querySelectorAll('*')) {
				if (column.scrollHeight > column.clientHeight + 50 && getComputedStyle(column).overflowY !== 'visible') {
					column.scrollTop = column.scrollHeight;
				}
			}
		});
		await until(
			() => cards(page),
			(shown) => shown.some(({key, badges}) => !before.has(key) && badges[0] === key),
		);
		for (const {key, badges} of await cards(page)) expect(badges.length === 0 || badges.join() === key).toBe(true);
		await page.close();
	});

	test("every badge in Linear's list names the owner that was written beside the ticket by hand", async () => {
		const page = await session.driver.newPage(LIST);
		await settled(page, 3);
		const badges = await session.driver.badges(page);
		const wrong = badges.filter(({ticket, name}) => !name.startsWith(`Whose call: ${expected.get(ticket)}, `));
		expect(wrong).toEqual([]);
		expect(badges.length).toBeGreaterThan(5);
		await page.close();
	});

	test("what is done stays quiet in Linear's list and on its board too", async () => {
		for (const query of ['virtual=off', 'virtual=off&layout=board']) {
			const page = await session.driver.newPage(`${LIST}?${query}`);
			await settled(page, 20);
			const rows = await page.$$eval('a[href*="/issue/"]', (links) => links.map(({href}) => href));
			expect(rows.some((href) => done.has(/[A-Z]+-\d+/.exec(href)?.[0] ?? ''))).toBe(true);
			const shown = (await session.driver.badges(page)).map(({ticket}) => ticket);
			expect(shown.filter((key) => done.has(key))).toEqual([]);
			await page.close();
		}
	});

	test('a ticket page always says an owner and a decision, also of a ticket that is done', async () => {
		const finished = labTickets.find(({key}) => done.has(key))?.key ?? '';
		for (const key of ['PAY-79', finished]) {
			const page = await session.driver.newPage(ticketPage(key));
			await settled(page);
			const [badge, ...more] = await session.driver.badges(page);
			expect(more).toEqual([]);
			expect(badge?.ticket).toBe(key);
			expect(badge?.text).toMatch(/^(?:Product|Engineering|Shared): ./);
			await page.close();
		}
	});

	test('going from the board to a ticket and back keeps every badge right', async () => {
		const page = await session.driver.newPage(BOARD);
		const first = await settled(page, 5);
		await page.evaluate(() => window.lab.go('/browse/PAY-79'));
		await until(
			() => session.driver.badges(page),
			(badges) => badges.length === 1 && badges[0]?.ticket === 'PAY-79',
		);
		await page.goBack();
		expect(await settled(page, 5)).toBe(first);
		for (const {key, badges} of await cards(page)) expect(badges.length === 0 || badges.join() === key).toBe(true);
		await page.close();
	});

	test("the page's own framework recovered from nothing", async () => {
		for (const address of [BOARD, LIST, ticketPage('PAY-79')]) {
			const page = await session.driver.newPage(address);
			await settled(page);
			expect(await page.evaluate(() => [window.lab.hydrated, window.lab.recoverableErrors])).toEqual([true, []]);
			await page.close();
		}
	});
});
