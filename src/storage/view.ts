import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import {Matrix} from '../model/matrix.ts';
import {Pick} from '../model/pick.ts';
import {Quiet, usualQuiet} from '../model/quiet.ts';
import {SavedRule} from '../model/saved-rule.ts';
import {openItem} from './open-item.ts';
import {watchItem} from './watch-item.ts';

/**
 * What badges need, published by the background so that a content script starts without waking it. It is derived
 * and holds nothing of its own: one that is missing, damaged or of another format is published again.
 * `revision` is that of the state it was made from, 0 where that is empty or cannot be read.
 */
const PublishedView = z.looseObject({
	format: z.literal(1),
	revision: z.number(),
	matrix: Matrix,
	rules: z.array(SavedRule),
	picks: z.array(Pick),
	quiet: z._default(Quiet, usualQuiet),
});
export type PublishedView = z.infer<typeof PublishedView>;

/** A former format needs no migration: the view is published again. */
const ITEM = {schema: PublishedView, migrations: []};
const KEY = 'view';

/** The view as it lies in `storage.local`; null when there is none that can be read. Never writes. */
export async function readView(): Promise<PublishedView | null> {
	const stored = await browser.storage.local.get(KEY);
	return viewIn(stored[KEY]);
}

/** The background alone calls this. */
export async function writeView(view: PublishedView): Promise<void> {
	await browser.storage.local.set({[KEY]: view});
}

/** Calls back with every later publication that can be read, until the signal aborts. */
export function watchView(published: (view: PublishedView) => void, signal: AbortSignal): void {
	const changed = (stored: unknown): void => {
		const view = viewIn(stored);
		if (view) published(view);
	};
	watchItem('local', KEY, changed, signal);
}

function viewIn(stored: unknown): PublishedView | null {
	const opened = openItem(ITEM, stored);
	return opened.kind === 'found' ? opened.value : null;
}
