import type {Edit} from '../model/edit.ts';
import type {Matrix} from '../model/matrix.ts';
import type {State} from '../model/state.ts';
import {applyEdit, type EditRefusal} from './edit.ts';

/** `unknown-entry`: no such edit is in the history. `undone`: it was taken back before. */
export type StateRefusal = EditRefusal | 'unknown-entry' | 'undone';

export type Changed = {kind: 'changed'; state: State; entry: string} | {kind: 'refused'; code: StateRefusal};

/** The state after an edit, with its line in the history. `id` is new, `day` is `YYYY-MM-DD`. */
export function change(state: State, edit: Edit, preset: Matrix, id: string, day: string): Changed {
	const edited = applyEdit(state.differences, edit, preset);
	if (edited.kind === 'refused') return edited;
	const {differences, back} = edited;
	const history = [...state.history, {id, day, edit, back, undone: false}];
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
	const changed = change(state, line.back, preset, id, day);
	if (changed.kind === 'refused') return changed;
	const history = changed.state.history.map((one) => (one.id === entry ? {...one, undone: true} : one));
	return {...changed, state: {...changed.state, history}};
}
