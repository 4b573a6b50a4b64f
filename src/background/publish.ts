import {matrixOf} from '../agreement/matrix.ts';
import {defaultMatrix} from '../decisions/default-matrix.ts';
import {usualQuiet} from '../model/quiet.ts';
import {emptyState, type State} from '../model/state.ts';
import {type FoundState, readState} from '../storage/state.ts';
import {readView, writeView} from '../storage/view.ts';
import {inTurn} from './in-turn.ts';

/**
 * Publishes what the stored state says: after an installation or an update, whose preset may be another. Tickets are
 * judged by the preset while the state cannot be read.
 */
export function publish(): Promise<void> {
	return inTurn(async () => publishState(stateIn(await readState())));
}

/** Publishes only where the view is not that of the stored state; runs at every start of the worker. */
export function publishIfStale(): Promise<void> {
	return inTurn(async () => {
		const [view, found] = await Promise.all([readView(), readState()]);
		const state = stateIn(found);
		if (view?.revision !== state.revision) await publishState(state);
	});
}

/** Only for whoever has the turn. */
export async function publishState({revision, differences}: State): Promise<void> {
	const {rules, picks, quiet = usualQuiet} = differences;
	await writeView({format: 1, revision, matrix: matrixOf(defaultMatrix, differences), rules, picks, quiet});
}

function stateIn(found: FoundState): State {
	return found.kind === 'found' ? found.state : emptyState;
}
