import type {Host, Sighting} from '../hosts/host.ts';
import {ask} from '../messages/ask.ts';
import type {FieldsState} from '../messages/contracts.ts';
import type {Ticket} from '../model/ticket.ts';
import {createLoader} from './loader.ts';

/** What the page shows of a ticket may be judged after this long without the tracker's answer. */
const PAGE_ALONE_AFTER = 1500;
/** A ticket loaded this lately is not asked for again. */
const FRESH = 60_000;

/** The fields of a site's tickets: remembered ones at once, the tracker's own as they come. */
export interface Fields {
	/** What is known of a sighted ticket now; null while it is worth waiting for the tracker. The same object until more is known. */
	ticketOf(sighting: Sighting): Ticket | null;
	/** Asks for what is not known yet. */
	want(keys: readonly string[]): void;
	/** Forgets every open request: the page went elsewhere. */
	cancel(): void;
	state(): FieldsState;
}

/** `more` is the tracker's, null when it knows none; `at` is 0 for what was remembered. */
interface Known {
	more: Ticket | null;
	at: number;
}

/** `settled` is told which keys have become better known, or need no more waiting. */
export function createFields(host: Host, settled: (keys: ReadonlySet<string>) => void, life: AbortSignal): Fields {
	const known = new Map<string, Known>();
	const patient = new Set<string>();
	// By anchor: a card and the ticket opened over it show different words of one key.
	const joined = new WeakMap<Element, {page: Ticket; more: Ticket | null; ticket: Ticket}>();

	const settle = (keys: readonly string[]): void => {
		if (keys.length === 0 || life.aborted) return;
		for (const key of keys) patient.delete(key);
		settled(new Set(keys));
	};
	/** What is known already stays the same object where nothing in it is new, so that it is not judged again. */
	const kept = (key: string, more: Ticket | null): Ticket | null => {
		const former = known.get(key)?.more ?? null;
		return JSON.stringify(former) === JSON.stringify(more) ? former : more;
	};
	const recall = async (keys: readonly string[], signal: AbortSignal): Promise<void> => {
		const site = host.site(new URL(location.href));
		const recalled = await ask('recallTickets', {site, keys: [...keys]});
		if (signal.aborted || recalled.kind === 'refused') return;
		const news = recalled.reply.tickets.filter(({key}) => !known.has(key));
		for (const more of news) known.set(more.key, {more, at: 0});
		settle(news.map(({key}) => key));
	};
	const ticketOf = ({ticket: page, anchor}: Sighting): Ticket | null => {
		if (patient.has(page.key)) return null;
		const more = known.get(page.key)?.more ?? null;
		const former = joined.get(anchor);
		if (former?.more === more && isSame(former.page, page)) return former.ticket;
		const ticket = more ? join(page, more) : page;
		joined.set(anchor, {page, more, ticket});
		return ticket;
	};
	if (host.load === null) return {ticketOf, want: () => {}, cancel: () => {}, state: () => ({kind: 'page-only'})};

	const loader = createLoader(
		host.load,
		{
			asking: (keys, signal) => void recall(keys, signal),
			loaded(keys, tickets) {
				const found = new Map(tickets.map((ticket) => [ticket.key, ticket]));
				for (const key of keys) known.set(key, {more: kept(key, found.get(key) ?? null), at: Date.now()});
				if (tickets.length > 0) void ask('rememberTickets', {tickets: [...tickets]});
				settle(keys);
			},
			refused: settle,
		},
		life,
	);
	addEventListener('online', loader.retry, {signal: life});
	addEventListener('focus', loader.retry, {signal: life});

	return {
		ticketOf,
		want(keys) {
			const now = Date.now();
			const wanted = keys.filter((key) => !loader.isQueued(key) && now - (known.get(key)?.at ?? 0) >= FRESH);
			const unknown = loader.refusal() ? [] : wanted.filter((key) => !known.has(key));
			for (const key of unknown) patient.add(key);
			if (unknown.length > 0) setTimeout(() => settle(unknown.filter((key) => patient.has(key))), PAGE_ALONE_AFTER);
			loader.add(wanted);
		},
		cancel() {
			loader.cancel();
			patient.clear();
		},
		state() {
			const refusal = loader.refusal();
			if (refusal) return {kind: 'refused', ...refusal};
			return {kind: loader.isIdle() ? 'loaded' : 'loading'};
		},
	};
}

/** The tracker's fields, and what the page shows where the tracker gives none. */
function join(page: Ticket, tracker: Ticket): Ticket {
	const fields = Object.keys(page) as (keyof Ticket)[];
	return Object.fromEntries(fields.map((field) => [field, tracker[field] ?? page[field]])) as Ticket;
}

/** Whether two readings of the page show the same. */
function isSame(a: Ticket, b: Ticket): boolean {
	return (Object.keys(b) as (keyof Ticket)[]).every((field) => isEqual(a[field], b[field]));
}

function isEqual(a: unknown, b: unknown): boolean {
	if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
	return a.length === b.length && a.every((name, at) => name === b[at]);
}
