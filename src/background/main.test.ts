import {IDBFactory} from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import {beforeEach, describe, expect, test, vi} from 'vitest';
import {defaultMatrix} from '../decisions/default-matrix.ts';
import {ask} from '../messages/ask.ts';
import {type Ticket, unknownTicket} from '../model/ticket.ts';

type Heard = (...given: unknown[]) => unknown;

const world = vi.hoisted(() => ({
	onMessage: [] as Heard[],
	onInstalled: [] as Heard[],
	onAdded: [] as Heard[],
	onRemoved: [] as Heard[],
	onChanged: [] as Heard[],
	/** Where the asking page is. */
	asker: '',
	local: {} as Record<string, unknown>,
	origins: [] as string[],
	registered: [] as {matches: string[]}[],
	entered: [] as number[],
	/** False while the browser leaves every question of the background open. */
	answers: true,
}));
vi.mock('webextension-polyfill', () => {
	const event = (name: 'onMessage' | 'onInstalled' | 'onAdded' | 'onRemoved' | 'onChanged') => ({
		addListener: (listener: Heard) => world[name].push(listener),
	});
	const once = async <T>(answer: () => T): Promise<T> => (world.answers ? answer() : new Promise<T>(() => {}));
	return {
		default: {
			runtime: {
				id: 'us',
				onMessage: event('onMessage'),
				onInstalled: event('onInstalled'),
				getURL: (path: string) => `chrome-extension://us/${path}`,
				getManifest: () => ({host_permissions: ['https://*.atlassian.net/*'], content_scripts: [{js: ['main.js']}]}),
				sendMessage: (message: unknown) =>
					world.onMessage[0]?.(structuredClone(message), {id: 'us', url: world.asker, tab: {id: 7}}),
			},
			permissions: {
				onAdded: event('onAdded'),
				onRemoved: event('onRemoved'),
				getAll: () => once(() => ({origins: world.origins})),
			},
			scripting: {
				getRegisteredContentScripts: () => once(() => world.registered),
				registerContentScripts: (scripts: {matches: string[]}[]) => once(() => (world.registered = scripts)),
				unregisterContentScripts: () => once(() => (world.registered = [])),
				executeScript: ({target}: {target: {tabId: number}}) => once(() => world.entered.push(target.tabId)),
			},
			tabs: {query: () => once(() => [{id: 7}])},
			storage: {
				local: {
					get: (key: string) => once(() => ({[key]: world.local[key]})),
					set: (items: object) => once(() => void Object.assign(world.local, items)),
				},
				sync: {get: () => once(() => ({}))},
				onChanged: event('onChanged'),
			},
		},
	};
});

const jira = (key: string, site = 'acme.atlassian.net'): Ticket => unknownTicket('jira-cloud', site, key);
const linear = (key: string, workspace: string): Ticket => unknownTicket('linear', `linear.app/${workspace}`, key);

async function start(): Promise<void> {
	for (const name of ['onMessage', 'onInstalled', 'onAdded', 'onRemoved', 'onChanged'] as const) world[name] = [];
	vi.resetModules();
	await import('./main.ts');
}

const remember = (...tickets: Ticket[]) => ask('rememberTickets', {tickets});

async function recalled(site: string, ...keys: string[]): Promise<string[]> {
	const asked = await ask('recallTickets', {site, keys});
	return asked.kind === 'reply' ? asked.reply.tickets.map(({key}) => key) : [asked.code];
}

beforeEach(() => {
	globalThis.indexedDB = new IDBFactory();
	vi.stubGlobal('navigator', {locks: {request: (_name: string, work: () => unknown) => work()}});
	Object.assign(world, {local: {}, origins: [], registered: [], entered: [], answers: true});
	world.asker = 'https://acme.atlassian.net/browse/PAY-1';
});

describe('the background', () => {
	test('listens before the browser has answered anything, so that the event that woke it is heard', async () => {
		world.answers = false;
		await start();
		const {onMessage, onInstalled, onAdded, onRemoved, onChanged} = world;
		const heard = [onMessage, onInstalled, onAdded, onRemoved, onChanged].map(({length}) => length);
		expect(heard).toEqual([1, 1, 1, 1, 1]);
	});

	test('publishes the view and registers granted sites at every start', async () => {
		world.origins = ['https://*.atlassian.net/*', 'https://jira.acme.example/*'];
		await start();
		await vi.waitFor(() => expect(world.local).toMatchObject({view: {revision: 0}}));
		await vi.waitFor(() => expect(world.registered).toMatchObject([{matches: ['https://jira.acme.example/*']}]));
		expect(world.entered).toEqual([]);
	});

	test('publishes anew after an update, then enters the pages that are open', async () => {
		world.local = {view: {format: 1, revision: 0, matrix: {format: 1, decisions: []}, rules: [], picks: []}};
		await start();
		for (const installed of world.onInstalled) installed({reason: 'update'});
		await vi.waitFor(() => expect(world.entered).toEqual([7]));
		expect(world.local).toMatchObject({view: {matrix: defaultMatrix}});
	});

	test('a permission that is given registers the site and enters its pages; one that is withdrawn ends it', async () => {
		await start();
		world.origins = ['https://jira.acme.example/*'];
		for (const added of world.onAdded) added({origins: world.origins});
		await vi.waitFor(() => expect(world.entered).toEqual([7]));
		expect(world.registered).toMatchObject([{matches: ['https://jira.acme.example/*']}]);
		world.origins = [];
		for (const removed of world.onRemoved) removed({});
		await vi.waitFor(() => expect(world.registered).toEqual([]));
	});
});

describe('tickets that were seen lately', () => {
	beforeEach(start);

	test('are given back to a page of their own site', async () => {
		await remember(jira('PAY-1'), jira('PAY-2'));
		expect(await recalled('acme.atlassian.net', 'PAY-1', 'PAY-3')).toEqual(['PAY-1']);
	});

	test.each([
		'https://other.atlassian.net/browse/PAY-1',
		'https://atlassian.net/',
		'https://acme.atlassian.net.other.example/',
		'https://acme.atlassian.netty.example/',
		'about:blank',
		'',
	])('are not given to a page at “%s”', async (asker) => {
		await remember(jira('PAY-1'));
		world.asker = asker;
		expect(await recalled('acme.atlassian.net', 'PAY-1')).toEqual([]);
	});

	test('of two workspaces at one address are kept apart', async () => {
		world.asker = 'https://linear.app/acme/team/PAY/all';
		await remember(linear('PAY-1', 'acme'), linear('PAY-2', 'other'));
		expect(await recalled('linear.app/acme', 'PAY-1', 'PAY-2')).toEqual(['PAY-1']);
	});

	test('a page can put nothing in the place of what another site gave', async () => {
		world.asker = 'https://other.atlassian.net/';
		await remember(jira('PAY-1'), jira('PAY-2', 'other.atlassian.net'));
		expect(await recalled('other.atlassian.net', 'PAY-2')).toEqual(['PAY-2']);
		world.asker = 'https://acme.atlassian.net/';
		expect(await recalled('acme.atlassian.net', 'PAY-1')).toEqual([]);
	});
});
