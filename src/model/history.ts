import * as z from 'zod/mini';
import {Edit} from './edit.ts';

/** One edit as it was made, and the edit that takes it back. `day` is `YYYY-MM-DD`. */
export const HistoryEntry = z.looseObject({
	id: z.string(),
	day: z.string(),
	edit: Edit,
	back: Edit,
	undone: z.boolean(),
});
export type HistoryEntry = z.infer<typeof HistoryEntry>;
