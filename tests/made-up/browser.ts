import {IDBFactory} from 'fake-indexeddb';
import type {UseStore} from 'idb-keyval';

/*
 * A browser as the background sees it: two areas of storage, a database and locks. It can end the worker at any
 * moment: before or after each thing that the worker waits for.
 */

type Items = Record<string, unknown>;
type Changes = Record<string, {oldValue?: unknown; newValue?: unknown}>;
type Listener = (changes: Changes, area: string) => void;
type Area = 'local' | 'sync';

const PER_ITEM = 8192;

export class MadeUpBrowser {
	/** What lies in each area; a test may put anything there. */
	items: Record<Area, Items> = {local: {}, sync: {}};
	readonly database = new IDBFactory();
	/** How often the worker waited for something, and how often it wrote to `storage.sync`. */
	moments = 0;
	syncWrites = 0;
	/** Areas that refuse to be written, with the browser's own words. */
	readonly refusals: Partial<Record<Area, string>> = {};
	/** Settles when the worker was ended. */
	ended: Promise<void> = Promise.resolve();
	#listeners = new Set<Listener>();
	#locks = new Map<string, Promise<unknown>>();
	#endAt = Number.POSITIVE_INFINITY;
	#end = (): void => {};
	#life = 0;

	/** A new worker: what the former held or waited for is gone, what it wrote is there. */
	start(): void {
		this.#life++;
		this.#listeners.clear();
		this.#locks.clear();
		this.moments = 0;
		this.#endAt = Number.POSITIVE_INFINITY;
		globalThis.indexedDB = this.database;
	}

	/** Ends the worker at its nth moment from now: the odd ones are before an effect, the even ones after it. */
	endAt(moment: number): void {
		this.#endAt = this.moments + moment;
		this.ended = new Promise((end) => {
			this.#end = end;
		});
	}

	/** Does a thing that the worker waits for; never comes back where it was ended meanwhile. */
	async wait<T>(work: () => T | Promise<T>): Promise<T> {
		const life = this.#life;
		await this.#moment(life);
		const done = await work();
		await this.#moment(life);
		return done;
	}

	async #moment(life: number): Promise<void> {
		if (life === this.#life) this.moments++;
		if (life === this.#life && this.moments < this.#endAt) return;
		this.#end();
		await new Promise(() => {});
	}

	readonly locks = {
		request: <T>(name: string, work: () => Promise<T>): Promise<T> => {
			const done = (this.#locks.get(name) ?? Promise.resolve()).then(work);
			this.#locks.set(
				name,
				done.catch(() => {}),
			);
			return done;
		},
	};

	/** What the polyfill gives. */
	readonly api = {
		storage: {
			local: this.#area('local'),
			sync: this.#area('sync'),
			onChanged: {addListener: (listener: Listener) => void this.#listeners.add(listener)},
		},
	};

	/** Puts items where another of the reader's browsers put them. */
	receive(items: Items): void {
		Object.assign(this.items.sync, structuredClone(items));
		this.#tell('sync', Object.fromEntries(Object.entries(items).map(([key, newValue]) => [key, {newValue}])));
	}

	#area(area: Area) {
		return {
			get: (keys: string | string[]) =>
				this.wait(() => {
					const wanted = [keys].flat().filter((key) => key in this.items[area]);
					return structuredClone(Object.fromEntries(wanted.map((key) => [key, this.items[area][key]])));
				}),
			set: (items: Items) => this.wait(() => this.#set(area, items)),
			remove: (key: string) =>
				this.wait(() => {
					delete this.items[area][key];
				}),
		};
	}

	#set(area: Area, items: Items): void {
		const refusal = this.refusals[area];
		if (refusal !== undefined) throw new Error(refusal);
		if (area === 'sync') {
			this.syncWrites++;
			for (const [key, value] of Object.entries(items)) {
				if (key.length + JSON.stringify(value).length > PER_ITEM)
					throw new Error('QUOTA_BYTES_PER_ITEM quota exceeded');
			}
		}
		// A browser keeps JSON, and its fields in an order of its own.
		Object.assign(this.items[area], sorted(JSON.parse(JSON.stringify(items))));
		this.#tell(area, Object.fromEntries(Object.entries(items).map(([key, newValue]) => [key, {newValue}])));
	}

	#tell(area: Area, changes: Changes): void {
		for (const listener of this.#listeners) listener(structuredClone(changes), area);
	}
}

/** The browser in whose background things happen now. */
export const current = {browser: new MadeUpBrowser()};

/** Stands for `webextension-polyfill`. */
export const polyfill = {
	get storage() {
		return current.browser.api.storage;
	},
};

/** Stands for `createStore` of `idb-keyval`: each transaction is something that the worker waits for. */
export function waitingStore(actual: (db: string, name: string) => UseStore) {
	return (db: string, name: string): UseStore => {
		const use = actual(db, name);
		return (mode, callback) => current.browser.wait(() => use(mode, callback));
	};
}

function sorted(value: unknown): Items {
	return JSON.parse(JSON.stringify(value), (_, part: unknown) =>
		typeof part === 'object' && part !== null && !Array.isArray(part)
			? Object.fromEntries(Object.entries(part).sort(([a], [b]) => a.localeCompare(b)))
			: part,
	) as Items;
}
