import * as z from 'zod/mini';
import {Decision} from './decision.ts';

/** All decisions of one team, in the order in which they are shown. Ids are unique. */
export const Matrix = z.looseObject({
	format: z.literal(1),
	decisions: z.array(Decision),
});
export type Matrix = z.infer<typeof Matrix>;
