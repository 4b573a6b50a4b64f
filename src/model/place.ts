import * as z from 'zod/mini';

/**
 * Where a page is: the site as tickets of it say, the key of the tracker's project (in Linear of the team) where the
 * address names one, and the beginning of its path.
 */
export const Place = z.object({site: z.string(), project: z.nullable(z.string()), path: z.string()});
export type Place = z.infer<typeof Place>;
