import {createStore, get, set} from 'idb-keyval';
import * as z from 'zod/mini';
import {Travelling} from '../model/edit.ts';
import {ifRoom} from './if-room.ts';
import {openItem} from './open-item.ts';

/**
 * What this browser and the reader's others had in common last, so that a change can be told from an older copy.
 * `me` names this browser among them. `received` is what another had written last, `sent` what this one had here
 * then or wrote since, and `sends` how often it did, of each topic; `at` is when it did last, in milliseconds.
 * Written before it is sent: another's writing tells whether that got there.
 */
const LastSync = z.object({
	format: z.literal(1),
	me: z.string(),
	at: z.number(),
	received: Travelling,
	sent: Travelling,
	sends: z.object({owners: z.number(), own: z.number(), rules: z.number()}),
});
export type LastSync = z.infer<typeof LastSync>;

const ITEM = {schema: LastSync, migrations: []};

export const LAST_SYNC = 'last-sync';

/** Lies beside the state, so that neither is ever lost without the other. */
const store = () => createStore('whose-call-state', 'state');

/**
 * Null where a later version of this extension wrote it. Where there is none that can be read, that of a browser that
 * has just begun: all that arrives is new to it.
 */
export async function readLastSync(): Promise<LastSync | null> {
	const opened = openItem(ITEM, await get<unknown>(LAST_SYNC, store()));
	if (opened.kind === 'newer') return null;
	if (opened.kind === 'found') return opened.value;
	const nothing: Travelling = {owners: {}, own: [], rules: []};
	const me = crypto.randomUUID().slice(0, 8);
	return {format: 1, me, at: 0, received: nothing, sent: nothing, sends: {owners: 0, own: 0, rules: 0}};
}

export function writeLastSync(last: LastSync): Promise<'written' | 'full'> {
	return ifRoom(set(LAST_SYNC, last, store()));
}
