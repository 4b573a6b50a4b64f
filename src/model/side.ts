import * as z from 'zod/mini';

/** The side of the pair that a person or a hint stands on. */
export const Side = z.enum(['product', 'engineering']);
export type Side = z.infer<typeof Side>;
