import {expect, test} from 'vitest';
import {BOARD, badgeCount, inEachBrowser, settled} from './in-each-browser.ts';

inEachBrowser((session) => {
	test('a page sees the element and its key, and nothing of what it says', async () => {
		const page = await session.driver.newPage(BOARD);
		await settled(page, 5);
		const seen = await page.evaluate(() => {
			const badge = document.querySelector('whose-call-badge') as HTMLElement;
			return {
				root: badge.shadowRoot,
				attributes: badge.getAttributeNames(),
				text: badge.textContent,
				children: badge.childNodes.length,
			};
		});
		expect(seen).toEqual({root: null, attributes: ['data-ticket'], text: '', children: 0});
		await page.close();
	});

	test.each(['?define=early', ''])('a page that defines the tag itself reads nothing (%s)', async (when) => {
		const page = await session.driver.newPage(`${BOARD}${when}`);
		if (when !== '') await settled(page, 5);
		const spied = await page.evaluate(async () => {
			const spy = window.lab.defineBadgeTag();
			await new Promise((next) => setTimeout(next, 1500));
			return {shadow: spy.shadow(), badges: document.querySelectorAll('whose-call-badge').length};
		});
		expect(spied.shadow.filter(Boolean)).toEqual([]);
		expect(spied.badges).toBeGreaterThan(4);
		for (const {name} of await session.driver.badges(page)) expect(name).toMatch(/^Whose call: /);
		await page.close();
	});

	test('a click that a script makes opens nothing', async () => {
		const page = await session.driver.newPage(BOARD);
		await settled(page, 5);
		await page.evaluate(() => {
			for (const badge of document.querySelectorAll<HTMLElement>('whose-call-badge')) badge.click();
		});
		expect((await session.driver.badges(page)).some(({open}) => open)).toBe(false);
		expect(await badgeCount(page)).toBeGreaterThan(4);
		await page.close();
	});

	test('nothing of the extension can be fetched by a page', async () => {
		const page = await session.driver.newPage(BOARD);
		await settled(page, 5);
		const fetched = await page.evaluate(
			async (addresses) =>
				Promise.all(
					addresses.map((address) =>
						fetch(address).then(
							() => true,
							() => false,
						),
					),
				),
			['manifest.json', 'src/content/main.js', 'src/popup/index.html', 'icons/icon-16.png'].map((path) =>
				session.driver.extensionUrl(path),
			),
		);
		expect(fetched).toEqual([false, false, false, false]);
		await page.close();
	});
});
