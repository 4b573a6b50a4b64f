import {type Changed, change, undo} from '../agreement/history.ts';
import {isSame} from '../agreement/same.ts';
import {tidyTravelling} from '../agreement/tidy.ts';
import {defaultMatrix} from '../decisions/default-matrix.ts';
import type {EditOutcome} from '../messages/contracts.ts';
import {dayOf} from '../model/day.ts';
import type {Edit, Travelling} from '../model/edit.ts';
import {emptyState, type State} from '../model/state.ts';
import {type FoundState, moveAside, readState, writeState} from '../storage/state.ts';
import {inTurn} from './in-turn.ts';
import {publishState} from './publish.ts';

/*
 * The one writer of the reader's state. Edits wait for one another; each is one put, and only then the view.
 * A worker that ends in between leaves the former state or the new one, and the next start publishes its view.
 */

export function makeEdit(edit: Edit): Promise<EditOutcome> {
	return inTurn(async () => write(await readState(), (state) => changedBy(state, edit)));
}

export function takeBack(entry: string): Promise<EditOutcome> {
	return inTurn(async () =>
		write(await readState(), (state) => undo(state, entry, defaultMatrix, crypto.randomUUID(), dayOf(new Date()))),
	);
}

/**
 * Takes in what other browsers changed: `merge` says what is to be of what is here. Gives what is here afterwards, or
 * null where the state cannot be read or has no room.
 */
export function arrive(merge: (here: Travelling) => Travelling): Promise<Travelling | null> {
	return inTurn(async () => {
		const found = await readState();
		if (found.kind === 'damaged' || found.kind === 'newer') return null;
		const here = travellingIn(found.kind === 'found' ? found.state : emptyState);
		const travelling = tidyTravelling(merge(here));
		if (isSame(travelling, here)) return here;
		const outcome = await write(found, (state) => changedBy(state, {kind: 'arrive', travelling}));
		return outcome.kind === 'changed' ? travelling : null;
	});
}

/** Lays the state aside where it cannot be read. */
export function forgetUnreadable(): Promise<void> {
	return inTurn(async () => {
		const {kind} = await readState();
		if (kind === 'found' || kind === 'none') return;
		await moveAside();
		await publishState(emptyState);
	});
}

export function travellingIn({differences: {owners, own, rules}}: State): Travelling {
	return {owners, own, rules};
}

async function write(found: FoundState, changed: (state: State) => Changed): Promise<EditOutcome> {
	if (found.kind === 'damaged' || found.kind === 'newer') return {kind: 'refused', code: found.kind};
	const former = found.kind === 'found' ? found.state : emptyState;
	const next = changed(former);
	if (next.kind === 'refused') return next;
	if ((await writeState(next.state)) === 'full') return {kind: 'refused', code: 'full'};
	try {
		await publishState(next.state);
	} catch (error) {
		// Better no edit than one that no page shows.
		await writeState(former);
		if (/quota/i.test(String(error))) return {kind: 'refused', code: 'full'};
		throw error;
	}
	return {kind: 'changed', entry: next.entry};
}

function changedBy(state: State, edit: Edit): Changed {
	return change(state, edit, defaultMatrix, crypto.randomUUID(), dayOf(new Date()));
}
