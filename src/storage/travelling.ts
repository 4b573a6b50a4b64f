import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import {Topic, Travelling} from '../model/edit.ts';
import {openItem} from './open-item.ts';

/**
 * Whose writing an item is, and how many writings of each browser it knew of. A browser that finds its last one
 * missing there knows that the other had not seen it, and did not take it back.
 */
const Origin = z.object({by: z.string(), seen: z.record(z.string(), z.number())});
type Origin = z.infer<typeof Origin>;

/**
 * What lies of one topic in its item of `storage.sync`. `damaged` is no item of any format; `newer` was written by a
 * later version in another browser. Neither is ever overwritten. `raw` is the item as it lies.
 */
export type FoundTopic<T extends Topic = Topic> =
	| {kind: 'found'; value: Travelling[T]; origin: Origin}
	| {kind: 'none'}
	| {kind: 'damaged'; raw: unknown}
	| {kind: 'newer'; raw: unknown};
export type FoundTopics = {[T in Topic]: FoundTopic<T>};

const FORMAT = 1;
const ITEM = {schema: z.extend(Origin, {format: z.literal(FORMAT), value: z.unknown()}), migrations: []};

/** In bytes of JSON. The browser's own limit is 8,192 for the item, of which some is for its name and origin. */
const LARGEST = 7_500;

/** Null where the browser has it switched off. */
export async function readTravelling(): Promise<FoundTopics | null> {
	try {
		const stored = await browser.storage.sync.get(Topic.options.map(nameOf));
		return {
			owners: parsed('owners', stored[nameOf('owners')]),
			own: parsed('own', stored[nameOf('own')]),
			rules: parsed('rules', stored[nameOf('rules')]),
		};
	} catch {
		return null;
	}
}

/** All of them in one write. A browser that refuses it is asked again after the next edit or at the next start. */
export async function writeTravelling(
	changed: readonly {topic: Topic; value: Travelling[Topic]; origin: Origin}[],
): Promise<void> {
	const items = changed.map(({topic, value, origin}) => [nameOf(topic), {format: FORMAT, ...origin, value}] as const);
	try {
		await browser.storage.sync.set(Object.fromEntries(items));
	} catch {
		// Switched off, too often, or too much beside it: what is here stays here, and `readSync` says so.
	}
}

export async function removeTravelling(topic: Topic): Promise<void> {
	await browser.storage.sync.remove(nameOf(topic));
}

export function fits(value: Travelling[Topic]): boolean {
	// Chromium writes this sign as six.
	const json = JSON.stringify(value).replaceAll('<', '\\u003C');
	return new TextEncoder().encode(json).length <= LARGEST;
}

/** Calls back when another browser's change arrived, and after our own. */
export function watchTravelling(changed: () => void): void {
	const names = new Set(Topic.options.map(nameOf));
	browser.storage.onChanged.addListener((changes, area) => {
		if (area === 'sync' && Object.keys(changes).some((name) => names.has(name))) changed();
	});
}

function nameOf(topic: Topic): string {
	return `differences-${topic}`;
}

function parsed<T extends Topic>(topic: T, raw: unknown): FoundTopic<T> {
	const item = openItem(ITEM, raw);
	if (item.kind !== 'found') return item;
	const {by, seen, value} = item.value;
	const parsed = Travelling.shape[topic].safeParse(value);
	return parsed.success
		? {kind: 'found', value: parsed.data as Travelling[T], origin: {by, seen}}
		: {kind: 'damaged', raw};
}
