import {matrixOf} from '../agreement/matrix.ts';
import {defaultMatrix} from '../decisions/default-matrix.ts';
import type {Edit} from '../model/edit.ts';
import type {Matrix} from '../model/matrix.ts';
import type {State} from '../model/state.ts';
import {type Names, namesOf} from './names.ts';

/** What every page works with: the reader's state as it lies now, and how it is changed. */
export interface Desk {
	state: State;
	preset: Matrix;
	matrix: Matrix;
	names: Names;
	edit(edit: Edit): void;
	undo(entry: string): void;
}

export function deskOf(state: State, actions: Pick<Desk, 'edit' | 'undo'>): Desk {
	const preset = defaultMatrix;
	return {state, preset, matrix: matrixOf(preset, state.differences), names: namesOf(preset, state), ...actions};
}
