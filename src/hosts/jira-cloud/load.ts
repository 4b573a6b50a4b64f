import * as z from 'zod/mini';
import type {LoadedTickets, LoadRefusal} from '../host.ts';
import {fetchJson} from './fetch-json.ts';
import {ticketOf} from './issue.ts';

/** The API takes no more keys in one request. */
const MOST_KEYS = 100;
const PATIENCE = 8000;
/** The sprint is worth a short wait only: without it a ticket merely has one unknown field more. */
const SPRINT_FIELD_PATIENCE = 2000;

const FIELDS = [
	'summary',
	'description',
	'issuetype',
	'labels',
	'components',
	'priority',
	'status',
	'duedate',
	'parent',
	'created',
];

const Reply = z.looseObject({issues: z.array(z.unknown())});
const Fields = z.array(
	z.looseObject({id: z.string(), schema: z.optional(z.looseObject({custom: z.optional(z.string())}))}),
);

const sprintFields = new Map<string, string | null>();

/** Source: Atlassian's OpenAPI document, `POST /rest/api/3/issue/bulkfetch`. */
export async function load(
	url: URL,
	keys: readonly string[],
	signal: AbortSignal,
): Promise<LoadedTickets | LoadRefusal> {
	const sprintField = await sprintFieldOf(url, signal);
	const reply = await fetchJson(
		new URL('/rest/api/3/issue/bulkfetch', url),
		{
			issueIdsOrKeys: keys.slice(0, MOST_KEYS),
			fields: sprintField ? [...FIELDS, sprintField] : FIELDS,
		},
		PATIENCE,
		signal,
	);
	if (reply.kind === 'refused') return reply;
	const parsed = Reply.safeParse(reply.json);
	if (!parsed.success) return {kind: 'refused', code: 'broken', wait: null};
	return {
		kind: 'loaded',
		tickets: parsed.data.issues.flatMap((issue) => ticketOf(issue, url.hostname, sprintField) ?? []),
	};
}

/** The sprint is a custom field whose id differs from site to site; its kind does not, and its name is translated. */
async function sprintFieldOf(url: URL, signal: AbortSignal): Promise<string | null> {
	const known = sprintFields.get(url.hostname);
	if (known !== undefined) return known;
	const reply = await fetchJson(new URL('/rest/api/3/field', url), null, SPRINT_FIELD_PATIENCE, signal);
	if (reply.kind === 'refused') return null;
	const fields = Fields.safeParse(reply.json);
	const field = fields.data?.find(({schema}) => schema?.custom === 'com.pyxis.greenhopper.jira:gh-sprint')?.id ?? null;
	sprintFields.set(url.hostname, field);
	return field;
}
