import * as z from 'zod/mini';

/** Marks a message as ours: other listeners of the same extension stay silent. */
export const Envelope = z.object({to: z.enum(['background', 'content']), name: z.string(), request: z.unknown()});

/** What came of a question. A refusal's code is one word for programs; people see a sentence of the locale. */
export const Outcome = z.union([
	z.object({kind: z.literal('reply'), reply: z.unknown()}),
	z.object({kind: z.literal('refused'), code: z.enum(['stranger', 'misshapen', 'failed'])}),
]);
export type Outcome = z.infer<typeof Outcome>;
