import * as z from 'zod/mini';
import type {Verdict} from './verdict.ts';

/** How sure at least, 0 to 1. A half is a coin's throw; beyond 1 there is nothing. */
const Sureness = z.number().check(z.gte(0.5), z.lte(1));

/**
 * From where on the reader wants to be told. A verdict from words alone is shown on boards and lists from `boards`
 * on; one below `likely` is called likely.
 */
export const Quiet = z.object({boards: Sureness, likely: Sureness});
export type Quiet = z.infer<typeof Quiet>;

/** What holds until the reader says otherwise; set from how often verdicts are right on labelled tickets. */
export const usualQuiet: Quiet = {boards: 0.9, likely: 0.8};

export function isLikely({sure}: Pick<Verdict, 'sure'>, {likely}: Pick<Quiet, 'likely'>): boolean {
	return sure < likely;
}
