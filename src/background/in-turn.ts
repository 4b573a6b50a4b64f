/** Whatever reads the reader's state to write it, or its view, waits for whoever does so already. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
	return navigator.locks.request('state', work);
}
