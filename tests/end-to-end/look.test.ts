import {expect, test} from 'vitest';
import {BOARD, inEachBrowser, LIST, settled, ticketPage, until} from './in-each-browser.ts';

inEachBrowser((session) => {
	test.each([
		[
			'Jira',
			BOARD,
			(dark: boolean) => document.documentElement.setAttribute('data-color-mode', dark ? 'dark' : 'light'),
		],
		['Linear', LIST, (dark: boolean) => void document.documentElement.classList.toggle('dark', dark)],
	])('badges follow the theme of %s, and a change of it', async (_, address, setDark) => {
		const page = await session.driver.newPage(address);
		await settled(page, 3);
		const [badge] = await session.driver.badges(page);
		const ground = () => session.driver.badgeColor(page, badge?.ticket ?? '');
		await page.evaluate(setDark, false);
		await until(ground, (color) => color === 'rgb(255, 255, 255)');
		await page.evaluate(setDark, true);
		await until(ground, (color) => color === 'rgb(34, 37, 43)');
		await page.close();
	});

	test('a badge covers neither the words beside it nor what stands after them', async () => {
		for (const address of [`${BOARD}?virtual=off`, LIST]) {
			const page = await session.driver.newPage(address);
			await settled(page, 3);
			const badges = await session.driver.badges(page);
			const covered = await page.evaluate((all) => {
				const texts = (card: Element) => {
					const walker = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
					const boxes: DOMRect[] = [];
					while (walker.nextNode()) {
						const range = document.createRange();
						range.selectNodeContents(walker.currentNode);
						// What is cut off is not seen, so it is not covered.
						const cut = (walker.currentNode.parentElement as Element).getBoundingClientRect();
						for (const box of range.getClientRects())
							if (box.left < cut.right && box.width > 1)
								boxes.push(new DOMRect(box.x, box.y, Math.min(box.width, cut.right - box.x), box.height));
					}
					return boxes;
				};
				return all
					.filter(({ticket, rect}) => {
						const host = document.querySelector(`whose-call-badge[data-ticket="${ticket}"]`);
						const card = host?.parentElement;
						if (!card) return true;
						const shape = {
							left: rect.x + 2,
							right: rect.x + rect.width - 2,
							top: rect.y + 2,
							bottom: rect.y + rect.height - 2,
						};
						return texts(card).some(
							(box) =>
								box.left < shape.right - 1 &&
								box.right > shape.left + 1 &&
								box.top < shape.bottom - 6 &&
								box.bottom > shape.top + 6,
						);
					})
					.map(({ticket}) => ticket);
			}, badges);
			expect(covered).toEqual([]);
			await page.close();
		}
	});

	test('the badge of a ticket page goes along when the page is scrolled', async () => {
		const page = await session.driver.newPage(ticketPage('PAY-20'));
		await page.setViewport({width: 1200, height: 420});
		await settled(page);
		const key = 'a[data-testid$="breadcrumbs.current-issue.item"]';
		const distance = async () => {
			const [badge] = await session.driver.badges(page);
			const top = await page.evaluate((selector) => document.querySelector(selector)?.getBoundingClientRect().top, key);
			return {top: top ?? Number.NaN, between: Math.round((badge?.rect.y ?? Number.NaN) - (top ?? Number.NaN))};
		};
		const before = await distance();
		await page.evaluate((selector) => {
			for (let at = document.querySelector(selector)?.parentElement; at; at = at.parentElement) at.scrollTop += 40;
		}, key);
		const after = await until(distance, ({top}) => top < before.top - 20);
		expect(after.between).toBe(before.between);
		await page.close();
	});

	test('the target of a badge is at least 24 by 24 pixels', async () => {
		const page = await session.driver.newPage(BOARD);
		await settled(page, 5);
		for (const {rect} of await session.driver.badges(page)) {
			expect(rect.width).toBeGreaterThanOrEqual(24);
			expect(rect.height).toBeGreaterThanOrEqual(24);
		}
		await page.close();
	});
});
