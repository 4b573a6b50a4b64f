import {createStore, get, promisifyRequest, set} from 'idb-keyval';
import {State} from '../model/state.ts';
import {asideKey} from './aside.ts';
import {ifRoom} from './if-room.ts';
import {LAST_SYNC} from './last-sync.ts';
import {openItem} from './open-item.ts';

/**
 * What lies there. `damaged` is no state of any format, or a database that does not open; `newer` was written by a
 * later version of this extension. `raw` is all of it as JSON, for export; '' where nothing could be read.
 */
export type FoundState =
	| {kind: 'found'; state: State}
	| {kind: 'none'}
	| {kind: 'damaged'; raw: string}
	| {kind: 'newer'; raw: string};

const ITEM = {schema: State, migrations: []};
const KEY = 'state';

/*
 * The reader's own state in the extension's own database, read by the background alone: in a content script this
 * would open the page's database. It is one item, so that one put writes all of it or nothing.
 */
const store = () => createStore('whose-call-state', 'state');

export async function readState(): Promise<FoundState> {
	let stored: unknown;
	try {
		stored = await get<unknown>(KEY, store());
	} catch {
		return {kind: 'damaged', raw: ''};
	}
	const opened = openItem(ITEM, stored);
	if (opened.kind === 'none') return opened;
	if (opened.kind === 'found') return {kind: 'found', state: opened.value};
	return {kind: opened.kind, raw: rawOf(opened.raw)};
}

/** Not to be called where what lies there is damaged or newer. `full`: there is no room, and the former state stays. */
export function writeState(state: State): Promise<'written' | 'full'> {
	return ifRoom(set(KEY, state, store()));
}

/**
 * Keeps what lies there under another key and leaves none, in one transaction, so that the reader may begin anew.
 * What the state had in common with other browsers goes with it, or they would take its absence for a change.
 */
export async function moveAside(): Promise<void> {
	const stored = await get<unknown>(KEY, store());
	await store()('readwrite', (items) => {
		items.put(stored, asideKey(KEY));
		items.delete(KEY);
		items.delete(LAST_SYNC);
		return promisifyRequest(items.transaction);
	});
}

function rawOf(stored: unknown): string {
	try {
		return JSON.stringify(stored) ?? String(stored);
	} catch {
		return String(stored);
	}
}
