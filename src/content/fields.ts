import type {Host, LoadRefusal, Sighting} from '../hosts/host.ts';
import {ask} from '../messages/ask.ts';
import type {FieldsState} from '../messages/contracts.ts';
import type {Ticket} from '../model/ticket.ts';

/** What the page shows of a ticket may be judged after this long without the tracker's answer. */
const PAGE_ALONE_AFTER = 1500;
const BATCH = 100;
/** A ticket loaded this lately is not asked for again. */
const FRESH = 60_000;
const SHORTEST_WAIT = 2000;
const LONGEST_WAIT = 300_000;

/** The fields of a site's tickets: remembered ones at once, the tracker's own as they come. */
export interface Fields {
	/** What is known of a sighted ticket now; null while it is worth waiting for the tracker. */
	ticketOf(sighting: Sighting): Ticket | null;
	/** Asks for what is not known yet. */
	want(keys: Iterable<string>): void;
	/** Forgets every open request: the page went elsewhere. */
	cancel(): void;
	/** Tries at once what was refused. */
	retry(): void;
	state(): FieldsState;
}

/** `settled` is told which keys have become better known, or need no more waiting. */
export function createFields(host: Host, settled: (keys: ReadonlySet<string>) => void, life: AbortSignal): Fields {
	const load = host.load;
	if (load === null) {
		return {
			ticketOf: ({ticket}) => ticket,
			want: () => {},
			cancel: () => {},
			retry: () => {},
			state: () => ({kind: 'page-only'}),
		};
	}

	const known = new Map<string, {ticket: Ticket | null; at: number}>();
	const patient = new Set<string>();
	const queue = new Set<string>();
	let page = new AbortController();
	let busy = false;
	let failures = 0;
	let refusal: {code: LoadRefusal['code']; again: number} | null = null;
	let timer: ReturnType<typeof setTimeout> | undefined;

	const settle = (keys: readonly string[]): void => {
		if (keys.length === 0 || life.aborted) return;
		for (const key of keys) patient.delete(key);
		settled(new Set(keys));
	};
	const keep = (keys: readonly string[], tickets: readonly Ticket[], at: number): void => {
		const found = new Map(tickets.map((ticket) => [ticket.key, ticket]));
		for (const key of keys) {
			const ticket = found.get(key) ?? known.get(key)?.ticket ?? null;
			if (at > 0 || ticket) known.set(key, {ticket, at});
		}
	};

	const recall = async (keys: readonly string[], signal: AbortSignal): Promise<void> => {
		const site = host.site(new URL(location.href));
		const recalled = await ask('recallTickets', {site, keys: [...keys]});
		if (signal.aborted || recalled.kind === 'refused') return;
		const tickets = recalled.reply.tickets.filter(({key}) => (known.get(key)?.at ?? 0) === 0);
		if (tickets.length === 0) return;
		keep(
			tickets.map(({key}) => key),
			tickets,
			0,
		);
		settle(tickets.map(({key}) => key));
	};

	const loadBatch = async (keys: readonly string[], signal: AbortSignal): Promise<boolean> => {
		void recall(keys, signal);
		const result = await load(new URL(location.href), keys, signal);
		if (signal.aborted) return false;
		if (result.kind === 'refused') return refuse(result);
		failures = 0;
		refusal = null;
		for (const key of keys) queue.delete(key);
		keep(keys, result.tickets, Date.now());
		if (result.tickets.length > 0) void ask('rememberTickets', {tickets: result.tickets});
		settle(keys);
		return true;
	};

	const refuse = ({code, wait}: LoadRefusal): false => {
		const backOff = Math.min(LONGEST_WAIT, SHORTEST_WAIT * 2 ** failures) * (1 + Math.random() / 4);
		const delay = Math.max(backOff, (wait ?? 0) * 1000);
		failures += 1;
		refusal = {code, again: Date.now() + delay};
		clearTimeout(timer);
		timer = setTimeout(run, delay);
		settle([...queue]);
		return false;
	};

	const run = async (): Promise<void> => {
		if (busy || life.aborted) return;
		busy = true;
		const {signal} = page;
		try {
			while (queue.size > 0 && !signal.aborted) {
				if (!(await loadBatch([...queue].slice(0, BATCH), signal))) break;
			}
		} catch (error) {
			if (!signal.aborted) throw error;
		} finally {
			busy = false;
		}
		// A navigation may have filled the queue anew while the aborted request was still unwinding.
		if (signal.aborted && queue.size > 0) void run();
	};
	const retry = (): void => {
		if (refusal === null) return;
		clearTimeout(timer);
		void run();
	};

	const cancel = (): void => {
		page.abort();
		page = new AbortController();
		queue.clear();
		patient.clear();
	};
	life.addEventListener('abort', () => {
		cancel();
		clearTimeout(timer);
	});
	addEventListener('online', retry, {signal: life});
	addEventListener('focus', retry, {signal: life});

	return {
		ticketOf({ticket}) {
			if (patient.has(ticket.key)) return null;
			const more = known.get(ticket.key)?.ticket;
			return more ? together(ticket, more) : ticket;
		},
		want(keys) {
			const waiting: string[] = [];
			for (const key of keys) {
				const entry = known.get(key);
				if (queue.has(key) || (entry && Date.now() - entry.at < FRESH)) continue;
				queue.add(key);
				if (!entry && refusal === null) waiting.push(key);
			}
			for (const key of waiting) patient.add(key);
			if (waiting.length > 0) setTimeout(() => settle(waiting.filter((key) => patient.has(key))), PAGE_ALONE_AFTER);
			// While the tracker refuses, the timer decides when to ask again, not the page's every change.
			if (queue.size > 0 && refusal === null) void run();
		},
		cancel,
		retry,
		state() {
			if (refusal) return {kind: 'refused', ...refusal};
			return queue.size > 0 ? {kind: 'loading'} : {kind: 'loaded'};
		},
	};
}

/** The tracker's fields, and the page's where the tracker has none. */
function together(page: Ticket, tracker: Ticket): Ticket {
	const merged = {...page, ...tracker};
	merged.title ??= page.title;
	merged.description ??= page.description;
	merged.priority ??= page.priority;
	return merged;
}
