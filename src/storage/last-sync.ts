import {createStore, get, set} from 'idb-keyval';
import * as z from 'zod/mini';
import {Travelling} from '../model/edit.ts';

/**
 * What this browser and the reader's others had in common last, so that a change can be told from an older copy:
 * `received` is what lay in `storage.sync`, `sent` what was to be put there at the time `at`, in milliseconds. Which
 * of the two counts is seen by what lies there; so a worker that ends between sending and noting it does no harm.
 */
const LastSync = z.object({format: z.literal(1), at: z.number(), received: Travelling, sent: Travelling});
export type LastSync = z.infer<typeof LastSync>;

export const LAST_SYNC = 'last-sync';

/** Lies beside the state, so that neither is ever lost without the other. */
const store = () => createStore('whose-call-state', 'state');

const nothing: Travelling = {owners: {}, own: [], rules: []};

/** That of a browser that has just begun, where there is none that can be read: all that arrives is new to it. */
export async function readLastSync(): Promise<LastSync> {
	const stored = LastSync.safeParse(await get<unknown>(LAST_SYNC, store()));
	return stored.data ?? {format: 1, at: 0, received: nothing, sent: nothing};
}

export async function writeLastSync(last: LastSync): Promise<void> {
	await set(LAST_SYNC, last, store());
}
