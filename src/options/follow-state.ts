import {ask} from '../messages/ask.ts';
import type {StateRead} from '../messages/contracts.ts';
import {watchView} from '../storage/view.ts';

/** A background that does not answer is starting or being replaced; it is asked again after this many milliseconds. */
const AGAIN = 500;

/**
 * Calls back with the reader's state as it lies now and after every edit, wherever that was made, until the signal
 * aborts. An answer that a later question has overtaken is left out. Gives a function that looks once more.
 */
export function followState(seen: (read: StateRead) => void, signal: AbortSignal): () => void {
	let latest = 0;
	const look = async (): Promise<void> => {
		latest += 1;
		const mine = latest;
		const asked = await ask('readState', {});
		if (signal.aborted || mine !== latest) return;
		if (asked.kind === 'reply') seen(asked.reply);
		else setTimeout(() => void look(), AGAIN);
	};
	watchView(() => void look(), signal);
	void look();
	return () => void look();
}
