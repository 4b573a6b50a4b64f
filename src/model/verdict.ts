import * as z from 'zod/mini';
import {Owner} from './owner.ts';

/** What a rule saw: `saw` quotes the ticket's own words, labels or dates, most telling first. */
export const Reason = z.object({rule: z.string(), saw: z.array(z.string())});
export type Reason = z.infer<typeof Reason>;

/**
 * Whose call one ticket is. `sure` is 0 to 1. `fromWords` is true when no field of the tracker named the
 * decision: prose did, or what is usual for such tickets. The first reason decided; later ones agree with it.
 */
export const Verdict = z.object({
	decision: z.string(),
	owner: Owner,
	sure: z.number(),
	fromWords: z.boolean(),
	reasons: z.array(Reason),
});
export type Verdict = z.infer<typeof Verdict>;
