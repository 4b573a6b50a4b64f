import Papa from 'papaparse';
import {type Columns, countFields, type Field, readColumns} from './read-columns.ts';
import {type BadFile, MOST_PROBLEMS, quoted, type RawTicket, type RawTickets} from './read-ticket.ts';

/** CSV with our own headers, or as Jira or Linear export it. Rows are counted as a spreadsheet does. */
export function readCsv(content: string): RawTickets | BadFile {
	const text = content.replace(/\r\n?/g, '\n').replace(/^sep=.\n/i, '');
	const {data, errors} = Papa.parse<string[]>(text, {delimiter: delimiterOf(text), newline: '\n'});
	const [headers = [], ...rows] = data;
	const columns = readColumns(headers);
	const missing = (['key', 'title'] as const).filter((field) => !columns.places.has(field));
	if (missing.length > 0) return noColumn(missing, headers);
	if (errors.length > 0) return badQuotes(errors);

	const filled = rows
		.map((cells, at) => ({row: at + 2, cells}))
		.filter(({cells}) => cells.some((cell) => cell.trim() !== ''));
	const keys = keysById(filled, columns);
	const wide = filled.filter(({cells}) => cells.length > headers.length).map(({row}) => row);
	return {
		kind: 'raw',
		tickets: filled.map(({row, cells}): RawTicket => ({row, fields: fieldsOf(cells, columns, keys)})),
		columns: columns.names,
		own: columns.maker === 'own',
		warnings: wide
			.slice(0, MOST_PROBLEMS)
			.map((row) => `row ${row} has more cells than there are headers; fields may have moved`),
	};
}

interface Row {
	row: number;
	cells: readonly string[];
}

function fieldsOf(
	cells: readonly string[],
	columns: Columns,
	keys: ReadonlyMap<string, string>,
): Record<string, unknown> {
	const {maker} = columns;
	const all = (field: Field) =>
		(columns.places.get(field) ?? []).map((at) => cells[at] ?? '').filter((cell) => cell.trim() !== '');
	const first = (field: Field) => all(field)[0]?.trim() ?? null;
	const parts = (field: Field) => all(field).flatMap((cell) => cell.split(/[,;]/));
	const parent = first('parent');
	const cycle = first('cycle');
	return {
		key: first('key') ?? '',
		title: all('title')[0] ?? '',
		description: all('description')[0] ?? null,
		type: first('type'),
		labels: parts('labels'),
		// Jira gives each component a cell of its own, and its name may hold a comma.
		components: maker === 'jira' ? all('components') : parts('components'),
		priority: maker === 'linear' && first('priority') === 'No priority' ? null : first('priority'),
		status: first('status'),
		dueDate: first('dueDate'),
		// The sprints of a ticket stand in the order in which it was in them.
		sprint: all('sprint').at(-1)?.trim() ?? (cycle === null ? null : `Cycle ${cycle}`),
		parent: maker === 'jira' && parent !== null && /^\d+$/.test(parent) ? (keys.get(parent) ?? null) : parent,
	};
}

/** Jira's column "Parent" holds ids, which the file itself may explain. */
function keysById(rows: readonly Row[], {places}: Columns): Map<string, string> {
	const [id] = places.get('id') ?? [];
	const [key] = places.get('key') ?? [];
	if (id === undefined || key === undefined) return new Map();
	return new Map(rows.map(({cells}) => [cells[id]?.trim() ?? '', cells[key]?.trim() ?? '']));
}

/** The delimiter under which the headers give most fields: that of the file's author, not of its prose. */
function delimiterOf(text: string): string {
	const fieldsWith = (delimiter: string) => {
		const {data} = Papa.parse<string[]>(text, {delimiter, newline: '\n', preview: 1});
		return countFields(data[0] ?? []);
	};
	const counted = [',', ';', '\t', '|'].map((delimiter) => ({delimiter, count: fieldsWith(delimiter)}));
	return counted.reduce((best, each) => (each.count > best.count ? each : best)).delimiter;
}

function noColumn(missing: readonly ('key' | 'title')[], headers: readonly string[]): BadFile {
	const found = headers.slice(0, 8).map(quoted).join(', ') + (headers.length > 8 ? ' …' : '');
	const expected = {key: 'a column "key", "Issue key" or "ID"', title: 'a column "title" or "Summary"'};
	const problems = missing.map((column) => ({row: 1, column, says: `expected ${expected[column]}, found ${found}`}));
	return {kind: 'bad', problems};
}

function badQuotes(errors: readonly Papa.ParseError[]): BadFile {
	const problems = errors.slice(0, MOST_PROBLEMS).map(({code, row = 0}) => ({
		row: row + 1,
		column: null,
		says:
			code === 'MissingQuotes'
				? 'expected a closing double quote, found the end of the file'
				: 'expected a delimiter or a line end after a closing double quote, found other text; quotes inside of a cell are doubled',
	}));
	return {kind: 'bad', problems};
}
