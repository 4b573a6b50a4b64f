import {expect, test} from 'vitest';
import {BOARD, badgeCount, cards, inEachBrowser, LIST, settled, until} from './in-each-browser.ts';

inEachBrowser((session) => {
	test('after five reloads of the extension there is exactly one badge a ticket', async () => {
		const page = await session.driver.newPage(BOARD);
		const before = await settled(page, 5);
		for (let time = 0; time < 5; time++) {
			await session.driver.reloadExtension();
			await page.bringToFront();
			await until(
				() => badgeCount(page),
				(count) => count > 0,
			);
			await settled(page, 5);
		}
		expect(await settled(page, 5)).toBe(before);
		for (const {key, badges} of await cards(page)) expect(badges.length === 0 || badges.join() === key).toBe(true);
		await page.close();
	});

	test('a worker that was ended costs no badge', async () => {
		const page = await session.driver.newPage(BOARD);
		await settled(page, 5);
		await session.driver.killBackground();
		const other = await session.driver.newPage(LIST);
		await settled(other, 3);
		const popup = await session.driver.openPopup(other);
		await until(
			() => popup.evaluate(() => document.querySelectorAll('li').length),
			(count) => count > 3,
		);
		await popup.close();
		await other.close();
		await page.close();
	});

	test('a view that cannot be read is published again and the page is badged all the same', async () => {
		await session.driver.setStorageLocal({view: {format: 1, revision: 'x', matrix: null}});
		const page = await session.driver.newPage(BOARD);
		await settled(page, 5);
		expect(await session.driver.storageLocal()).toMatchObject({view: {format: 1, matrix: {format: 1}}});
		await page.close();
	});

	test('an owner changed in the published view repaints the open board within a second', async () => {
		const page = await session.driver.newPage(BOARD);
		await settled(page, 5);
		const stored = (await session.driver.storageLocal()) as {
			view: {revision: number; matrix: {decisions: {id: string; owner: string}[]}};
		};
		const bugs = stored.view.matrix.decisions.find(({id}) => id === 'bug-triage');
		if (!bugs) throw new Error('no bug-triage in the view');
		bugs.owner = 'product';
		stored.view.revision += 1;
		await session.driver.setStorageLocal(stored);
		const start = Date.now();
		await until(
			() => session.driver.badges(page),
			(badges) => badges.some(({name}) => name.startsWith('Whose call: product, Bug')),
			5000,
		);
		expect(Date.now() - start).toBeLessThan(1000);
		await session.driver.setStorageLocal({view: null});
		await page.close();
	});
});
