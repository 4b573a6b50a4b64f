import * as z from 'zod/mini';

/** A person's own verdict for one ticket; it beats every rule. */
export const Pick = z.looseObject({site: z.string(), key: z.string(), decision: z.string()});
export type Pick = z.infer<typeof Pick>;
