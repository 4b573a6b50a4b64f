import * as z from 'zod/mini';
import {Differences} from './edit.ts';
import {HistoryEntry} from './history.ts';

/** All that is the reader's own, in one piece, so that one write keeps it whole. `revision` grows with every edit. */
export const State = z.looseObject({
	format: z.literal(1),
	revision: z.number(),
	differences: Differences,
	/** The newest is last. */
	history: z.array(HistoryEntry),
});
export type State = z.infer<typeof State>;

export const emptyState: State = {
	format: 1,
	revision: 0,
	differences: {owners: {}, own: [], rules: [], picks: []},
	history: [],
};
