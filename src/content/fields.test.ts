import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import type {Host, LoadedTickets, LoadRefusal, Sighting} from '../hosts/host.ts';
import {type Ticket, unknownTicket} from '../model/ticket.ts';
import {createFields, type Fields} from './fields.ts';

const background = vi.hoisted(() => ({recalled: [] as unknown[], remembered: [] as unknown[]}));
vi.mock('../messages/ask.ts', () => ({
	ask: async (name: string, request: {tickets?: unknown[]}) => {
		if (name === 'recallTickets') return {kind: 'reply', reply: {tickets: background.recalled}};
		background.remembered.push(...(request.tickets ?? []));
		return {kind: 'reply', reply: {}};
	},
}));

const site = 'acme.atlassian.net';
const shown = (key: string, words: Partial<Ticket> = {}, anchor: object = {}): Sighting =>
	({ticket: {...unknownTicket('jira-cloud', site, key), title: 'On the page', ...words}, anchor}) as Sighting;
const loaded = (key: string): Ticket => ({...unknownTicket('jira-cloud', site, key), type: 'Bug', title: 'In Jira'});

type Answer = LoadedTickets | LoadRefusal | 'never';
let asked: string[][];
let answers: Answer[];
let settled: string[];
let life: AbortController;
let fields: Fields;

const host = {
	id: 'jira-cloud',
	site: () => site,
	load: (_url: URL, keys: readonly string[], signal: AbortSignal) => {
		asked.push([...keys]);
		const answer = answers.shift() ?? {kind: 'loaded', tickets: keys.map(loaded)};
		if (answer !== 'never') return Promise.resolve(answer);
		return new Promise((_, refuse) => signal.addEventListener('abort', () => refuse(signal.reason)));
	},
} as unknown as Host;

