import {wordsOfDocument} from '../src/hosts/jira-cloud/document.ts';

type Loose = Record<string, unknown>;

/** What Jira's JSON calls the fields of a ticket. */
export const ISSUE_COLUMNS: ReadonlyMap<string, string> = new Map([
	['title', 'fields.summary'],
	['description', 'fields.description'],
	['type', 'fields.issuetype'],
	['labels', 'fields.labels'],
	['components', 'fields.components'],
	['priority', 'fields.priority'],
	['status', 'fields.status'],
	['dueDate', 'fields.duedate'],
	['parent', 'fields.parent'],
]);

/** An entry of Jira's replies, and of its JSON export. */
export function isIssue(entry: unknown): entry is {key?: unknown; fields: Loose} {
	return isLoose(entry) && isLoose(entry['fields']);
}

/** The fields under our names. A value of a wrong type is passed on, so that it is reported and not lost. */
export function fieldsOfIssue({key, fields}: {key?: unknown; fields: Loose}): Loose {
	const {summary, description, issuetype, labels, components, priority, status, duedate, parent} = fields;
	return {
		key,
		title: summary,
		description: isLoose(description) ? wordsOfDocument(description) : description,
		type: nameOf(issuetype),
		labels,
		components: Array.isArray(components) ? components.map(nameOf) : components,
		priority: nameOf(priority),
		status: nameOf(status),
		dueDate: duedate,
		sprint: sprintOf(fields),
		parent: isLoose(parent) ? parent['key'] : parent,
	};
}

function nameOf(value: unknown): unknown {
	return isLoose(value) ? value['name'] : value;
}

/**
 * The sprint that the ticket is in, else the last one. Its field has another number on every site, so it is
 * known by what is in it: objects in Jira Cloud, text such as `…Sprint@1f[id=3,state=ACTIVE,name=Week 3,…]`
 * in Data Center.
 */
function sprintOf(fields: Loose): string | null {
	for (const [name, value] of Object.entries(fields)) {
		if (name !== 'sprint' && !name.startsWith('customfield_')) continue;
		const entries: unknown[] = Array.isArray(value) ? value : [value];
		const sprints = entries.flatMap((entry) => sprintIn(entry) ?? []);
		const sprint = sprints.find(({state}) => state === 'active') ?? sprints.at(-1);
		if (sprint !== undefined) return sprint.name;
	}
	return null;
}

function sprintIn(value: unknown): {name: string; state: string} | null {
	if (isLoose(value)) {
		const {name, state} = value;
		const isSprint = 'boardId' in value || 'originBoardId' in value || 'startDate' in value;
		return isSprint && typeof name === 'string' ? {name, state: String(state)} : null;
	}
	if (typeof value !== 'string' || !value.includes('.Sprint@')) return null;
	const name = /[[,]name=([^,\]]*)/.exec(value)?.[1];
	return name ? {name, state: /[[,]state=ACTIVE\b/.test(value) ? 'active' : 'other'} : null;
}

function isLoose(value: unknown): value is Loose {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
