import {createStore, delMany, entries, getMany, setMany} from 'idb-keyval';
import * as z from 'zod/mini';
import {Ticket} from '../model/ticket.ts';

/*
 * Tickets that a tracker gave lately, so that a board seen before is judged at once. In the extension's own
 * database and read by the background alone: in a content script this would open the page's database.
 */

const DAY = 24 * 60 * 60 * 1000;
const MOST = 2000;

const Entry = z.object({format: z.literal(1), at: z.number(), ticket: Ticket});

const store = () => createStore('whose-call-tickets', 'tickets');

/** Those of the tickets that are known and at most a day old, in no order. `now` is in milliseconds. */
export async function recall(site: string, keys: readonly string[], now: number): Promise<Ticket[]> {
	const stored = await getMany(
		keys.map((key) => idOf(site, key)),
		store(),
	);
	return stored.flatMap((value) => {
		const entry = Entry.safeParse(value);
		return entry.success && now - entry.data.at < DAY ? [entry.data.ticket] : [];
	});
}

/** Keeps the tickets, and lets go of what is older than a day or beyond the newest 2,000. */
export async function remember(tickets: readonly Ticket[], now: number): Promise<void> {
	await setMany(
		tickets.map((ticket) => [idOf(ticket.site, ticket.key), {format: 1, at: now, ticket}]),
		store(),
	);
	const all = await entries(store());
	const aged = all.map(([id, value]) => ({id, at: Entry.safeParse(value).data?.at ?? 0})).sort((a, b) => b.at - a.at);
	await delMany(
		aged.filter(({at}, place) => place >= MOST || now - at >= DAY).map(({id}) => id),
		store(),
	);
}

function idOf(site: string, key: string): string {
	return `${site} ${key}`;
}
