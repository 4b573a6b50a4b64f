import browser from 'webextension-polyfill';
import {contracts, type Name, type NameAt, type Reply, type Request} from './contracts.ts';
import {Outcome} from './envelope.ts';

/** `absent`: nobody listens there (no such page, a restarted extension). The other codes are the answerer's. */
export type Asked<N extends Name> =
	| {kind: 'reply'; reply: Reply<N>}
	| {kind: 'refused'; code: 'absent' | 'stranger' | 'misshapen' | 'failed'};

/** Asks the background. Never throws. */
export function ask<N extends NameAt<'background'>>(name: N, request: Request<N>): Promise<Asked<N>> {
	return outcomeOf(name, () => browser.runtime.sendMessage({to: 'background', name, request}));
}

/** Asks the content script in a tab's top frame. Never throws. */
export function askTab<N extends NameAt<'content'>>(tab: number, name: N, request: Request<N>): Promise<Asked<N>> {
	return outcomeOf(name, () => browser.tabs.sendMessage(tab, {to: 'content', name, request}, {frameId: 0}));
}

async function outcomeOf<N extends Name>(name: N, send: () => Promise<unknown>): Promise<Asked<N>> {
	try {
		const outcome = Outcome.safeParse(await send());
		if (!outcome.success) return {kind: 'refused', code: 'absent'};
		if (outcome.data.kind === 'refused') return outcome.data;
		const reply = contracts[name].reply.safeParse(outcome.data.reply);
		return reply.success ? {kind: 'reply', reply: reply.data as Reply<N>} : {kind: 'refused', code: 'misshapen'};
	} catch {
		// The polyfill rejects when no listener answers; that is a state, not a fault.
		return {kind: 'refused', code: 'absent'};
	}
}
