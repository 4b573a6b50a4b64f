import * as z from 'zod/mini';
import {HostId} from './host-id.ts';

const words = z.nullable(z.string());

/**
 * One work item as the tracker knows it, identified by host + site + key. A field that is not known is
 * null, never guessed; an empty list means that the tracker said "none".
 * `dueDate` is `YYYY-MM-DD`. `site` is the host name, for Linear the host name and the workspace.
 */
export const Ticket = z.object({
	host: HostId,
	site: z.string(),
	key: z.string(),
	title: words,
	description: words,
	type: words,
	subtask: z.nullable(z.boolean()),
	labels: z.nullable(z.array(z.string())),
	components: z.nullable(z.array(z.string())),
	priority: words,
	status: words,
	done: z.nullable(z.boolean()),
	dueDate: words,
	sprint: words,
	addedAfterStart: z.nullable(z.boolean()),
	parent: words,
});
export type Ticket = z.infer<typeof Ticket>;

/** A ticket of which nothing is known but where it is. */
export function unknownTicket(host: HostId, site: string, key: string): Ticket {
	return {
		host,
		site,
		key,
		title: null,
		description: null,
		type: null,
		subtask: null,
		labels: null,
		components: null,
		priority: null,
		status: null,
		done: null,
		dueDate: null,
		sprint: null,
		addedAfterStart: null,
		parent: null,
	};
}
