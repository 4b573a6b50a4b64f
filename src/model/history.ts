import * as z from 'zod/mini';
import {Edit} from './edit.ts';

/**
 * One edit as it was made, and the edit that takes it back. `day` is `YYYY-MM-DD`. `undoes` is the entry that this
 * one took back; absent for an edit of its own.
 */
export const HistoryEntry = z.looseObject({
	id: z.string(),
	day: z.string(),
	edit: Edit,
	back: Edit,
	undone: z.boolean(),
	undoes: z.optional(z.string()),
});
export type HistoryEntry = z.infer<typeof HistoryEntry>;
