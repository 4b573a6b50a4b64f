import {IDBFactory} from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import {createStore, keys, setMany} from 'idb-keyval';
import {beforeEach, describe, expect, test} from 'vitest';
import {type Ticket, unknownTicket} from '../model/ticket.ts';
import {recall, remember} from './tickets.ts';

const DAY = 24 * 60 * 60 * 1000;
const NOW = Date.UTC(2026, 4, 4);
const SITE = 'acme.atlassian.net';

const ticket = (key: string, site = SITE): Ticket => ({
	...unknownTicket('jira-cloud', site, key),
	title: `Title of ${key}`,
	labels: ['tech-debt'],
});
const numbered = (from: number, count: number): Ticket[] =>
	Array.from({length: count}, (_, place) => ticket(`PAY-${from + place}`));
const namesOf = (tickets: readonly Ticket[]): string[] => tickets.map(({key}) => key).sort();

/** What lies in the database itself, recalled or not. */
const database = () => createStore('whose-call-tickets', 'tickets');
const kept = async (): Promise<string[]> => (await keys<string>(database())).sort();

beforeEach(() => {
	globalThis.indexedDB = new IDBFactory();
});

describe('tickets that a tracker gave lately', () => {
	test('what was remembered is recalled with all its fields, and only what is asked for', async () => {
		await remember([ticket('PAY-1'), ticket('PAY-2')], NOW);
		expect(await recall(SITE, ['PAY-2', 'PAY-3'], NOW + 1)).toEqual([ticket('PAY-2')]);
	});

	test('what a tracker gives later takes the place of what it gave before', async () => {
		await remember([ticket('PAY-1')], NOW);
		const later = {...ticket('PAY-1'), title: 'Another title'};
		await remember([later], NOW + 1);
		expect(await recall(SITE, ['PAY-1'], NOW + 2)).toEqual([later]);
		expect(await kept()).toHaveLength(1);
	});

	test('of another site nothing is recalled, also where both have a ticket of that key', async () => {
		await remember([ticket('PAY-1', 'other.atlassian.net')], NOW);
		expect(await recall(SITE, ['PAY-1'], NOW)).toEqual([]);
		await remember([ticket('PAY-1')], NOW);
		expect(await recall(SITE, ['PAY-1'], NOW)).toEqual([ticket('PAY-1')]);
		expect(await recall('other.atlassian.net', ['PAY-1'], NOW)).toEqual([ticket('PAY-1', 'other.atlassian.net')]);
	});

	test('what is a day old is not recalled, and is removed when the next is remembered', async () => {
		await remember([ticket('PAY-1')], NOW);
		expect(await recall(SITE, ['PAY-1'], NOW + DAY - 1)).toHaveLength(1);
		expect(await recall(SITE, ['PAY-1'], NOW + DAY)).toEqual([]);
		expect(await kept()).toEqual([`${SITE} PAY-1`]);
		await remember([ticket('PAY-2')], NOW + DAY);
		expect(await kept()).toEqual([`${SITE} PAY-2`]);
	});

	test('beyond the newest 2,000 the oldest go', async () => {
		await remember(numbered(0, 50), NOW);
		await remember(numbered(50, 1950), NOW + 1);
		expect(await kept()).toHaveLength(2000);
		await remember(numbered(2000, 50), NOW + 2);
		const oldest = namesOf(numbered(0, 50));
		const others = namesOf(numbered(50, 2000));
		expect(await recall(SITE, oldest, NOW + 3)).toEqual([]);
		expect(namesOf(await recall(SITE, others, NOW + 3))).toEqual(others);
		expect(await kept()).toHaveLength(2000);
	});

	test.each([
		['a damaged entry', {format: 1, at: NOW, ticket: {key: 'PAY-1', title: 7}}],
		['an entry of a newer format', {format: 2, at: NOW, ticket: ticket('PAY-1')}],
		['an entry without a time', {format: 1, ticket: ticket('PAY-1')}],
		['text', 'PAY-1'],
	])('%s is not recalled and does not break the others', async (_, stored) => {
		await setMany([[`${SITE} PAY-1`, stored]], database());
		await remember([ticket('PAY-2')], NOW);
		expect(await recall(SITE, ['PAY-1', 'PAY-2'], NOW)).toEqual([ticket('PAY-2')]);
		await remember([ticket('PAY-1')], NOW);
		expect(namesOf(await recall(SITE, ['PAY-1', 'PAY-2'], NOW))).toEqual(['PAY-1', 'PAY-2']);
	});

	test('tabs that remember at once lose nothing of each other', async () => {
		const tabs = [0, 1, 2, 3, 4].map((tab) => numbered(tab * 100, 100));
		await Promise.all(tabs.map((tickets) => remember(tickets, NOW)));
		const all = namesOf(tabs.flat());
		expect(namesOf(await recall(SITE, all, NOW))).toEqual(all);
	});
});
