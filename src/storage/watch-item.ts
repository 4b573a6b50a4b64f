import browser from 'webextension-polyfill';

/** Calls back with what lies under a key after every later change, undefined once it is gone, until the signal aborts. */
export function watchItem(
	area: 'local' | 'sync',
	key: string,
	changed: (stored: unknown) => void,
	signal: AbortSignal,
): void {
	const listener = (changes: Record<string, {newValue?: unknown}>, where: string): void => {
		if (where === area && key in changes) changed(changes[key]?.newValue);
	};
	browser.storage.onChanged.addListener(listener);
	signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
