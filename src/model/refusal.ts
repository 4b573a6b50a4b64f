import * as z from 'zod/mini';

/** Why a tracker did not give what it was asked for. */
export const RefusalCode = z.enum(['signed-out', 'forbidden', 'missing', 'busy', 'broken', 'offline', 'slow']);
export type RefusalCode = z.infer<typeof RefusalCode>;
