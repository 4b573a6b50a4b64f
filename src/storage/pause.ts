import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import {Pause} from '../model/pause.ts';
import {openItem} from './open-item.ts';
import {watchItem} from './watch-item.ts';

const ITEM = {schema: z.looseObject({format: z.literal(1), pauses: z.array(Pause)}), migrations: []};

const KEY = 'pause';

/** Every pause that was made, those that are over among them. What cannot be read pauses nothing. */
export async function readPauses(): Promise<Pause[]> {
	const stored = await browser.storage.local.get(KEY);
	return pausesIn(stored[KEY]);
}

/** The background alone calls this. */
export async function writePauses(pauses: readonly Pause[]): Promise<void> {
	await browser.storage.local.set({[KEY]: {format: 1, pauses}});
}

/** Calls back with every later change, until the signal aborts. */
export function watchPauses(changed: (pauses: Pause[]) => void, signal: AbortSignal): void {
	watchItem('local', KEY, (stored) => changed(pausesIn(stored)), signal);
}

function pausesIn(stored: unknown): Pause[] {
	const opened = openItem(ITEM, stored);
	return opened.kind === 'found' ? opened.value.pauses : [];
}
