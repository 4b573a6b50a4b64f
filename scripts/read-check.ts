import * as z from 'zod/mini';
import {readDate} from './read-date.ts';
import {
	foundWords,
	MOST_PROBLEMS,
	type Problem,
	quoted,
	type RawTickets,
	type ReadResult,
	type ReadTicket,
} from './read-ticket.ts';

const words = z.nullish(z.string());
/** Not `z.array`: with an issue for each of a hundred thousand entries zod itself overflows the stack. */
const list = z.nullish(z.custom<string[]>((value) => Array.isArray(value) && value.every(isText)));

const Fields = z.object({
	key: z.string(),
	title: z.string(),
	description: words,
	type: words,
	labels: list,
	components: list,
	priority: words,
	status: words,
	dueDate: words,
	sprint: words,
	parent: words,
});
type Fields = z.infer<typeof Fields>;

const KEY = 'a key such as PAY-12';
const DATE = 'a date such as 2026-11-21';
const EXPECTED: Readonly<Record<string, string>> = {
	key: KEY,
	title: 'a title',
	labels: 'a list of texts',
	components: 'a list of texts',
	dueDate: DATE,
};

/** Problems instead of tickets as soon as there is one; a ticket is never left out in silence. */
export function checkTickets({tickets: raw, columns, own, warnings}: RawTickets): ReadResult {
	const problems: Problem[] = [];
	const tickets: ReadTicket[] = [];
	const rowOf = new Map<string, number>();
	const undated: string[] = [];

	for (const {row, fields} of raw) {
		if (problems.length >= MOST_PROBLEMS) break;
		const nameOf = (field: string) => columns.get(field) ?? field;
		const says = (field: string, expected: string, found: string) =>
			problems.push({row, column: nameOf(field), says: `expected ${expected}, found ${found}`});

		const parsed = Fields.safeParse(fields);
		if (!parsed.success) {
			problems.push(...parsed.error.issues.map(({path}) => wrongType(row, fields, path[0], nameOf)));
			continue;
		}
		const ticket = ticketOf(parsed.data);
		const {key, title, description} = ticket;
		const before = rowOf.get(key);
		if (key === '') says('key', KEY, 'nothing');
		else if (before !== undefined) says('key', 'each key once', `${quoted(key)} here and in row ${before}`);
		if (title.trim() === '' && description === null) says('title', 'a title, or a description in its place', 'nothing');
		if (parsed.data.dueDate?.trim() && ticket.dueDate === null) {
			if (own) says('dueDate', DATE, quoted(parsed.data.dueDate));
			else
				undated.push(
					`row ${row}, ${nameOf('dueDate')}: expected ${DATE}, found ${quoted(parsed.data.dueDate)}; left out`,
				);
		}
		rowOf.set(key, before ?? row);
		tickets.push(ticket);
	}
	if (problems.length > 0) return {kind: 'bad', problems: problems.slice(0, MOST_PROBLEMS)};
	return {kind: 'read', tickets, warnings: [...warnings, ...undated.slice(0, MOST_PROBLEMS), ...keyWarnings(tickets)]};
}

function ticketOf(fields: Fields): ReadTicket {
	const {dueDate} = fields;
	return {
		key: fields.key.trim(),
		title: fields.title,
		description: filled(fields.description),
		type: filled(fields.type),
		labels: filledList(fields.labels),
		components: filledList(fields.components),
		priority: filled(fields.priority),
		status: filled(fields.status),
		dueDate: dueDate ? readDate(dueDate) : null,
		sprint: filled(fields.sprint),
		parent: filled(fields.parent),
	};
}

function filled(text: string | null | undefined): string | null {
	return text?.trim() ? text : null;
}

function filledList(list: readonly string[] | null | undefined): string[] {
	return (list ?? []).map((each) => each.trim()).filter((each) => each !== '');
}

function wrongType(
	row: number,
	fields: unknown,
	field: PropertyKey | undefined,
	nameOf: (field: string) => string,
): Problem {
	if (typeof field !== 'string') return {row, column: null, says: `expected a ticket, found ${foundWords(fields)}`};
	const value = (fields as Record<string, unknown>)[field];
	const column = nameOf(field);
	if (Array.isArray(value) && (field === 'labels' || field === 'components')) {
		const place = value.findIndex((each) => !isText(each));
		return {row, column: `${column}[${place}]`, says: `expected text, found ${foundWords(value[place])}`};
	}
	return {row, column, says: `expected ${EXPECTED[field] ?? 'text or null'}, found ${foundWords(value)}`};
}

function isText(value: unknown): boolean {
	return typeof value === 'string';
}

/** Other keys are judged like any, but no tracker's page would show them. */
function keyWarnings(tickets: readonly ReadTicket[]): string[] {
	if (tickets.length === 0) return ['the file has no tickets'];
	const odd = tickets.filter(({key}) => !/^[A-Z][A-Z0-9_]*-\d+$/.test(key));
	if (odd.length === 0) return [];
	return [
		`${odd.length} keys are not as a tracker writes them (PAY-12), such as ${quoted(odd[0]?.key ?? '')}; no board can show these`,
	];
}