beforeEach(() => {
	vi.useFakeTimers();
	vi.stubGlobal('location', {href: `https://${site}/browse/PAY-1`});
	vi.stubGlobal('addEventListener', () => {});
	asked = [];
	answers = [];
	settled = [];
	background.recalled = [];
	background.remembered = [];
	life = new AbortController();
	fields = createFields(host, (keys) => settled.push(...keys), life.signal);
});
afterEach(() => {
	life.abort();
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

const soon = () => vi.advanceTimersByTimeAsync(0);

describe('the fields of the tickets on a page', () => {
	test('a ticket waits for the tracker, then has its fields', async () => {
		fields.want(['PAY-1']);
		expect(fields.ticketOf(shown('PAY-1'))).toBeNull();
		await soon();
		expect(fields.ticketOf(shown('PAY-1'))).toMatchObject({type: 'Bug', title: 'In Jira'});
		expect(settled).toContain('PAY-1');
		expect(fields.state()).toEqual({kind: 'loaded'});
		expect(background.remembered).toHaveLength(1);
	});

	test('250 tickets are three requests of at most a hundred, one after the other', async () => {
		fields.want(Array.from({length: 250}, (_, index) => `PAY-${index}`));
		await soon();
		expect(asked.map((keys) => keys.length)).toEqual([100, 100, 50]);
	});

	test('a ticket is not asked for twice within a minute', async () => {
		fields.want(['PAY-1']);
		await soon();
		fields.want(['PAY-1', 'PAY-2']);
		await soon();
		expect(asked).toEqual([['PAY-1'], ['PAY-2']]);
		await vi.advanceTimersByTimeAsync(61_000);
		fields.want(['PAY-1']);
		await soon();
		expect(asked).toHaveLength(3);
	});

	test('a remembered ticket is there before the tracker answers, and gives way to its answer', async () => {
		background.recalled = [{...loaded('PAY-1'), title: 'Yesterday'}];
		answers = ['never'];
		fields.want(['PAY-1']);
		await soon();
		expect(fields.ticketOf(shown('PAY-1'))?.title).toBe('Yesterday');
		fields.cancel();
		fields.want(['PAY-1']);
		await soon();
		expect(fields.ticketOf(shown('PAY-1'))?.title).toBe('In Jira');
	});

	test('a tracker that is silent for long leaves what the page shows', async () => {
		answers = ['never'];
		fields.want(['PAY-1']);
		await vi.advanceTimersByTimeAsync(1600);
		expect(fields.ticketOf(shown('PAY-1'))).toMatchObject({title: 'On the page', type: null});
	});

	test('a key that the tracker does not know is judged by the page and not asked for again', async () => {
		answers = [{kind: 'loaded', tickets: []}];
		fields.want(['PAY-1']);
		await soon();
		fields.want(['PAY-1']);
		await soon();
		expect(fields.ticketOf(shown('PAY-1'))).toMatchObject({title: 'On the page'});
		expect(asked).toHaveLength(1);
	});

	test('a refusal leaves what the page shows, is told, and is tried again after longer and longer', async () => {
		answers = Array.from({length: 3}, () => ({kind: 'refused', code: 'broken', wait: null}) as const);
		fields.want(['PAY-1']);
		await soon();
		expect(fields.ticketOf(shown('PAY-1'))).toMatchObject({title: 'On the page'});
		expect(fields.state()).toMatchObject({kind: 'refused', code: 'broken'});
		await vi.advanceTimersByTimeAsync(1900);
		expect(asked).toHaveLength(1);
		await vi.advanceTimersByTimeAsync(700);
		expect(asked).toHaveLength(2);
		await vi.advanceTimersByTimeAsync(3300);
		expect(asked).toHaveLength(2);
		await vi.advanceTimersByTimeAsync(30_000);
		expect(asked).toHaveLength(4);
		expect(fields.ticketOf(shown('PAY-1'))).toMatchObject({type: 'Bug'});
		expect(fields.state()).toEqual({kind: 'loaded'});
	});

	test('while the tracker refuses, nothing on the page makes it be asked more often', async () => {
		answers = [{kind: 'refused', code: 'busy', wait: 60}];
		fields.want(['PAY-1']);
		await soon();
		for (let change = 0; change < 50; change++) fields.want([`PAY-${change}`]);
		await vi.advanceTimersByTimeAsync(59_000);
		expect(asked).toHaveLength(1);
		await vi.advanceTimersByTimeAsync(20_000);
		expect(asked).toHaveLength(2);
		expect(asked[1]).toHaveLength(50);
	});

	test('a card on the board and its ticket opened over it each keep what they show, however often both are read', async () => {
		answers = [{kind: 'loaded', tickets: []}];
		fields.want(['PAY-1']);
		await soon();
		const [card, dialog] = [{}, {}];
		const read = () => [
			fields.ticketOf(shown('PAY-1', {title: 'Split a payment'}, card)),
			fields.ticketOf(shown('PAY-1', {title: 'Split a payment', description: 'In two.'}, dialog)),
		];
		const [onCard, inDialog] = read();
		expect(onCard?.description).toBeNull();
		expect(inDialog?.description).toBe('In two.');
		const [cardAgain, dialogAgain] = read();
		// The same object is not judged and painted once more.
		expect(cardAgain).toBe(onCard);
		expect(dialogAgain).toBe(inDialog);
	});

	test.each<[what: string, change: Partial<Ticket>]>([
		['its title', {title: 'Split a payment in three'}],
		['its labels', {labels: ['one', 'two']}],
		['its status', {status: 'Done'}],
		['the ticket itself, in a row that is used again', {key: 'PAY-2'}],
	])('a row that comes to show another state of %s is not taken for what it was', async (_, change) => {
		const plain = createFields({...host, load: null}, () => {}, life.signal);
		const anchor = {};
		const words = {title: 'Split a payment', labels: ['one,two'], status: 'Todo'};
		const first = plain.ticketOf(shown('PAY-1', words, anchor));
		expect(plain.ticketOf(shown('PAY-1', words, anchor))).toBe(first);
		expect(plain.ticketOf(shown('PAY-1', {...words, ...change}, anchor))).toMatchObject(change);
	});

	test('a navigation cancels what is under way and asks for the new page alone', async () => {
		answers = ['never'];
		fields.want(['PAY-1']);
		await soon();
		fields.cancel();
		fields.want(['PAY-9']);
		await soon();
		expect(asked).toEqual([['PAY-1'], ['PAY-9']]);
		expect(fields.ticketOf(shown('PAY-9'))).toMatchObject({type: 'Bug'});
	});

	test('where there is no way to ask, the page is all there is', () => {
		const plain = createFields({...host, load: null}, () => {}, life.signal);
		plain.want(['PAY-1']);
		expect(plain.ticketOf(shown('PAY-1'))).toMatchObject({title: 'On the page'});
		expect(plain.state()).toEqual({kind: 'page-only'});
	});
});
