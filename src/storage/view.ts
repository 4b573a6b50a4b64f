import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import {Matrix} from '../model/matrix.ts';

/**
 * What badges need, published by the background so that a content script starts without waking it.
 * `revision` grows by one with every publication.
 */
const View = z.looseObject({format: z.literal(1), revision: z.int(), matrix: Matrix});
export type View = z.infer<typeof View>;

export type ReadView = {kind: 'found'; view: View} | {kind: 'none'} | {kind: 'damaged'} | {kind: 'newer'};

const KEY = 'view';
const NewerFormat = z.looseObject({format: z.number().check(z.gt(1))});

/** The view as it lies in `storage.local`. Never writes, whatever it finds. */
export async function readView(): Promise<ReadView> {
	const stored = await browser.storage.local.get(KEY);
	return parse(stored[KEY]);
}

/** The background alone calls this. */
export async function writeView(view: View): Promise<void> {
	await browser.storage.local.set({[KEY]: view});
}

/** Calls back with every later publication, until the signal aborts. */
export function watchView(changed: (read: ReadView) => void, signal: AbortSignal): void {
	const listener = (changes: Record<string, {newValue?: unknown}>, area: string): void => {
		if (area === 'local' && KEY in changes) changed(parse(changes[KEY]?.newValue));
	};
	browser.storage.onChanged.addListener(listener);
	signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

function parse(stored: unknown): ReadView {
	if (stored === undefined) return {kind: 'none'};
	const view = View.safeParse(stored);
	if (view.success) return {kind: 'found', view: view.data};
	return {kind: NewerFormat.safeParse(stored).success ? 'newer' : 'damaged'};
}
