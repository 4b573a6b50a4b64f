import {type AdfDocument, toAdf} from './adf.ts';
import {type Sprint, sprintsOf} from './sprints.ts';
import type {LabTicket} from './ticket.ts';

/** One issue as the REST API gives it. `navigable` fields are those of the default field list. */
export interface JiraIssue {
	id: string;
	key: string;
	self: string;
	fields: Readonly<Record<string, unknown>>;
}

const SPRINT_FIELD = 'customfield_10020';
const POINTS_FIELD = 'customfield_10016';
const TEXT = {type: 'string'};

/** The fields of the site, as `GET /rest/api/3/field` lists them. */
export const FIELDS = [
	field('summary', 'Summary', {...TEXT, system: 'summary'}),
	field('description', 'Description', {...TEXT, system: 'description'}),
	field('issuetype', 'Issue Type', {type: 'issuetype', system: 'issuetype'}),
	field('project', 'Project', {type: 'project', system: 'project'}),
	field('status', 'Status', {type: 'status', system: 'status'}),
	field('priority', 'Priority', {type: 'priority', system: 'priority'}),
	field('labels', 'Labels', {type: 'array', items: 'string', system: 'labels'}),
	field('components', 'Components', {type: 'array', items: 'component', system: 'components'}),
	field('assignee', 'Assignee', {type: 'user', system: 'assignee'}),
	field('duedate', 'Due date', {type: 'date', system: 'duedate'}),
	field('created', 'Created', {type: 'datetime', system: 'created'}),
	{
		id: 'parent',
		key: 'parent',
		name: 'Parent',
		custom: false,
		orderable: false,
		navigable: true,
		searchable: false,
		clauseNames: ['parent'],
	},
	field('customfield_10019', 'Rank', {
		type: 'any',
		custom: 'com.pyxis.greenhopper.jira:gh-lexo-rank',
		customId: 10019,
	}),
	field(SPRINT_FIELD, 'Sprint', {
		type: 'array',
		items: 'json',
		custom: 'com.pyxis.greenhopper.jira:gh-sprint',
		customId: 10020,
	}),
	field(POINTS_FIELD, 'Story point estimate', {
		type: 'number',
		custom: 'com.pyxis.greenhopper.jira:jsw-story-points',
		customId: 10016,
	}),
];

/** Every ticket as an issue of the site `https://<host>`, ids rising in the order given. */
export function toIssues(tickets: readonly LabTicket[], host: string, today: string): JiraIssue[] {
	const api = `https://${host}/rest/api/3`;
	const sprints = sprintsOf(tickets, today);
	const places = new Map(tickets.map((ticket, at) => [ticket.key, at]));
	const idOf = (at: number) => String(10_001 + at);

	const status = (ticket: LabTicket) => ({
		self: `${api}/status/${nameId(ticket.status)}`,
		id: nameId(ticket.status),
		name: ticket.status,
		statusCategory: {
			self: `${api}/statuscategory/${CATEGORY[ticket.statusCategory].id}`,
			key: ticket.statusCategory,
			...CATEGORY[ticket.statusCategory],
		},
	});
	const type = (ticket: LabTicket) => {
		const name = ticket.type ?? 'Task';
		return {self: `${api}/issuetype/${nameId(name)}`, id: nameId(name), name, subtask: ticket.subtask};
	};
	const priority = (ticket: LabTicket) =>
		ticket.priority === null
			? null
			: {self: `${api}/priority/${nameId(ticket.priority)}`, id: nameId(ticket.priority), name: ticket.priority};
	const parent = (key: string) => {
		const at = places.get(key);
		const ticket = at === undefined ? undefined : tickets[at];
		if (at === undefined || ticket === undefined) return undefined;
		return {
			id: idOf(at),
			key,
			self: `${api}/issue/${idOf(at)}`,
			fields: {summary: ticket.title, status: status(ticket), priority: priority(ticket), issuetype: type(ticket)},
		};
	};

	return tickets.map((ticket, at) => {
		const sprint = ticket.sprint === null ? undefined : sprints.get(ticket.sprint);
		const projectKey = ticket.key.replace(/-\d+$/, '');
		const above = ticket.parent === null ? undefined : parent(ticket.parent);
		return {
			id: idOf(at),
			key: ticket.key,
			self: `${api}/issue/${idOf(at)}`,
			fields: {
				summary: ticket.title,
				description: describe(ticket.description),
				issuetype: type(ticket),
				project: {
					self: `${api}/project/${nameId(projectKey)}`,
					id: nameId(projectKey),
					key: projectKey,
					name: projectKey,
				},
				status: status(ticket),
				priority: priority(ticket),
				labels: ticket.labels,
				components: ticket.components.map((name) => ({
					self: `${api}/component/${nameId(name)}`,
					id: nameId(name),
					name,
				})),
				assignee:
					ticket.assignee === null
						? null
						: {accountId: nameId(ticket.assignee), displayName: ticket.assignee, active: true},
				duedate: ticket.dueDate,
				created: createdOf(ticket, at, sprint, today),
				...(above === undefined ? {} : {parent: above}),
				customfield_10019: `0|i${String(at).padStart(5, '0')}:`,
				[SPRINT_FIELD]: sprint === undefined ? null : [sprint],
				[POINTS_FIELD]: ticket.estimate,
			},
		};
	});
}

const CATEGORY = {
	new: {id: 2, colorName: 'blue-gray', name: 'To Do'},
	indeterminate: {id: 4, colorName: 'yellow', name: 'In Progress'},
	done: {id: 3, colorName: 'green', name: 'Done'},
};

function describe(description: string | null): AdfDocument | null {
	return description === null ? null : toAdf(description);
}

/** Two days into the sprint for late-comers, else some time before it. Jira writes offsets without a colon. */
function createdOf(ticket: LabTicket, at: number, sprint: Sprint | undefined, today: string): string {
	const start = Date.parse(sprint?.startDate ?? `${today}T09:00:00.000Z`);
	const days = ticket.addedAfterStart ? 2 : -(3 + (at % 60));
	return new Date(start + days * 86_400_000).toISOString().replace('Z', '+0000');
}

function field(id: string, name: string, schema: Record<string, unknown>) {
	const custom = id.startsWith('customfield_');
	const clauseNames = custom ? [`cf[${id.slice(12)}]`, name] : [id];
	return {id, key: id, name, custom, orderable: true, navigable: true, searchable: true, clauseNames, schema};
}

/** A number that is the same for the same name. */
function nameId(name: string): string {
	let sum = 0;
	for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 90_000;
	return String(10_000 + sum);
}
