import * as z from 'zod/mini';

/** Whose call a decision is. */
export const Owner = z.enum(['product', 'engineering', 'shared']);
export type Owner = z.infer<typeof Owner>;
