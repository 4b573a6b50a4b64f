import browser, {type Runtime} from 'webextension-polyfill';
import {contracts, type Name, type NameAt, type Reply, type Request} from './contracts.ts';
import {Envelope, type Outcome} from './envelope.ts';

type Listener = Parameters<typeof browser.runtime.onMessage.addListener>[0];

/**
 * Who asks: the tab (null for the popup), the host name of the asking page ('' where unknown), and whether it is a
 * page of the extension itself. What a tracker's page tells through our content script is the tracker's word.
 */
export interface Asker {
	tab: number | null;
	hostname: string;
	own: boolean;
}

/** One answer a question. */
export type Answers<Door extends 'background' | 'content'> = {
	[N in NameAt<Door>]: (request: Request<N>, asker: Asker) => Reply<N> | Promise<Reply<N>>;
};

/**
 * Answers the questions put to a door, until the signal aborts. The listener is not async and gives a promise
 * for our own envelopes alone, since a promise claims the message.
 */
export function answer<Door extends 'background' | 'content'>(
	door: Door,
	answers: Answers<Door>,
	signal: AbortSignal,
): void {
	const listener = (message: unknown, sender: Runtime.MessageSender): Promise<Outcome> | undefined => {
		const envelope = Envelope.safeParse(message);
		if (!envelope.success || envelope.data.to !== door) return;
		if (sender.id !== browser.runtime.id) return Promise.resolve({kind: 'refused', code: 'stranger'});
		return outcomeOf(door, answers, envelope.data.name, envelope.data.request, askerOf(sender));
	};
	// The polyfill's type demands `true` or a promise of every listener; its own code takes silence as well.
	browser.runtime.onMessage.addListener(listener as Listener);
	signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener as Listener));
}

async function outcomeOf<Door extends 'background' | 'content'>(
	door: Door,
	answers: Answers<Door>,
	name: string,
	request: unknown,
	asker: Asker,
): Promise<Outcome> {
	if (!isNameAt(door, name)) return {kind: 'refused', code: 'misshapen'};
	if ('for' in contracts[name] && !asker.own) return {kind: 'refused', code: 'stranger'};
	const parsed = contracts[name].request.safeParse(request);
	if (!parsed.success) return {kind: 'refused', code: 'misshapen'};
	try {
		const answerTo = answers[name] as (request: unknown, asker: Asker) => unknown;
		return {kind: 'reply', reply: await answerTo(parsed.data, asker)};
	} catch (error) {
		console.error(`Whose Call, ${door}: ${name} failed`, error);
		return {kind: 'refused', code: 'failed'};
	}
}

function askerOf({tab, url}: Runtime.MessageSender): Asker {
	return {
		tab: tab?.id ?? null,
		hostname: url !== undefined && URL.canParse(url) ? new URL(url).hostname : '',
		own: url?.startsWith(browser.runtime.getURL('')) ?? false,
	};
}

function isNameAt<Door extends 'background' | 'content'>(door: Door, name: string): name is NameAt<Door> {
	return Object.hasOwn(contracts, name) && contracts[name as Name].at === door;
}
