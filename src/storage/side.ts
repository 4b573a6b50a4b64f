import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import {Side} from '../model/side.ts';
import {openItem} from './open-item.ts';
import {watchItem} from './watch-item.ts';

const ITEM = {schema: z.looseObject({format: z.literal(1), side: z.nullable(Side)}), migrations: []};

const KEY = 'side';

/** The reader's side; null while it is left open or cannot be read. Travels with the reader's browsers. */
export async function readSide(): Promise<Side | null> {
	const stored = await browser.storage.sync.get(KEY).catch((): Record<string, unknown> => ({}));
	return sideIn(stored[KEY]);
}

/** `refused`: the browser took nothing, because synchronised storage is full, too busy or switched off. */
export async function writeSide(side: Side | null): Promise<'written' | 'refused'> {
	try {
		await browser.storage.sync.set({[KEY]: {format: 1, side}});
		return 'written';
	} catch {
		return 'refused';
	}
}

/** Calls back with every later change, until the signal aborts. */
export function watchSide(changed: (side: Side | null) => void, signal: AbortSignal): void {
	watchItem('sync', KEY, (stored) => changed(sideIn(stored)), signal);
}

function sideIn(stored: unknown): Side | null {
	const opened = openItem(ITEM, stored);
	return opened.kind === 'found' ? opened.value.side : null;
}
