import {IDBFactory} from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import {beforeEach, describe, expect, test, vi} from 'vitest';
import {defaultMatrix} from '../decisions/default-matrix.ts';
import {ask} from '../messages/ask.ts';
import type {Edit} from '../model/edit.ts';
import {type Ticket, unknownTicket} from '../model/ticket.ts';

type Heard = (...given: unknown[]) => unknown;

const world = vi.hoisted(() => ({
	/** What listens to each event. */
	heard: {} as Record<string, Heard[]>,
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
	const event = (name: string) => ({
		addListener: (listener: Heard) => {
			world.heard[name] = [...(world.heard[name] ?? []), listener];
		},
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
					world.heard['onMessage']?.[0]?.(structuredClone(message), {id: 'us', url: world.asker, tab: {id: 7}}),
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
			tabs: {query: () => once(() => [{id: 7}]), create: () => once(() => ({id: 8}))},
			contextMenus: {removeAll: () => once(() => {}), create: () => {}, onClicked: event('onClicked')},
			commands: {onCommand: event('onCommand')},
			i18n: {getMessage: (id: string) => id},
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
	world.heard = {};
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
		expect(Object.keys(world.heard).sort()).toEqual([
			'onAdded',
			'onChanged',
			'onClicked',
			'onCommand',
			'onInstalled',
			'onMessage',
			'onRemoved',
		]);
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
		for (const installed of world.heard['onInstalled'] ?? []) installed({reason: 'update'});
		await vi.waitFor(() => expect(world.entered).toEqual([7]));
		expect(world.local).toMatchObject({view: {matrix: defaultMatrix}});
	});

	test('a permission that is given registers the site and enters its pages; one that is withdrawn ends it', async () => {
		await start();
		world.origins = ['https://jira.acme.example/*'];
		for (const added of world.heard['onAdded'] ?? []) added({origins: world.origins});
		await vi.waitFor(() => expect(world.entered).toEqual([7]));
		expect(world.registered).toMatchObject([{matches: ['https://jira.acme.example/*']}]);
		world.origins = [];
		for (const removed of world.heard['onRemoved'] ?? []) removed({});
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

describe('what a page may ask to be edited', () => {
	const BOARD = 'https://acme.atlassian.net/jira/software/c/projects/PAY/boards/1';
	const OPTIONS = 'chrome-extension://us/src/options/index.html';
	const pick = (site: string): Edit => ({kind: 'pick', site, key: 'PAY-1', decision: 'architecture'});
	const rule = {id: 'r1', sign: 'label', words: 'ledger', decision: 'architecture'} as const;
	const setOwner: Edit = {kind: 'set-owner', decision: 'bug-triage', owner: 'shared'};
	const differences = {owners: {}, own: [], rules: [], picks: []};
	const made = async (edit: Edit) => {
		const asked = await ask('edit', {edit});
		return asked.kind === 'reply' && asked.reply.kind === 'changed' ? 'changed' : JSON.stringify(asked);
	};
	beforeEach(start);

	test.each<[string, string, Edit]>([
		["a tracker's page picks for a ticket of its site", BOARD, pick('acme.atlassian.net')],
		["a workspace's page picks for a ticket there", 'https://linear.app/acme/team/PAY/all', pick('linear.app/acme')],
		["a tracker's page teaches a rule", BOARD, {kind: 'add-rule', rule, at: 0}],
		['options changes an owner', OPTIONS, setOwner],
		['options picks for any ticket', OPTIONS, pick('acme.atlassian.net')],
		['options replaces everything', OPTIONS, {kind: 'replace', differences}],
	])('%s', async (_, asker, edit) => {
		world.asker = asker;
		expect(await made(edit)).toBe('changed');
		expect(world.local).toMatchObject({view: {revision: 1}});
	});

	test.each<[string, string, Edit]>([
		["a tracker's page does not pick for a ticket of another site", BOARD, pick('other.atlassian.net')],
		["a tracker's page changes no owner", BOARD, setOwner],
		["a tracker's page does not replace everything", BOARD, {kind: 'replace', differences}],
		["a tracker's page removes no rule", BOARD, {kind: 'remove-rule', id: 'r1'}],
		["a tracker's page hides nothing in a step", BOARD, {kind: 'together', steps: [setOwner]}],
		['a page that nobody knows changes nothing', '', setOwner],
	])('%s', async (_, asker, edit) => {
		world.asker = asker;
		expect(await made(edit)).toContain('forbidden');
		expect(world.local).not.toMatchObject({view: {revision: 1}});
	});

	test("a tracker's page takes back what it was told the line of, and reads nothing of the state", async () => {
		world.asker = BOARD;
		const asked = await ask('edit', {edit: pick('acme.atlassian.net')});
		const entry = asked.kind === 'reply' && asked.reply.kind === 'changed' ? asked.reply.entry : '';
		expect(await ask('undo', {entry})).toMatchObject({kind: 'reply', reply: {kind: 'changed'}});
		for (const name of ['readState', 'readSync', 'beginAnew'] as const) {
			expect(await ask(name, {})).toEqual({kind: 'refused', code: 'stranger'});
		}
	});
});
