import {createStore, set} from 'idb-keyval';

/** What is laid aside lies beside the state, under a key that nothing reads: it is there for whoever looks for it. */
const store = () => createStore('whose-call-state', 'state');

export function asideKey(name: string): string {
	return `${name}-aside-${crypto.randomUUID()}`;
}

export async function layAside(name: string, value: unknown): Promise<void> {
	await set(asideKey(name), value, store());
}
