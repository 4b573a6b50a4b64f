import type {Host, LoadRefusal} from '../hosts/host.ts';
import type {Ticket} from '../model/ticket.ts';

const BATCH = 100;
const SHORTEST_WAIT = 2000;
const LONGEST_WAIT = 300_000;

export interface LoaderEvents {
	/** A batch is about to be asked for. */
	asking(keys: readonly string[], signal: AbortSignal): void;
	/** The tracker answered: the tickets that it knows of those keys. */
	loaded(keys: readonly string[], tickets: readonly Ticket[]): void;
	/** The tracker refused; all of these keys are still wanted and will be asked for again. */
	refused(keys: readonly string[]): void;
}

/** Asks a tracker for tickets, a batch at a time, ever less often while it refuses. */
export interface Loader {
	/** True while a key waits to be asked for or answered. */
	isQueued(key: string): boolean;
	add(keys: readonly string[]): void;
	/** Forgets every open request. */
	cancel(): void;
	/** Tries at once what was refused. */
	retry(): void;
	/** `again` is the time of the next try in milliseconds. */
	refusal(): {code: LoadRefusal['code']; again: number} | null;
	isIdle(): boolean;
}

export function createLoader(load: NonNullable<Host['load']>, events: LoaderEvents, life: AbortSignal): Loader {
	const queue = new Set<string>();
	let page = new AbortController();
	let busy = false;
	let failures = 0;
	let refusal: {code: LoadRefusal['code']; again: number} | null = null;
	let timer: ReturnType<typeof setTimeout> | undefined;

	/** True when the next batch may follow. */
	const loadBatch = async (keys: readonly string[], signal: AbortSignal): Promise<boolean> => {
		events.asking(keys, signal);
		const result = await load(new URL(location.href), keys, signal);
		if (signal.aborted) return false;
		if (result.kind === 'refused') {
			backOff(result);
			return false;
		}
		failures = 0;
		refusal = null;
		for (const key of keys) queue.delete(key);
		events.loaded(keys, result.tickets);
		return true;
	};
	const backOff = ({code, wait}: LoadRefusal): void => {
		const patience = Math.min(LONGEST_WAIT, SHORTEST_WAIT * 2 ** failures) * (1 + Math.random() / 4);
		const delay = Math.max(patience, (wait ?? 0) * 1000);
		failures += 1;
		refusal = {code, again: Date.now() + delay};
		clearTimeout(timer);
		timer = setTimeout(() => void run(), delay);
		events.refused([...queue]);
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
	const cancel = (): void => {
		page.abort();
		page = new AbortController();
		queue.clear();
	};
	const retry = (): void => {
		if (refusal === null) return;
		clearTimeout(timer);
		void run();
	};

	life.addEventListener('abort', () => {
		cancel();
		clearTimeout(timer);
	});
	return {
		isQueued: (key) => queue.has(key),
		add(keys) {
			for (const key of keys) queue.add(key);
			// While the tracker refuses, the timer decides when to ask again, not the page's every change.
			if (queue.size > 0 && refusal === null) void run();
		},
		cancel,
		retry,
		refusal: () => refusal,
		isIdle: () => queue.size === 0,
	};
}
