import browser, {type Runtime} from 'webextension-polyfill';
import {contracts, type Name, type NameAt, type Reply, type Request} from './contracts.ts';
import {Envelope, type Outcome} from './envelope.ts';

/** One answer a question. `tab` is the asking tab, null where an extension page asks. */
export type Answers<Door extends 'background' | 'content'> = {
	[N in NameAt<Door>]: (request: Request<N>, tab: number | null) => Reply<N> | Promise<Reply<N>>;
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
		return outcomeOf(door, answers, envelope.data.name, envelope.data.request, sender.tab?.id ?? null);
	};
	// The polyfill's own type wants `true` or a promise from every listener; silence is `undefined`.
	browser.runtime.onMessage.addListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
	signal.addEventListener('abort', () =>
		browser.runtime.onMessage.removeListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0]),
	);
}

async function outcomeOf<Door extends 'background' | 'content'>(
	door: Door,
	answers: Answers<Door>,
	name: string,
	request: unknown,
	tab: number | null,
): Promise<Outcome> {
	if (!isNameAt(door, name)) return {kind: 'refused', code: 'misshapen'};
	const parsed = contracts[name].request.safeParse(request);
	if (!parsed.success) return {kind: 'refused', code: 'misshapen'};
	try {
		const reply = await answers[name](parsed.data as Request<typeof name>, tab);
		return {kind: 'reply', reply};
	} catch (error) {
		console.error(`Whose Call, ${door}: ${name} failed`, error);
		return {kind: 'refused', code: 'failed'};
	}
}

function isNameAt<Door extends 'background' | 'content'>(door: Door, name: string): name is NameAt<Door> & Name {
	return Object.hasOwn(contracts, name) && contracts[name as Name].at === door;
}
