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
 * While the reader is alone, the differences from the preset travel to their other browsers. Each browser tells what
 * it changed itself from what was common last; so edits on both sides stay, and a browser that has nothing to add
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
		if (found === null) return;
		const common = commonOf(found, last);
		const there = thereOf(found, common);
		const here = await arrive((mine) => mergeTravelling(common, mine, there));
		if (here === null) return;
		const due = changedOf(found, here).filter((topic) => fits(topic, here[topic]));
		const wait = last.at + EVERY - Date.now();
		// A clock that was set back must not make it wait for ever.
		const send = due.length > 0 && (wait <= 0 || wait > EVERY);
		const changed = send ? only(here, due) : {};
		const next: LastSync = {format: 1, at: send ? Date.now() : last.at, received: there, sent: {...there, ...changed}};
		if (!isSame(next, last)) await writeLastSync(next);
		if (send) await writeTravelling(changed);
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
	const tooLarge = changed.find((topic) => !fits(topic, here[topic]));
	if (tooLarge) return {kind: 'too-large', topic: tooLarge};
	return {kind: changed.length > 0 ? 'waiting' : 'in-step'};
}

/** What lies there is what was sent last or, where that did not get there or was changed since, what was received. */
function commonOf(found: FoundTopics, {received, sent}: LastSync): Travelling {
	const arrived = Topic.options.filter((topic) => {
		const item = found[topic];
		return item.kind === 'found' && isSame(item.value, sent[topic]);
	});
	return {...received, ...only(sent, arrived)};
}

/** An item that cannot be read, or that somebody removed, says nothing of what is here. */
function thereOf({owners, own, rules}: FoundTopics, common: Travelling): Travelling {
	return {
		owners: owners.kind === 'found' ? owners.value : common.owners,
		own: own.kind === 'found' ? own.value : common.own,
		rules: rules.kind === 'found' ? rules.value : common.rules,
	};
}

/** The topics that lie there otherwise than here. Where none lies, one that is empty here is the same. */
function changedOf(found: FoundTopics, here: Travelling): Topic[] {
	return Topic.options.filter((topic) => {
		const item = found[topic];
		if (item.kind === 'none') return Object.keys(here[topic]).length > 0;
		return item.kind === 'found' && !isSame(item.value, here[topic]);
	});
}

function only(travelling: Travelling, topics: readonly Topic[]): Partial<Travelling> {
	return Object.fromEntries(topics.map((topic) => [topic, travelling[topic]]));
}

function repeatIn(milliseconds: number): void {
	clearTimeout(timer);
	timer = setTimeout(() => void sync(), milliseconds);
}
