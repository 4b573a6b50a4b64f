import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import {Topic, Travelling} from '../model/edit.ts';

/**
 * What lies of one topic in its item of `storage.sync`. `damaged` is no item of any format; `newer` was written by a later version in another
 * browser. Neither is ever overwritten. `raw` is the item as it lies.
 */
export type FoundTopic<T extends Topic = Topic> =
	| {kind: 'found'; value: Travelling[T]}
	| {kind: 'none'}
	| {kind: 'damaged'; raw: unknown}
	| {kind: 'newer'; raw: unknown};
export type FoundTopics = {[T in Topic]: FoundTopic<T>};

const FORMAT = 1;
const Item = z.object({format: z.literal(FORMAT), value: z.unknown()});
/** In bytes, name and JSON together; the browser's own limit for one item is 8,192. */
const LARGEST = 8_000;

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

/** All of them in one write. False where the browser refused it: switched off, too often, or too much beside it. */
export async function writeTravelling(changed: Partial<Travelling>): Promise<boolean> {
	try {
		await browser.storage.sync.set(
			Object.fromEntries(
				Topic.options.flatMap((topic) => (changed[topic] ? [[nameOf(topic), itemOf(changed[topic])]] : [])),
			),
		);
		return true;
	} catch {
		return false;
	}
}

export async function removeTravelling(gone: readonly Topic[]): Promise<void> {
	await browser.storage.sync.remove(gone.map(nameOf));
}

export function fits(topic: Topic, value: Travelling[Topic]): boolean {
	// Chromium writes this sign as six.
	const json = JSON.stringify(itemOf(value)).replaceAll('<', '\\u003C');
	return new TextEncoder().encode(nameOf(topic) + json).length <= LARGEST;
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

function itemOf(value: Travelling[Topic]): object {
	return {format: FORMAT, value};
}

function parsed<T extends Topic>(topic: T, raw: unknown): FoundTopic<T> {
	if (raw === undefined) return {kind: 'none'};
	const item = Item.safeParse(raw);
	const value = Travelling.shape[topic].safeParse(item.data?.value);
	if (value.success) return {kind: 'found', value: value.data as Travelling[T]};
	return {kind: isNewer(raw) ? 'newer' : 'damaged', raw};
}

function isNewer(raw: unknown): boolean {
	return typeof raw === 'object' && raw !== null && 'format' in raw && Number(raw.format) > FORMAT;
}
