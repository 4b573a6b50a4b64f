import {expect, test} from 'vitest';
import {BOARD, cards, inEachBrowser, LIST, settled, until} from './in-each-browser.ts';

inEachBrowser((session) => {
	test.each([
		['board', BOARD],
		['list', LIST],
	])('after three seconds of churn with recycled nodes the %s has no double and no stale badge', async (_, address) => {
		const page = await session.driver.newPage(address);
		await settled(page, 3);
		await page.evaluate(() => window.lab.churn({ms: 3000}));
		await settled(page, 3);
		const shown = await cards(page);
		expect(shown.filter(({badges}) => badges.length > 1)).toEqual([]);
		expect(shown.filter(({key, badges}) => badges.length === 1 && badges[0] !== key)).toEqual([]);
		const byKey = new Map((await session.driver.badges(page)).map((badge) => [badge.ticket, badge.name]));
		const fresh = await session.driver.newPage(address);
		await settled(fresh, 3);
		for (const {ticket, name} of await session.driver.badges(fresh)) {
			if (byKey.has(ticket)) expect(byKey.get(ticket)).toBe(name);
		}
		await fresh.close();
		await page.close();
	});

	test.each(['recycleNodes', 'reorder', 'wipeForeign'] as const)('%s leaves every badge right', async (change) => {
		const page = await session.driver.newPage(BOARD);
		await settled(page, 5);
		await page.evaluate((name) => window.lab[name](), change);
		await settled(page, 5);
		for (const {key, badges} of await cards(page)) expect(badges.length === 0 || badges.join() === key).toBe(true);
		await page.close();
	});

	test('a click on a card still opens it, and a click on its badge does not', async () => {
		const page = await session.driver.newPage(BOARD);
		await settled(page, 5);
		const [badge] = await session.driver.badges(page);
		if (!badge) throw new Error('no badge');
		await page.mouse.click(badge.rect.x + badge.rect.width / 2, badge.rect.y + badge.rect.height / 2);
		expect(await page.evaluate(() => [window.lab.opened, location.pathname])).toEqual([[], new URL(BOARD).pathname]);
		await page.keyboard.press('Escape');
		const card = await page.evaluate((key) => {
			const {x, y, width} = (document.getElementById(`card-${key}`) as Element).getBoundingClientRect();
			return {x: x + width / 2, y: y + 12};
		}, badge.ticket);
		await page.mouse.click(card.x, card.y);
		await until(
			() => page.evaluate(() => window.lab.opened),
			(opened) => opened.join() === badge.ticket,
		);
		await page.close();
	});

	test('a card is dragged with its badge', async () => {
		const page = await session.driver.newPage(BOARD);
		await settled(page, 5);
		const dragged = (await session.driver.badges(page)).find(({rect}) => rect.x < 500);
		if (!dragged) throw new Error('no badge in the first column');
		const places = await page.evaluate((key) => {
			const middle = (element: Element | null | undefined) => {
				const {x, y, width} = (element as Element).getBoundingClientRect();
				return {x: x + width / 2, y: y + 14};
			};
			const columns = document.querySelectorAll('[data-testid="platform-board-kit.ui.column.draggable-column"]');
			const target = columns[1]?.querySelector('[data-testid="platform-board-kit.ui.card.card"]');
			return {from: middle(document.getElementById(`card-${key}`)), to: middle(target)};
		}, dragged.ticket);
		await page.mouse.move(places.from.x, places.from.y);
		await page.mouse.down();
		for (let step = 1; step <= 8; step++) {
			await page.mouse.move(
				places.from.x + ((places.to.x - places.from.x) * step) / 8,
				places.from.y + ((places.to.y - places.from.y) * step) / 8,
			);
			await new Promise((next) => setTimeout(next, 60));
		}
		// Firefox drags for real on the protocol's mouse, but never drops.
		if (session.kind === 'firefox') {
			await page.evaluate(({x, y}) => {
				const drop = {bubbles: true, cancelable: true, composed: true, clientX: x, clientY: y};
				document.elementFromPoint(x, y)?.dispatchEvent(new DragEvent('drop', drop));
			}, places.to);
		}
		await page.mouse.up();
		await until(
			() => page.evaluate(() => window.lab.moved),
			(moved) => moved.length === 1 && moved[0]?.key === dragged.ticket,
		);
		await until(
			() => cards(page),
			(shown) => shown.some(({key, badges}) => key === dragged.ticket && badges.join() === key),
		);
		await page.close();
	});
});
