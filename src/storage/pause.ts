import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import {Pause} from '../model/pause.ts';

const PauseItem = z.looseObject({format: z.literal(1), pauses: z.array(Pause)});

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
	const listener = (changes: Record<string, {newValue?: unknown}>, area: string): void => {
		if (area === 'local' && KEY in changes) changed(pausesIn(changes[KEY]?.newValue));
	};
	browser.storage.onChanged.addListener(listener);
	signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

function pausesIn(stored: unknown): Pause[] {
	return PauseItem.safeParse(stored).data?.pauses ?? [];
}
