import * as z from 'zod/mini';
import {Owner} from '../src/model/owner.ts';
import {type BadFile, badFile, foundWords, MOST_PROBLEMS, type Problem, type ReadTicket} from './read-ticket.ts';
import {readTickets} from './read-tickets.ts';

/** A ticket and what people say of it. A null decision or debt was not labelled. */
export interface LabelledTicket {
	ticket: ReadTicket;
	project: string;
	owner: Owner;
	decision: string | null;
	/** Every decision that somebody could defend, `decision` among them. */
	defensible: readonly string[];
	debt: boolean | null;
}

export type Labelled = {kind: 'read'; tickets: LabelledTicket[]; warnings: string[]} | BadFile;

const words = z.nullish(z.string());
const Labels = z.object({
	project: words,
	owner: Owner,
	decision: words,
	alt: words,
	/** Not `z.array`: with an issue for each of a hundred thousand entries zod itself overflows the stack. */
	defensible: z.nullish(z.custom<string[]>((value) => Array.isArray(value) && value.every(isText))),
	debt: z.nullish(z.boolean()),
});
type Labels = z.infer<typeof Labels>;

const EXPECTED: Readonly<Record<string, string>> = {
	owner: '"product", "engineering" or "shared"',
	defensible: 'a list of decisions',
	debt: 'true or false',
};

/**
 * The tickets of a JSON list that says of each whose call it is. `decisions` are the ids that a label may name. Never
 * throws.
 */
export function readLabelled(text: string, decisions: ReadonlySet<string>): Labelled {
	const read = readTickets(text, 'labelled.json');
	if (read.kind === 'bad') return read;
	const rows: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
	if (!Array.isArray(rows)) return badFile(`expected a list of labelled tickets, found ${foundWords(rows)}`);
	if (rows.length === 0) return badFile('expected labelled tickets, found an empty list');

	const problems: Problem[] = [];
	const tickets: LabelledTicket[] = [];
	for (const [at, ticket] of read.tickets.entries()) {
		if (problems.length >= MOST_PROBLEMS) break;
		const labels = Labels.safeParse(rows[at]);
		if (labels.success) {
			const {decision, alt, defensible} = labels.data;
			const named = Object.entries({decision: [decision], alt: [alt], defensible: defensible ?? []});
			for (const [field, ids] of named) {
				const unknown = ids.find((id) => id && !decisions.has(id));
				if (unknown) problems.push(problem(at, field, 'a decision of the default matrix', unknown));
			}
			tickets.push(labelledAs(ticket, labels.data));
		} else {
			for (const {path} of labels.error.issues) {
				const field = String(path[0]);
				problems.push(problem(at, field, EXPECTED[field] ?? 'text or null', fieldOf(rows[at], field)));
			}
		}
	}
	if (problems.length > 0) return {kind: 'bad', problems: problems.slice(0, MOST_PROBLEMS)};
	return {kind: 'read', tickets, warnings: read.warnings};
}

function labelledAs(ticket: ReadTicket, {project, owner, decision, alt, defensible, debt}: Labels): LabelledTicket {
	const named = [decision, alt, ...(defensible ?? [])].filter((id) => typeof id === 'string' && id !== '');
	return {
		ticket,
		project: project || ticket.key.replace(/-\d+$/, ''),
		owner,
		decision: decision || null,
		defensible: [...new Set(named as string[])],
		debt: debt ?? null,
	};
}

function problem(at: number, column: string, expected: string, found: unknown): Problem {
	return {row: at + 1, column, says: `expected ${expected}, found ${foundWords(found)}`};
}

function fieldOf(row: unknown, field: string): unknown {
	return typeof row === 'object' && row !== null ? (row as Record<string, unknown>)[field] : row;
}

function isText(value: unknown): boolean {
	return typeof value === 'string';
}
