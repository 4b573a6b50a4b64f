import type {Differences, Edit} from '../model/edit.ts';
import type {HistoryEntry} from '../model/history.ts';
import type {Matrix} from '../model/matrix.ts';
import type {State} from '../model/state.ts';
import {applyEdit, type EditRefusal} from './edit.ts';
import {mergeDifferences, mergeTravelling} from './merge.ts';
import {tidy, tidyTravelling} from './tidy.ts';

/**
 * `unknown-entry`: no such edit is in the history. `undone`: it was taken back before. `full`: the differences
 * would be larger than every page of a tracker can be asked to read.
 */
export type StateRefusal = EditRefusal | 'unknown-entry' | 'undone' | 'full';

export type Changed = {kind: 'changed'; state: State; entry: string} | {kind: 'refused'; code: StateRefusal};

/** In characters of JSON. The first is some thousand decisions and rules, the second some hundred imports. */
export const LARGEST_DIFFERENCES = 1_000_000;
export const LARGEST_HISTORY = 4_000_000;
export const MOST_ENTRIES = 2000;

/** The state after an edit, with its line in the history. `id` is new, `day` is `YYYY-MM-DD`. */
export function change(state: State, edit: Edit, preset: Matrix, id: string, day: string): Changed {
	const edited = applyEdit(state.differences, edit, preset);
	if (edited.kind === 'refused') return edited;
	const {differences, back} = edited;
	if (sizeOf(differences) > LARGEST_DIFFERENCES) return {kind: 'refused', code: 'full'};
	const history = newest([...state.history, {id, day, edit, back, undone: false}]);
	return {kind: 'changed', state: {...state, revision: state.revision + 1, differences, history}, entry: id};
}

/**
 * Takes one edit back, whatever was edited since. That is an edit too, with a line of its own, so nothing that
 * was there in between is lost for good.
 */
export function undo(state: State, entry: string, preset: Matrix, id: string, day: string): Changed {
	const line = state.history.find((one) => one.id === entry);
	if (!line) return {kind: 'refused', code: 'unknown-entry'};
	if (line.undone) return {kind: 'refused', code: 'undone'};
	const changed = change(state, backOf(line, state.differences), preset, id, day);
	if (changed.kind === 'refused') return changed;
	const history = changed.state.history.map((one) => {
		if (one.id === entry) return {...one, undone: true};
		return one.id === id ? {...one, undoes: entry} : one;
	});
	return {...changed, state: {...changed.state, history}};
}

/** What replaced everything at once takes back only what it changed itself: edits that came later stay. */
function backOf({edit, back}: HistoryEntry, now: Differences): Edit {
	if (edit.kind === 'replace' && back.kind === 'replace') {
		return {kind: 'replace', differences: mergeDifferences(tidy(edit.differences), now, back.differences)};
	}
	if (edit.kind === 'arrive' && back.kind === 'arrive') {
		const travelling = mergeTravelling(tidyTravelling(edit.travelling), now, back.travelling);
		return {kind: 'arrive', travelling};
	}
	return back;
}

/** The oldest lines make room; the last one always stays. */
function newest(history: readonly HistoryEntry[]): HistoryEntry[] {
	let size = 0;
	const kept = history.slice(-MOST_ENTRIES);
	const first = kept.findLastIndex((entry, place) => {
		size += sizeOf(entry);
		return size > LARGEST_HISTORY && place < kept.length - 1;
	});
	return kept.slice(first + 1);
}

function sizeOf(value: unknown): number {
	return JSON.stringify(value).length;
}
