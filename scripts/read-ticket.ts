import {type Ticket, unknownTicket} from '../src/model/ticket.ts';

/** One ticket of a file. Blank cells and missing fields are null or an empty list. `dueDate` is `YYYY-MM-DD`. */
export interface ReadTicket {
	key: string;
	/** Blank only where there is a description. */
	title: string;
	description: string | null;
	type: string | null;
	labels: string[];
	components: string[];
	priority: string | null;
	status: string | null;
	dueDate: string | null;
	sprint: string | null;
	parent: string | null;
}

/**
 * What is wrong with a file. `row` is the row of a spreadsheet, its headers being row 1, or the place in a
 * JSON list, counted from 1; null when it is about the whole file. `column` is what the file calls the field.
 */
export interface Problem {
	row: number | null;
	column: string | null;
	/** What was expected and what was found. */
	says: string;
}

/** One ticket of a file before it is checked, its fields named as in `ReadTicket`. */
export interface RawTicket {
	row: number;
	fields: unknown;
}

/** The tickets of a file in its own order. `columns` is what the file calls the fields, where that differs. */
export interface RawTickets {
	kind: 'raw';
	tickets: RawTicket[];
	columns: ReadonlyMap<string, string>;
	/** True for the format of this project: a due date that cannot be read is a problem, not a warning. */
	own: boolean;
	warnings: string[];
}

export interface BadFile {
	kind: 'bad';
	/** At most `MOST_PROBLEMS`. */
	problems: Problem[];
}

/** Every ticket of a file, or what is wrong with it; warnings are for a person, one line each. */
export type ReadResult = {kind: 'read'; tickets: ReadTicket[]; warnings: string[]} | BadFile;

/** As a tracker would know it: what the file does not tell is not known. */
export function ticketOf(read: ReadTicket): Ticket {
	return {...unknownTicket('jira-cloud', '', read.key), ...read};
}

export const MOST_PROBLEMS = 20;

export function badFile(says: string, row: number | null = null, column: string | null = null): BadFile {
	return {kind: 'bad', problems: [{row, column, says}]};
}

/** One line for a person: the place where there is one, then what was expected and found. */
export function problemText({row, column, says}: Problem): string {
	const place = [...(row === null ? [] : [`row ${row}`]), ...(column === null ? [] : [`column ${column}`])];
	return place.length === 0 ? says : `${place.join(', ')}: ${says}`;
}

/** A value as a person would say what it is; long text is cut. */
export function foundWords(value: unknown): string {
	if (value === undefined || value === '') return 'nothing';
	if (typeof value === 'string') return quoted(value);
	if (value === null || typeof value === 'boolean') return String(value);
	if (typeof value === 'number') return `the number ${value}`;
	return Array.isArray(value) ? 'a list' : 'an object';
}

/** Text of a file inside of a message: on one line, and short. */
export function quoted(text: string): string {
	const line = text.slice(0, 60).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ');
	return text.length > 40 ? `"${line.slice(0, 40)}…"` : `"${line}"`;
}
