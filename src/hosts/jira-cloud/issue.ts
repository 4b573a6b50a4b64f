import * as z from 'zod/mini';
import type {Ticket} from '../../model/ticket.ts';
import {wordsOfDocument} from './document.ts';

const Named = z.looseObject({name: z.string()});
const maybe = <T extends z.ZodMiniType>(schema: T) => z.catch(z.nullish(schema), null);

const Sprint = z.looseObject({
	name: z.string(),
	state: z.optional(z.string()),
	startDate: maybe(z.string()),
});

/** A field that is not what the document promises is unknown; it never costs the ticket its other fields. */
const Issue = z.looseObject({
	key: z.string(),
	fields: z.looseObject({
		summary: maybe(z.string()),
		description: z.optional(z.unknown()),
		issuetype: maybe(z.looseObject({name: z.string(), subtask: maybe(z.boolean())})),
		labels: maybe(z.array(z.string())),
		components: maybe(z.array(Named)),
		priority: maybe(Named),
		status: maybe(z.looseObject({name: z.string(), statusCategory: maybe(z.looseObject({key: maybe(z.string())}))})),
		duedate: maybe(z.string()),
		parent: maybe(z.looseObject({key: z.string()})),
		created: maybe(z.string()),
	}),
});

/** The ticket in one entry of Jira's reply; null when the entry has no key. */
export function ticketOf(issue: unknown, site: string, sprintField: string | null): Ticket | null {
	const parsed = Issue.safeParse(issue);
	if (!parsed.success) return null;
	const {key, fields} = parsed.data;
	const category = fields.status?.statusCategory?.key;
	return {
		host: 'jira-cloud',
		site,
		key,
		title: fields.summary ?? null,
		description: wordsOfDocument(fields.description),
		type: fields.issuetype?.name ?? null,
		subtask: fields.issuetype?.subtask ?? null,
		labels: fields.labels ?? null,
		components: fields.components?.map(({name}) => name) ?? null,
		priority: fields.priority?.name ?? null,
		status: fields.status?.name ?? null,
		done: category ? category === 'done' : null,
		dueDate: fields.duedate ?? null,
		parent: fields.parent?.key ?? null,
		...sprintOf(sprintField === null ? null : fields[sprintField], fields.created ?? null),
	};
}

/**
 * A ticket created after the running sprint began was added to it; how an older ticket came in stands in its
 * history alone, so that stays unknown.
 */
function sprintOf(value: unknown, created: string | null): Pick<Ticket, 'sprint' | 'addedAfterStart'> {
	const sprints = z.array(Sprint).safeParse(value);
	const running = sprints.data?.find(({state}) => state === 'active');
	if (!running) return {sprint: null, addedAfterStart: null};
	const late = created !== null && !!running.startDate && Date.parse(created) > Date.parse(running.startDate);
	return {sprint: running.name, addedAfterStart: late || null};
}
