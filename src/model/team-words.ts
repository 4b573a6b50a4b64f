import * as z from 'zod/mini';

/**
 * Phrases, as `parsePhrase` reads them, that mean something to this team: `debt` names technical debt, `customers` the
 * people whom it serves. Never expressions; a phrase that cannot be read is passed over.
 */
export const TeamWords = z.looseObject({debt: z.array(z.string()), customers: z.array(z.string())});
export type TeamWords = z.infer<typeof TeamWords>;
