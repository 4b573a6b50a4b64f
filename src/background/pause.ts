import {hereOf, holds, isSameScope, type Pause, pausesAt} from '../model/pause.ts';
import type {Place} from '../model/place.ts';
import {readPauses, writePauses} from '../storage/pause.ts';

/** Adds a pause, or gives the one of the same scope another end. */
export function pause(added: Pause): Promise<void> {
	return change((pauses) => [...pauses.filter(({scope}) => !isSameScope(scope, added.scope)), added]);
}

/** Ends every pause that holds at a place, also those that hold elsewhere too. */
export function turnOn(place: Place): Promise<void> {
	return change((pauses) => {
		const ended = new Set(pausesAt(pauses, place, Date.now()));
		return pauses.filter((each) => !ended.has(each));
	});
}

/** Pauses here until it is turned on, or turns on what is paused. */
export function pauseOrTurnOn(place: Place): Promise<void> {
	return change((pauses) => {
		const holding = new Set(pausesAt(pauses, place, Date.now()));
		if (holding.size === 0) return [...pauses, {scope: hereOf(place), until: null}];
		return pauses.filter((each) => !holding.has(each));
	});
}

/** What is over is let go. */
function change(changed: (pauses: Pause[]) => Pause[]): Promise<void> {
	return navigator.locks.request('pause', async () => {
		const now = Date.now();
		await writePauses(changed((await readPauses()).filter((each) => holds(each, now))));
	});
}
