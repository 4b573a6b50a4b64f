import * as z from 'zod/mini';
import {Reason} from './verdict.ts';

/** Whether a ticket is technical debt: work whose point is internal quality. `sure` (0 to 1) is of `is`. */
export const Debt = z.object({is: z.boolean(), sure: z.number(), reasons: z.array(Reason)});
export type Debt = z.infer<typeof Debt>;
