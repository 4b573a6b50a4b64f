import type {Page} from 'puppeteer-core';
import {expect, test} from 'vitest';
import {labTicket} from '../lab/tickets/lab-ticket.ts';
import {badgeOf, button, clickIn, inCard, openCard, option} from './in-card.ts';
import {BOARD, inEachBrowser, LIST, type Session, settled, ticketPage, until} from './in-each-browser.ts';

const bug = (key: string, title: string, labels: string[] = []) =>
	labTicket({key, title, labels, type: 'Bug', sprint: 'Sprint 24', expected: 'shared'});
const tickets = [
	bug('PAY-1', 'Payout report arrives empty', ['payouts']),
	bug('PAY-2', 'Wrong VAT number on the invoice', ['payouts']),
	bug('PAY-3', 'The monthly payout report has no totals'),
	bug('PAY-4', 'Voucher field accepts a space'),
];

const BUG = 'Whose call: shared, Bug backlog and severity';
const RISK = 'Whose call: shared, Delivery and product risk';
const VISION = 'Whose call: product, Product vision and strategy';

const newBoard = async ({driver}: Session): Promise<Page> => {
	const page = await driver.newPage(BOARD);
	await settled(page, tickets.length);
	return page;
};

/** The names of all badges, in the order of the keys, once they are these. */
const becomes = (session: Session, page: Page, names: readonly string[]) =>
	until(
		async () =>
			(await session.driver.badges(page)).sort((a, b) => a.ticket.localeCompare(b.ticket)).map(({name}) => name),
		(seen) => seen.join() === names.join(),
		5000,
	);

const says = (session: Session, page: Page, ticket: string, status: string) =>
	until(
		() => inCard(session, page, ticket),
		(card) => card.status === status,
	);

const press = async (page: Page, ...keys: Parameters<Page['keyboard']['press']>[0][]): Promise<void> => {
	for (const key of keys) await page.keyboard.press(key);
};

/** By mouse, from the open card: what was taught last is taken back, so that each test begins with nothing taught. */
async function undo(session: Session, page: Page, ticket: string): Promise<void> {
	await clickIn(session, page, ticket, button('Undo'));
	await says(session, page, ticket, 'Undone.');
	await becomes(session, page, [BUG, BUG, BUG, BUG]);
}

