import browser from 'webextension-polyfill';
import {askTab} from '../messages/ask.ts';
import type {PageTicket} from '../messages/contracts.ts';
import type {Ticket} from '../model/ticket.ts';
import type {AskedTicket} from './asked-ticket.ts';

/**
 * A ticket as a tab of its site has it: `shown` and judged on its page, or `loaded` from the tracker. Else why not:
 * `no-tab` of that site is open, `page-only` the tracker gives nothing beyond its pages, `unknown` to it, `refused`.
 */
export type FoundTicket =
	| {kind: 'shown'; ticket: PageTicket}
	| {kind: 'loaded'; ticket: Ticket}
	| {kind: 'not-found'; why: 'no-tab' | 'page-only' | 'unknown' | 'refused'};

/** Asks each open tab of the ticket's site, one after the other, until one has it. */
export async function findTicket({site, key}: AskedTicket): Promise<FoundTicket> {
	const hostname = site.split('/', 1)[0] ?? '';
	const tabs = await browser.tabs.query({url: `https://${hostname}/*`});
	let why: Extract<FoundTicket, {kind: 'not-found'}>['why'] = 'no-tab';
	for (const {id} of tabs) {
		if (id === undefined) continue;
		const asked = await askTab(id, 'loadTicket', {site, key});
		if (asked.kind === 'refused') continue;
		const {reply} = asked;
		if (reply.kind === 'found') return {kind: 'loaded', ticket: reply.ticket};
		if (reply.kind === 'other-site') continue;
		const page = await askTab(id, 'describePage', {});
		const shown = page.kind === 'reply' ? page.reply.tickets.find((ticket) => ticket.key === key) : undefined;
		if (shown) return {kind: 'shown', ticket: shown};
		why = reply.kind;
	}
	return {kind: 'not-found', why};
}
