import * as z from 'zod/mini';

/** What in a ticket a saved rule looks at. */
export const Sign = z.enum(['label', 'type', 'component', 'phrase']);
export type Sign = z.infer<typeof Sign>;

/**
 * "Tickets like this are that decision." `words` is a name compared whole, or a phrase of the ticket's own words;
 * it is never an expression. The first rule of a list that matches decides.
 */
export const SavedRule = z.looseObject({id: z.string(), sign: Sign, words: z.string(), decision: z.string()});
export type SavedRule = z.infer<typeof SavedRule>;