inEachBrowser(
	(session) => {
		test('a pick in two clicks from the open card changes the badge and the popup, and is there after a reload', async () => {
			const page = await newBoard(session);
			await openCard(session, page, 'PAY-1');
			await clickIn(session, page, 'PAY-1', button('Not right?'));
			await clickIn(session, page, 'PAY-1', option('Product vision'));
			await becomes(session, page, [VISION, BUG, BUG, BUG]);
			const saved = await says(session, page, 'PAY-1', 'Saved for PAY-1: Product vision and strategy.');
			expect(saved.buttons).toContain('Undo');
			const {card} = (await badgeOf(session, page, 'PAY-1')) ?? {};
			expect(card).toContain('You picked it for this ticket.');
			expect(card).toContain('Where are we going?');

			const popup = await session.driver.openPopup(page);
			await until(
				() => popup.evaluate(() => [...document.querySelectorAll('li')].map((line) => line.textContent).join('\n')),
				(text) => /PAY-1.*Product vision and strategy/.test(text),
			);
			await popup.close();
			await page.bringToFront();
			await page.reload();
			await settled(page, tickets.length);
			await becomes(session, page, [VISION, BUG, BUG, BUG]);

			await openCard(session, page, 'PAY-1');
			await clickIn(session, page, 'PAY-1', button('Let the rules judge it again'));
			await says(session, page, 'PAY-1', 'The rules judge PAY-1 again.');
			await becomes(session, page, [BUG, BUG, BUG, BUG]);
			await page.close();
		});

		test.each([
			['a label', 'tickets labelled “payouts” 2 tickets here', [RISK, RISK, BUG, BUG]],
			['a phrase', 'tickets that say “Payout report” 2 tickets here', [RISK, BUG, RISK, BUG]],
		])('taught by %s, every ticket like this is repainted; undo restores them', async (_, like, names) => {
			const page = await newBoard(session);
			await openCard(session, page, 'PAY-1');
			await clickIn(session, page, 'PAY-1', button('Teach tickets like this'));
			const {scopes} = await inCard(session, page, 'PAY-1');
			expect(scopes).toContain(like);
			await clickIn(
				session,
				page,
				'PAY-1',
				`[...root.querySelectorAll('.scope label')].find((one) => one.textContent === ${JSON.stringify(like)})`,
			);
			await clickIn(session, page, 'PAY-1', option('Delivery and product risk'));
			await becomes(session, page, names);
			await undo(session, page, 'PAY-1');
			await page.close();
		});

		test('what tickets like this are is taught in two clicks too, and stays for pages opened later', async () => {
			const page = await newBoard(session);
			await openCard(session, page, 'PAY-2');
			await clickIn(session, page, 'PAY-2', button('Teach tickets like this'));
			await clickIn(session, page, 'PAY-2', option('Delivery and product risk'));
			await becomes(session, page, [RISK, RISK, BUG, BUG]);
			const other = await session.driver.newPage(ticketPage('PAY-1'));
			await settled(other);
			expect((await badgeOf(session, other, 'PAY-1'))?.name).toBe(RISK);
			await other.close();
			await page.bringToFront();
			await undo(session, page, 'PAY-2');
			await page.close();
		});

		test('a rule taught on a ticket that was picked is not passed by, and undo brings the pick back', async () => {
			const page = await newBoard(session);
			await openCard(session, page, 'PAY-1');
			await clickIn(session, page, 'PAY-1', button('Not right?'));
			await clickIn(session, page, 'PAY-1', option('Product vision'));
			await becomes(session, page, [VISION, BUG, BUG, BUG]);
			await clickIn(session, page, 'PAY-1', button('Teach tickets like this'));
			await clickIn(session, page, 'PAY-1', option('Delivery and product risk'));
			await becomes(session, page, [RISK, RISK, BUG, BUG]);
			await clickIn(session, page, 'PAY-1', button('Undo'));
			await becomes(session, page, [VISION, BUG, BUG, BUG]);
			await clickIn(session, page, 'PAY-1', button('Let the rules judge it again'));
			await becomes(session, page, [BUG, BUG, BUG, BUG]);
			await page.close();
		});

		// Ten seconds are the same in every browser.
		if (session.kind === 'chromium') {
			test('undo is offered for ten seconds, also on a card that is opened again meanwhile', async () => {
				const page = await newBoard(session);
				await openCard(session, page, 'PAY-1');
				await clickIn(session, page, 'PAY-1', button('Not right?'));
				await clickIn(session, page, 'PAY-1', option('Delivery and product risk'));
				await becomes(session, page, [RISK, BUG, BUG, BUG]);
				const since = Date.now();
				await press(page, 'Escape');
				await openCard(session, page, 'PAY-1');
				expect((await inCard(session, page, 'PAY-1')).buttons).toContain('Undo');
				// The button is about to go from under the focus, which must not be lost with it.
				await press(page, 'Tab');
				expect((await inCard(session, page, 'PAY-1')).focus).toBe('Undo');
				await until(
					() => inCard(session, page, 'PAY-1'),
					({buttons}) => !buttons.includes('Undo'),
					12_000,
				);
				expect(Date.now() - since).toBeGreaterThan(8000);
				expect((await inCard(session, page, 'PAY-1')).focus).toContain('Which risks accepted?');
				await clickIn(session, page, 'PAY-1', button('Let the rules judge it again'));
				await becomes(session, page, [BUG, BUG, BUG, BUG]);
				await page.close();
			});
		}

		test('every flow goes by keyboard alone: open, search, pick, undo, teach tickets like this, close', async () => {
			const page = await newBoard(session);
			await page.evaluate(() => {
				const heard: string[] = [];
				Object.assign(window, {heard});
				for (const type of ['keydown', 'keyup', 'keypress']) addEventListener(type, () => heard.push(type), true);
				document.querySelector<HTMLElement>('[id="card-PAY-1"] button, [id="card-PAY-1"] a')?.focus();
			});
			for (let step = 0; step < 8; step++) {
				await press(page, 'Tab');
				if (await page.evaluate(() => document.activeElement?.localName === 'whose-call-badge')) break;
			}
			await press(page, 'Enter');
			await until(
				() => badgeOf(session, page, 'PAY-1'),
				(badge) => badge?.open === true,
			);
			await page.evaluate(() => (window as unknown as {heard: string[]}).heard.splice(0));

			await press(page, 'Tab');
			expect((await inCard(session, page, 'PAY-1')).focus).toBe('Not right?');
			await press(page, 'Enter');
			expect((await inCard(session, page, 'PAY-1')).focus).toBe('Which decision is it?');
			await page.keyboard.type('where going');
			const found = await inCard(session, page, 'PAY-1');
			expect([found.options, found.active]).toEqual([['Product vision and strategy'], 'Product vision and strategy']);
			await press(page, 'Enter');
			await becomes(session, page, [VISION, BUG, BUG, BUG]);
			await says(session, page, 'PAY-1', 'Saved for PAY-1: Product vision and strategy.');
			await press(page, 'Tab');
			expect((await inCard(session, page, 'PAY-1')).focus).toBe('Undo');
			await press(page, 'Enter');
			await becomes(session, page, [BUG, BUG, BUG, BUG]);

			await says(session, page, 'PAY-1', 'Undone.');
			await press(page, 'Tab', 'Tab');
			expect((await inCard(session, page, 'PAY-1')).focus).toBe('Teach tickets like this');
			await press(page, ' ');
			await press(page, 'Tab');
			expect((await inCard(session, page, 'PAY-1')).focus).toBe('Back');
			await press(page, 'Tab');
			expect((await inCard(session, page, 'PAY-1')).focus).toBe('tickets labelled “payouts” 2 tickets here');
			await press(page, 'ArrowDown');
			expect((await inCard(session, page, 'PAY-1')).focus).toMatch(/^tickets that say “Payout report/);
			await press(page, 'ArrowUp', 'Tab');
			await page.keyboard.type('product ris');
			await press(page, 'ArrowDown', 'ArrowUp');
			expect((await inCard(session, page, 'PAY-1')).active).toBe('Delivery and product risk');
			await press(page, 'Enter');
			await becomes(session, page, [RISK, RISK, BUG, BUG]);
			await says(session, page, 'PAY-1', 'Saved for tickets labelled “payouts”: Delivery and product risk.');
			await press(page, 'Tab', ' ');
			await becomes(session, page, [BUG, BUG, BUG, BUG]);

			// The focus goes round in the card and never on into the page while it is open.
			for (let step = 0; step < 7; step++) {
				await press(page, 'Tab');
				expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset['ticket'])).toBe('PAY-1');
				expect((await inCard(session, page, 'PAY-1')).focus).not.toBe('badge');
			}
			await press(page, 'Escape');
			expect((await badgeOf(session, page, 'PAY-1'))?.open).toBe(false);
			expect(await page.evaluate(() => (window as unknown as {heard: string[]}).heard)).toEqual([]);
			await page.close();
		});

		test('Escape closes the picker first and the card second, and the focus goes back a step each time', async () => {
			const page = await newBoard(session);
			await openCard(session, page, 'PAY-3');
			await clickIn(session, page, 'PAY-3', button('Not right?'));
			await page.keyboard.type('nothing has these words');
			await says(session, page, 'PAY-3', '');
			expect((await inCard(session, page, 'PAY-3')).options).toEqual([]);
			await press(page, 'Enter', 'Escape');
			const card = await inCard(session, page, 'PAY-3');
			expect([card.options, card.scopes, card.focus]).toEqual([[], [], 'Not right?']);
			expect((await badgeOf(session, page, 'PAY-3'))?.open).toBe(true);
			await press(page, 'Escape');
			expect((await badgeOf(session, page, 'PAY-3'))?.open).toBe(false);
			expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset['ticket'])).toBe('PAY-3');
			await becomes(session, page, [BUG, BUG, BUG, BUG]);
			await page.close();
		});

		test('a click that a script makes teaches nothing, even inside the card', async () => {
			const page = await newBoard(session);
			await openCard(session, page, 'PAY-1');
			await clickIn(session, page, 'PAY-1', button('Not right?'));
			const forged = `(${option('Delivery and product risk')}.click(), root.querySelector('[role=option]').dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true})), root.querySelector('[role=combobox]').dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowDown', bubbles: true, composed: true})), root.querySelector('[role=combobox]').dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', bubbles: true, composed: true})), true)`;
			expect(await session.driver.inBadge(page, 'PAY-1', forged)).toBe(true);
			await page.evaluate(() => {
				const badge = document.querySelector('whose-call-badge[data-ticket="PAY-1"]');
				for (const key of ['ArrowDown', 'Enter'])
					badge?.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true}));
				(badge as HTMLElement).click();
			});
			await new Promise((next) => setTimeout(next, 700));
			const card = await inCard(session, page, 'PAY-1');
			expect([card.status, card.active]).toEqual(['', null]);
			expect(card.options.length).toBeGreaterThan(30);
			await becomes(session, page, [BUG, BUG, BUG, BUG]);
			await page.close();
		});

		test('a refusal is said in a sentence in the card, and nothing that was typed is lost', async () => {
			const page = await newBoard(session);
			await openCard(session, page, 'PAY-4');
			await clickIn(session, page, 'PAY-4', button('Not right?'));
			await page.keyboard.type('risk');
			const {view} = (await session.driver.storageLocal()) as {
				view: {matrix: {decisions: {id: string; title: string}[]}};
			};
			const own = {...view.matrix.decisions[0], id: 'gone', title: 'Risky and gone'};
			view.matrix.decisions.push(own as (typeof view.matrix.decisions)[number]);
			await session.driver.setStorageLocal({view});
			await page.bringToFront();
			await until(
				() => inCard(session, page, 'PAY-4'),
				({options}) => options.includes('Risky and gone'),
			);
			await clickIn(session, page, 'PAY-4', option('Risky and gone'));
			const card = await says(session, page, 'PAY-4', 'That decision is not in the matrix any more. Pick another?');
			expect(card.options).toContain('Risky and gone');
			expect(await session.driver.inBadge(page, 'PAY-4', `root.querySelector('[role=combobox]').value`)).toBe('risk');
			await session.driver.setStorageLocal({view: null});
			await page.close();
		});

		test('what is picked on one page is seen on every other that is open, in Linear as in Jira', async () => {
			const list = await session.driver.newPage(LIST);
			const before = await settled(list, 1);
			const [first] = await session.driver.badges(list);
			if (!first) throw new Error('no badge in the list');
			const other = await session.driver.newPage(LIST);
			expect(await settled(other, 1)).toBe(before);
			await list.bringToFront();
			await openCard(session, list, first.ticket);
			await clickIn(session, list, first.ticket, button('Not right?'));
			await clickIn(session, list, first.ticket, option('Delivery and product risk'));
			await until(
				() => badgeOf(session, other, first.ticket),
				(badge) => badge?.name === RISK,
				5000,
			);
			await clickIn(session, list, first.ticket, button('Undo'));
			await until(
				() => badgeOf(session, other, first.ticket),
				(badge) => badge?.name === first.name,
				5000,
			);
			await other.close();
			await list.close();
		});
	},
	{tickets},
);
