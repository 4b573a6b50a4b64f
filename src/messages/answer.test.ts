import {beforeEach, describe, expect, test, vi} from 'vitest';
import {type Answers, answer} from './answer.ts';
import {ask, askTab} from './ask.ts';
import {contracts, type Name} from './contracts.ts';

type Listener = (message: unknown, sender: object) => unknown;

const wire = vi.hoisted(() => ({listeners: new Set<Listener>(), sender: {} as object}));
vi.mock('webextension-polyfill', () => {
	const send = async (message: unknown) => {
		const answers = [...wire.listeners].map((listener) => listener(structuredClone(message), wire.sender));
		const claimed = answers.find((reply) => reply !== undefined);
		if (claimed === undefined) throw new Error('Could not establish connection. Receiving end does not exist.');
		return structuredClone(await (claimed as Promise<unknown>));
	};
	return {
		default: {
			runtime: {
				id: 'us',
				getURL: (path: string) => `chrome-extension://us/${path}`,
				sendMessage: send,
				onMessage: {
					addListener: (listener: Listener) => wire.listeners.add(listener),
					removeListener: (listener: Listener) => wire.listeners.delete(listener),
				},
			},
			tabs: {sendMessage: (_tab: number, message: unknown) => send(message)},
		},
	};
});

const tab = {id: 'us', url: 'https://acme.atlassian.net/browse/PAY-1', tab: {id: 7}};
const names = (Object.keys(contracts) as Name[]).filter((name) => contracts[name].at === 'background');
const answers = {
	...Object.fromEntries(names.map((name) => [name, vi.fn(() => ({}))])),
	recallTickets: vi.fn(async () => ({tickets: []})),
	readState: vi.fn(() => ({kind: 'damaged', raw: '{'}) as const),
} as unknown as Answers<'background'>;
let life: AbortController;

beforeEach(() => {
	wire.listeners.clear();
	wire.sender = tab;
	vi.clearAllMocks();
	life = new AbortController();
	answer('background', answers, life.signal);
});

describe('a question between two doors', () => {
	test('is answered, and the answerer knows which page asks', async () => {
		const reply = await ask('reportCount', {tickets: 3, troubled: false});
		expect(reply).toEqual({kind: 'reply', reply: {}});
		expect(answers.reportCount).toHaveBeenCalledWith(
			{tickets: 3, troubled: false},
			{tab: 7, hostname: 'acme.atlassian.net', own: false},
		);
	});

	test('nobody there is an answer too', async () => {
		life.abort();
		expect(await ask('publishView', {})).toEqual({kind: 'refused', code: 'absent'});
		expect(await askTab(7, 'describePage', {})).toEqual({kind: 'refused', code: 'absent'});
	});

	test('another extension is refused', async () => {
		wire.sender = {...tab, id: 'them'};
		expect(await ask('publishView', {})).toEqual({kind: 'refused', code: 'stranger'});
		expect(answers.publishView).not.toHaveBeenCalled();
	});

	test.each([
		['the popup', {id: 'us', url: 'chrome-extension://us/src/popup/index.html'}],
		['a tab of ours', {id: 'us', url: 'chrome-extension://us/src/options/index.html', tab: {id: 9}}],
	])("what is for the extension's own pages is answered to %s", async (_, sender) => {
		wire.sender = sender;
		expect(await ask('readState', {})).toEqual({kind: 'reply', reply: {kind: 'damaged', raw: '{'}});
	});

	test.each([
		['a page of a tracker', 'https://acme.atlassian.net/browse/PAY-1'],
		['a page that has our address in its own', 'https://chrome-extension.example/chrome-extension://us/'],
		['another extension’s page', 'chrome-extension://user/page.html'],
		['a page without an address', undefined],
	])("what is for the extension's own pages is refused to %s", async (_, url) => {
		wire.sender = {...tab, url};
		expect(await ask('readState', {})).toEqual({kind: 'refused', code: 'stranger'});
		expect(answers.readState).not.toHaveBeenCalled();
	});

	test('a request of another shape is refused before it is answered', async () => {
		const request = {tickets: 'three', troubled: false} as never;
		expect(await ask('reportCount', request)).toEqual({kind: 'refused', code: 'misshapen'});
		expect(await ask('recallTickets', {site: 'acme'} as never)).toEqual({kind: 'refused', code: 'misshapen'});
		expect(answers.recallTickets).not.toHaveBeenCalled();
	});

	test('an answer of another shape does not reach the asker', async () => {
		vi.mocked(answers.recallTickets).mockResolvedValueOnce({tickets: [{key: 'PAY-1'}]} as never);
		expect(await ask('recallTickets', {site: 'acme', keys: []})).toEqual({kind: 'refused', code: 'misshapen'});
	});

	test('an answer that breaks is a refusal, said once with the name of the door', async () => {
		const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
		vi.mocked(answers.publishView).mockImplementationOnce(() => {
			throw new Error('full');
		});
		expect(await ask('publishView', {})).toEqual({kind: 'refused', code: 'failed'});
		expect(logged).toHaveBeenCalledOnce();
		expect(String(logged.mock.calls[0]?.[0])).toContain('background');
		logged.mockRestore();
	});

	test.each([
		null,
		'publishView',
		{name: 'publishView', request: {}},
		{to: 'popup', name: 'publishView', request: {}},
		{to: 'content', name: 'describePage', request: {}},
	])('the listener is silent to %j', (message) => {
		for (const listener of wire.listeners) expect(listener(message, tab)).toBeUndefined();
	});

	test.each(['describePage', 'toString', '__proto__', 'constructor'])(
		'%s is no question for the background',
		async (name) => {
			for (const listener of wire.listeners) {
				expect(await listener({to: 'background', name, request: {}}, tab)).toEqual({
					kind: 'refused',
					code: 'misshapen',
				});
			}
		},
	);
});
