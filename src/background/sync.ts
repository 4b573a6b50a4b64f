import {mergeTravelling} from '../agreement/merge.ts';
import {isSame} from '../agreement/same.ts';
import type {SyncState} from '../messages/contracts.ts';
import {Topic, type Travelling} from '../model/edit.ts';
import {emptyState} from '../model/state.ts';
import {type LastSync, readLastSync, writeLastSync} from '../storage/last-sync.ts';
import {readState} from '../storage/state.ts';
import {type FoundTopics, fits, readTravelling, writeTravelling} from '../storage/travelling.ts';
import {arrive, travellingIn} from './writer.ts';

/*
 * While the reader is alone, the differences from the preset travel to their other browsers. Each tells what it
 * changed itself from what was common last; so edits on both sides stay, and a browser that has nothing to add
 * writes nothing, whatever arrives.
 */

/** In milliseconds: browsers take few writes, so edits in a row travel together. */
const EVERY = 10_000;

let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Takes in what arrived and sends what was changed here. Runs after every edit, on every arrival and at every start
 * of the worker, which repeats what a lost timer would have done.
 */
export function sync(): Promise<void> {
	return navigator.locks.request('sync', async () => {
		const [found, last] = await Promise.all([readTravelling(), readLastSync()]);
		if (found === null || last === null) return;
		const arrived = Topic.options.filter((topic) => isOfAnother(found, topic, last));
		const there = {...last.received, ...valuesOf(found, arrived)};
		const known = arrived.filter((topic) => knowsOurs(found, topic, last));
		const here = await arrive((mine) => mergeTravelling({...last.received, ...only(last.sent, known)}, mine, there));
		if (here === null) return;

		const due = changedOf(found, here).filter((topic) => fits(here[topic]));
		const wait = last.at + EVERY - Date.now();
		// A clock that was set back must not make it wait for ever.
		const send = wait <= 0 || wait > EVERY ? due : [];
		const next = noted(last, there, here, arrived, send);
		// Without room for what was sent, nothing is: another's answer could not be told from its older copy.
		if (!isSame(next, last) && (await writeLastSync(next)) === 'full') return;
		if (send.length > 0) await writeTravelling(send.map((topic) => itemOf(found, topic, here, next)));
		else if (due.length > 0) repeatIn(wait);
	});
}

/** How far the reader's other browsers can have what is here. */
export async function readSync(): Promise<SyncState> {
	const [found, state] = await Promise.all([readTravelling(), readState()]);
	if (found === null) return {kind: 'off'};
	for (const topic of Topic.options) {
		const {kind} = found[topic];
		if (kind === 'damaged' || kind === 'newer') return {kind, topic};
	}
	if (state.kind === 'damaged' || state.kind === 'newer') return {kind: 'waiting'};
	const here = travellingIn(state.kind === 'found' ? state.state : emptyState);
	const changed = changedOf(found, here);
	const tooLarge = changed.find((topic) => !fits(here[topic]));
	if (tooLarge) return {kind: 'too-large', topic: tooLarge};
	return {kind: changed.length > 0 ? 'waiting' : 'in-step'};
}

/** What this browser wrote itself says nothing new, nor does an item that cannot be read or that somebody removed. */
function isOfAnother(found: FoundTopics, topic: Topic, {me}: LastSync): boolean {
	const item = found[topic];
	return item.kind === 'found' && item.origin.by !== me;
}

/** Whether the browser that wrote it had seen what this one wrote last. */
function knowsOurs(found: FoundTopics, topic: Topic, {me, sends}: LastSync): boolean {
	const item = found[topic];
	return item.kind === 'found' && (item.origin.seen[me] ?? 0) >= sends[topic];
}

/** The topics that lie there otherwise than here. Where none lies, one that is empty here is the same. */
function changedOf(found: FoundTopics, here: Travelling): Topic[] {
	return Topic.options.filter((topic) => {
		const item = found[topic];
		if (item.kind === 'none') return Object.keys(here[topic]).length > 0;
		return item.kind === 'found' && !isSame(item.value, here[topic]);
	});
}

function noted(
	last: LastSync,
	there: Travelling,
	here: Travelling,
	arrived: readonly Topic[],
	send: readonly Topic[],
): LastSync {
	const sends = {...last.sends};
	for (const topic of send) sends[topic] += 1;
	return {
		...last,
		at: send.length > 0 ? Date.now() : last.at,
		received: there,
		sent: {...last.sent, ...only(there, arrived), ...only(here, send)},
		sends,
	};
}

function itemOf(found: FoundTopics, topic: Topic, here: Travelling, {me, sends}: LastSync) {
	const item = found[topic];
	const seen = {...(item.kind === 'found' ? item.origin.seen : {}), [me]: sends[topic]};
	return {topic, value: here[topic], origin: {by: me, seen}};
}

function valuesOf(found: FoundTopics, topics: readonly Topic[]): Partial<Travelling> {
	return Object.fromEntries(
		topics.flatMap((topic) => {
			const item = found[topic];
			return item.kind === 'found' ? [[topic, item.value]] : [];
		}),
	);
}

function only(travelling: Travelling, topics: readonly Topic[]): Partial<Travelling> {
	return Object.fromEntries(topics.map((topic) => [topic, travelling[topic]]));
}

function repeatIn(milliseconds: number): void {
	clearTimeout(timer);
	timer = setTimeout(() => void sync(), milliseconds);
}
