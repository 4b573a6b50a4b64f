import * as z from 'zod/mini';
import type {Ticket} from '../../model/ticket.ts';
import {wordsOfDocument} from './document.ts';

const Issue = z.looseObject({key: z.string(), fields: z.looseObject({})});
const Words = z.string();
const Named = z.looseObject({name: z.string()});
const Type = z.looseObject({name: z.string(), subtask: z.unknown()});
const Status = z.looseObject({name: z.string(), statusCategory: z.unknown()});
const Keyed = z.looseObject({key: z.string()});
const Sprint = z.looseObject({name: z.string(), state: z.string(), startDate: z.unknown()});

/** The ticket in one entry of Jira's reply; null when the entry has no key. */
export function ticketOf(issue: unknown, site: string, sprintField: string | null): Ticket | null {
	const parsed = read(Issue, issue);
	if (!parsed) return null;
	const {key, fields} = parsed;
	const type = read(Type, fields['issuetype']);
	const status = read(Status, fields['status']);
	const category = read(Keyed, status?.statusCategory)?.key ?? null;
	return {
		host: 'jira-cloud',
		site,
		key,
		title: read(Words, fields['summary']),
		description: wordsOfDocument(fields['description']),
		type: type?.name ?? null,
		subtask: read(z.boolean(), type?.subtask),
		labels: read(z.array(Words), fields['labels']),
		components: read(z.array(Named), fields['components'])?.map(({name}) => name) ?? null,
		priority: read(Named, fields['priority'])?.name ?? null,
		status: status?.name ?? null,
		done: category === null ? null : category === 'done',
		dueDate: read(Words, fields['duedate']),
		parent: read(Keyed, fields['parent'])?.key ?? null,
		...sprintOf(sprintField === null ? null : fields[sprintField], read(Words, fields['created'])),
	};
}

/**
 * A ticket created after the running sprint began was added to it; how an older ticket came in stands in its
 * history alone, so that stays unknown.
 */
function sprintOf(value: unknown, created: string | null): Pick<Ticket, 'sprint' | 'addedAfterStart'> {
	const running = read(z.array(Sprint), value)?.find(({state}) => state === 'active');
	if (!running) return {sprint: null, addedAfterStart: null};
	const start = read(Words, running.startDate);
	const late = created !== null && start !== null && Date.parse(created) > Date.parse(start);
	return {sprint: running.name, addedAfterStart: late || null};
}

/** A field that is not what the API promises is unknown; it never costs the ticket its other fields. */
function read<T extends z.ZodMiniType>(schema: T, value: unknown): z.infer<T> | null {
	return schema.safeParse(value).data ?? null;
}
