import {placeOfAddress} from '../hosts/ticket-address.ts';
import {type Pause, pausesAt} from '../model/pause.ts';
import {readPauses, watchPauses} from '../storage/pause.ts';

/** A timer may wait no longer; it looks again then. */
const LONGEST_TIMER = 2 ** 31 - 1;

/**
 * Tells at once, and whenever it changes, whether badges are paused at the page's address: by the reader, because
 * the time is over, or because the page went elsewhere.
 */
export async function followPause(turned: (isPaused: boolean) => void, signal: AbortSignal): Promise<void> {
	let pauses: readonly Pause[] = await readPauses();
	let former: boolean | null = null;
	let timer: ReturnType<typeof setTimeout> | undefined;

	const look = (): void => {
		if (signal.aborted) return;
		const now = Date.now();
		const holding = pausesAt(pauses, placeOfAddress(new URL(location.href)), now);
		const ends = holding.flatMap(({until}) => until ?? []);
		clearTimeout(timer);
		if (ends.length > 0) timer = setTimeout(look, Math.min(LONGEST_TIMER, Math.max(...ends) - now + 1));
		const isPaused = holding.length > 0;
		if (isPaused === former) return;
		former = isPaused;
		turned(isPaused);
	};
	watchPauses((next) => {
		pauses = next;
		look();
	}, signal);
	globalThis.navigation?.addEventListener('currententrychange', look, {signal});
	addEventListener('popstate', look, {signal});
	// A machine that slept has missed its timer.
	document.addEventListener('visibilitychange', look, {signal});
	signal.addEventListener('abort', () => clearTimeout(timer));
	look();
}
