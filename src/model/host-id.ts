import * as z from 'zod/mini';

/** A tracker that the extension can read. */
export const HostId = z.enum(['jira-cloud', 'linear']);
export type HostId = z.infer<typeof HostId>;
