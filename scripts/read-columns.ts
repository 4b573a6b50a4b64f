/** A field of a ticket, or what is needed to find it: Jira names parents by id, Linear numbers its cycles. */
export type Field =
	| 'key'
	| 'title'
	| 'description'
	| 'type'
	| 'labels'
	| 'components'
	| 'priority'
	| 'status'
	| 'dueDate'
	| 'sprint'
	| 'parent'
	| 'id'
	| 'cycle';

/** Headers that hold a field, in small letters, the best first. */
const HEADERS: Readonly<Record<Field, readonly string[]>> = {
	key: ['key', 'issue key', 'work item key', 'id'],
	title: ['title', 'summary'],
	description: ['description'],
	type: ['type', 'issue type', 'work type', 'issuetype'],
	labels: ['labels'],
	components: ['components', 'component/s', 'component'],
	priority: ['priority'],
	status: ['status'],
	dueDate: ['duedate', 'due date'],
	sprint: ['sprint', 'cycle name'],
	parent: ['parent key', 'parent', 'parent issue', 'custom field (epic link)'],
	id: ['issue id', 'work item id'],
	cycle: ['cycle number'],
};

type Maker = 'own' | 'jira' | 'linear';

/** Where the fields stand in a row: all places, as Jira repeats a header for each value. */
export interface Columns {
	maker: Maker;
	places: ReadonlyMap<Field, readonly number[]>;
	/** What the file calls the fields. */
	names: ReadonlyMap<string, string>;
}

export function readColumns(headers: readonly string[]): Columns {
	const small = headers.map((header) => header.trim().toLowerCase());
	const places = new Map<Field, readonly number[]>();
	const names = new Map<string, string>();
	for (const field of fields) {
		const used = HEADERS[field].filter((header) => small.includes(header));
		if (field !== 'parent') used.splice(1);
		const at = used.flatMap((header) => small.flatMap((each, place) => (each === header ? [place] : [])));
		if (at.length > 0) places.set(field, at);
		names.set(field, headers[at[0] ?? -1]?.trim() ?? field);
	}
	return {maker: makerOf(small), places, names};
}

/** How many fields these headers would give; tells which delimiter a file is written with. */
export function countFields(headers: readonly string[]): number {
	return readColumns(headers).places.size;
}

const fields = Object.keys(HEADERS) as Field[];

function makerOf(headers: readonly string[]): Maker {
	if (headers.includes('key')) return 'own';
	if (headers.includes('issue key') || headers.includes('work item key')) return 'jira';
	return headers.includes('id') && headers.includes('team') ? 'linear' : 'own';
}
