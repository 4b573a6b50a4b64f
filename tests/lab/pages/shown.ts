import type {LabTicket} from '../ticket.ts';

/**
 * One place in the page that shows a ticket. `id` is React's key: as long as it stays, the DOM node stays,
 * whichever ticket it shows. The rest is what churn changes about it.
 */
export interface Slot {
	id: string;
	ticket: string;
	status: string;
	/** Grows with each change of the words. */
	words: number;
	marked: boolean;
	/** Whether React has put one more child at its end. */
	extra: boolean;
	present: boolean;
}

/** What the page shows, outside of React so that tests can change it. */
export interface Shown {
	get(): readonly Slot[];
	set(slots: readonly Slot[]): void;
	subscribe(listener: () => void): () => void;
}

export function createShown(tickets: readonly LabTicket[]): Shown {
	let slots: readonly Slot[] = tickets.map(({key, status}) => settled({id: key, ticket: key, status}));
	const listeners = new Set<() => void>();
	return {
		get: () => slots,
		set(next) {
			slots = next;
			for (const listener of listeners) listener();
		},
		subscribe(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
	};
}

export function settled(slot: Pick<Slot, 'id' | 'ticket' | 'status'>): Slot {
	const {id, ticket, status} = slot;
	return {id, ticket, status, words: 0, marked: false, extra: false, present: true};
}
