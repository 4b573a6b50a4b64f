import {createStore, delMany, entries, getMany, setMany} from 'idb-keyval';
import * as z from 'zod/mini';
import {Ticket} from '../model/ticket.ts';
import {openItem} from './open-item.ts';

/*
 * Tickets that a tracker gave lately, so that a board seen before is judged at once. In the extension's own
 * database and read by the background alone: in a content script this would open the page's database.
 */

const DAY = 24 * 60 * 60 * 1000;
const MOST = 2000;

const ITEM = {schema: z.object({format: z.literal(1), at: z.number(), ticket: Ticket}), migrations: []};

const store = () => createStore('whose-call-tickets', 'tickets');

/** Those of the tickets that are known and at most a day old, in no order. `now` is in milliseconds. */
export async function recall(site: string, keys: readonly string[], now: number): Promise<Ticket[]> {
	const stored = await getMany(
		keys.map((key) => idOf(site, key)),
		store(),
	);
	return stored.flatMap((value) => {
		const entry = openItem(ITEM, value);
		return entry.kind === 'found' && now - entry.value.at < DAY ? [entry.value.ticket] : [];
	});
}

/** Keeps the tickets, and lets go of what is older than a day or beyond the newest 2,000. */
export async function remember(tickets: readonly Ticket[], now: number): Promise<void> {
	await setMany(
		tickets.map((ticket) => [idOf(ticket.site, ticket.key), {format: 1, at: now, ticket}]),
		store(),
	);
	const all = await entries(store());
	const aged = all.map(([id, value]) => ({id, at: timeOf(value)})).sort((a, b) => b.at - a.at);
	await delMany(
		aged.filter(({at}, place) => place >= MOST || now - at >= DAY).map(({id}) => id),
		store(),
	);
}

/** What cannot be read is as old as can be: the tracker gives it again. */
function timeOf(stored: unknown): number {
	const entry = openItem(ITEM, stored);
	return entry.kind === 'found' ? entry.value.at : 0;
}

function idOf(site: string, key: string): string {
	return `${site} ${key}`;
}
