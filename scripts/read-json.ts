import {type JsonFault, jsonFault} from '../src/model/json-fault.ts';
import {fieldsOfIssue, ISSUE_COLUMNS, isIssue} from './read-jira-issue.ts';
import {type BadFile, badFile, foundWords, quoted, type RawTickets} from './read-ticket.ts';

/** A JSON list of tickets or of Jira's issues, or Jira's `{"issues": […]}`. */
export function readJson(text: string): RawTickets | BadFile {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch (error) {
		return notJson(text, error);
	}
	const list = Array.isArray(value) ? value : issuesOf(value);
	if (list === null)
		return badFile(`expected a list of tickets, or an object with a list "issues", found ${kindOf(value)}`);
	const issues = list.some(isIssue);
	return {
		kind: 'raw',
		tickets: list.map((entry, at) => ({row: at + 1, fields: isIssue(entry) ? fieldsOfIssue(entry) : entry})),
		columns: issues ? ISSUE_COLUMNS : new Map(),
		own: !issues,
		warnings: [],
	};
}

function issuesOf(value: unknown): unknown[] | null {
	if (typeof value !== 'object' || value === null || !('issues' in value)) return null;
	return Array.isArray(value.issues) ? value.issues : null;
}

function kindOf(value: unknown): string {
	if (typeof value !== 'object' || value === null) return foundWords(value);
	const names = Object.keys(value);
	if (names.length === 0) return 'an empty object';
	return `an object with ${names.slice(0, 5).map(quoted).join(', ')}${names.length > 5 ? ' …' : ''}`;
}

function notJson(text: string, error: unknown): BadFile {
	const fault = jsonFault(text);
	if (fault === null) return badFile(`expected JSON, found what is none (${String(error)})`);
	const {at, line, column, entry} = fault;
	const found = at < text.length ? quoted(text.slice(at, at + 12)) : 'the end of the file';
	return badFile(`not JSON at line ${line}, column ${column}: expected ${expectedWords(fault)}, found ${found}`, entry);
}

function expectedWords({expected, closes}: JsonFault): string {
	switch (expected) {
		case 'end':
			return 'the end of the file';
		case 'colon':
			return 'a colon';
		case 'next':
			return `a comma or ${closes}`;
		case 'name':
			return 'a field name in double quotes';
		case 'first name':
			return `a field name in double quotes or ${closes}`;
		case 'value':
			return 'a value';
		case 'first value':
			return `a value or ${closes}`;
		case 'quote':
			return 'a closing double quote';
		case 'quote in line':
			return 'a closing double quote before the line ends';
		case 'escape':
			return 'an escape such as \\n or \\u00e9';
	}
}
