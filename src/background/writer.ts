import {type Changed, change, undo} from '../agreement/history.ts';
import {defaultMatrix} from '../decisions/default-matrix.ts';
import type {EditOutcome} from '../messages/contracts.ts';
import {dayOf} from '../model/day.ts';
import type {Edit} from '../model/edit.ts';
import {emptyState, type State} from '../model/state.ts';
import {readState, writeState} from '../storage/state.ts';
import {publishState} from './publish.ts';

/*
 * The one writer of the reader's state. Edits wait for one another; each is one put, and only then the view.
 * A worker that ends in between leaves the former state or the new one, and the next start publishes its view.
 */

export function makeEdit(edit: Edit): Promise<EditOutcome> {
	return write((state) => change(state, edit, defaultMatrix, crypto.randomUUID(), dayOf(new Date())));
}

export function takeBack(entry: string): Promise<EditOutcome> {
	return write((state) => undo(state, entry, defaultMatrix, crypto.randomUUID(), dayOf(new Date())));
}

function write(changed: (state: State) => Changed): Promise<EditOutcome> {
	return navigator.locks.request('state', async () => {
		const found = await readState();
		if (found.kind === 'damaged' || found.kind === 'newer') return {kind: 'refused', code: found.kind};
		const next = changed(found.kind === 'found' ? found.state : emptyState);
		if (next.kind === 'refused') return next;
		if ((await writeState(next.state)) === 'full') return {kind: 'refused', code: 'full'};
		await publishState(next.state);
		return {kind: 'changed', entry: next.entry};
	});
}
