// @vitest-environment jsdom
import {render} from 'preact';
import {describe, expect, test, vi} from 'vitest';
import {type ListedTicket, TicketList} from './ticket-list.tsx';

vi.mock('webextension-polyfill', () => import('../../tests/made-up/english.ts'));

const ticket: ListedTicket = {
	key: 'PAY-1',
	title: 'Invoices time out',
	verdict: {decision: 'bug-triage', owner: 'shared', sure: 0.9, fromWords: false, reasons: []},
	likely: false,
	decisionTitle: null,
	debt: {is: false, sure: 0.9, reasons: []},
};

let asked: string[];

function shown(...tickets: ListedTicket[]): HTMLElement {
	const root = document.createElement('div');
	asked = [];
	render(<TicketList tickets={tickets} label="Tickets on this page" onShow={(key) => asked.push(key)} />, root);
	return root;
}

const calls = (root: HTMLElement): (string | null)[] =>
	[...root.querySelectorAll('.call')].map((call) => call.textContent);

describe('the list of tickets', () => {
	test('says of each ticket, in the order of the page, whose call it is and which', () => {
		const other = {
			...ticket,
			key: 'PAY-2',
			verdict: {...ticket.verdict, owner: 'product', decision: 'feature-scope'} as const,
		};
		const list = shown(ticket, other);
		expect([...list.querySelectorAll('.key')].map(({textContent}) => textContent)).toEqual(['PAY-1', 'PAY-2']);
		expect(calls(list)).toEqual(['Shared, Bug backlog and severity', 'Product, Feature scope and UX']);
	});

	test('says what is only likely, and what is technical debt', () => {
		const unsure = {...ticket, likely: true};
		const debt = {...ticket, debt: {is: true, sure: 0.9, reasons: []}};
		expect(calls(shown(unsure, debt))).toEqual([
			'Shared (likely), Bug backlog and severity',
			'Shared, Bug backlog and severity · technical debt',
		]);
	});

	test("calls a decision by the pair's own title", () => {
		expect(calls(shown({...ticket, decisionTitle: 'Bugs'}))).toEqual(['Shared, Bugs']);
	});

	test('shows a ticket whose title is not known by its key', () => {
		expect(
			shown({...ticket, title: null})
				.querySelector('.title')
				?.textContent?.trim(),
		).toBe('PAY-1');
	});

	test('has a name, and each ticket is a button that asks the page to show it', () => {
		const list = shown(ticket, {...ticket, key: 'PAY-2'}).querySelector('ul');
		expect(list?.getAttribute('aria-label')).toBe('Tickets on this page');
		for (const button of list?.querySelectorAll('button') ?? []) button.click();
		expect(asked).toEqual(['PAY-1', 'PAY-2']);
	});

	test('titles are text, set apart so that their direction turns nothing around them', () => {
		const list = shown({...ticket, title: '<img src=x>\u202E'});
		expect(list.querySelectorAll('img').length).toBe(0);
		expect(list.querySelector('bdi')?.textContent).toBe('<img src=x>\u202E');
	});
});
