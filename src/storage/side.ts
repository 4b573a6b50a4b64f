import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import {Side} from '../model/side.ts';

const SideItem = z.looseObject({format: z.literal(1), side: z.nullable(Side)});

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
	const listener = (changes: Record<string, {newValue?: unknown}>, area: string): void => {
		if (area === 'sync' && KEY in changes) changed(sideIn(changes[KEY]?.newValue));
	};
	browser.storage.onChanged.addListener(listener);
	signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

function sideIn(stored: unknown): Side | null {
	return SideItem.safeParse(stored).data?.side ?? null;
}
