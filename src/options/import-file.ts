import type * as z from 'zod/mini';
import {LARGEST_DIFFERENCES} from '../agreement/history.ts';
import {matrixOf} from '../agreement/matrix.ts';
import {MOST_PICKS} from '../agreement/tidy.ts';
import type {Differences} from '../model/edit.ts';
import type {Matrix} from '../model/matrix.ts';
import {BACKUP_FILE, BackupFile, MATRIX_FILE, MatrixFile} from './file-format.ts';
import {type ReadJson, readJson} from './read-json.ts';

/** Something in a file that cannot be taken as it is. `path` leads to it; `found` is what stands there. */
export interface Problem {
	path: readonly (string | number)[];
	expected:
		| {kind: 'text' | 'list' | 'fields' | 'number' | 'yes-or-no' | 'other'}
		| {kind: 'one-of'; words: readonly string[]}
		| {kind: 'one-id'}
		| {kind: 'at-most'; count: number};
	found: unknown;
}

/** What a file would make of the reader's differences, or why it is not taken. */
export type Imported =
	| {kind: 'ready'; differences: Differences}
	| Exclude<ReadJson, {kind: 'value'}>
	/** `is` names what it says it is, where that is a file of ours of another kind. */
	| {kind: 'other-file'; is: 'matrix' | 'backup' | null}
	| {kind: 'newer'}
	/** More than the extension can keep. */
	| {kind: 'large'}
	| {kind: 'problems'; problems: readonly Problem[]};

/** Takes owners and own decisions from the file; rules and picks stay, but for those of a decision that goes. */
export function importMatrix(text: string, current: Differences, preset: Matrix): Imported {
	const file = opened(text, MATRIX_FILE, MatrixFile);
	if (file.kind !== 'file') return file;
	const {is: _, format: __, owners, own, ...others} = file.file;
	const {quiet} = current;
	const next: Differences = {...current, ...others, quiet, rules: current.rules, picks: current.picks, owners, own};
	const ids = new Set(matrixOf(preset, next).decisions.map(({id}) => id));
	const former = new Set(current.own.map(({id}) => id));
	const stays = ({decision}: {decision: string}): boolean => ids.has(decision) || !former.has(decision);
	return checked({...next, rules: next.rules.filter(stays), picks: next.picks.filter(stays)}, []);
}

/** Takes everything from the file. */
export function importBackup(text: string): Imported {
	const file = opened(text, BACKUP_FILE, BackupFile);
	if (file.kind !== 'file') return file;
	return checked(file.file.state.differences, ['state', 'differences']);
}

/** A large matrix has some thousands, and a full history some hundred thousands that are not read. */
const MOST_VALUES = 50_000;

/** Whether a file has more values than that, apart from a history. */
function hasMoreThan(most: number, root: unknown): boolean {
	const open = [root];
	let count = 0;
	for (let value = open.pop(); value !== undefined; value = open.pop()) {
		if (typeof value !== 'object' || value === null) continue;
		const inner = Array.isArray(value)
			? value
			: Object.entries(value).map(([field, one]) => (field === 'history' ? 0 : one));
		count += inner.length;
		if (count > most) return true;
		for (const one of inner) if (one !== undefined) open.push(one);
	}
	return false;
}

type Opened<T> = {kind: 'file'; file: T} | Exclude<Imported, {kind: 'ready'}>;

function opened<T extends z.ZodMiniType>(text: string, is: string, schema: T): Opened<z.output<T>> {
	const read = readJson(text);
	if (read.kind !== 'value') return read;
	const head = typeof read.value === 'object' && read.value !== null ? (read.value as Record<string, unknown>) : {};
	if (head['is'] !== is) {
		const kinds = {[MATRIX_FILE]: 'matrix', [BACKUP_FILE]: 'backup'} as const;
		return {kind: 'other-file', is: kinds[head['is'] as keyof typeof kinds] ?? null};
	}
	if (typeof head['format'] === 'number' && head['format'] > 1) return {kind: 'newer'};
	// A report of every one of a million faults would take longer to make than anybody would read it.
	if (hasMoreThan(MOST_VALUES, read.value)) return {kind: 'large'};
	const parsed = schema.safeParse(read.value);
	if (parsed.success) return {kind: 'file', file: parsed.data};
	return {kind: 'problems', problems: parsed.error.issues.map((issue) => problemOf(issue, read.value))};
}

function checked(differences: Differences, path: readonly string[]): Imported {
	const {own, rules, picks} = differences;
	if (JSON.stringify(differences).length > LARGEST_DIFFERENCES) return {kind: 'large'};
	const problems: Problem[] = [];
	if (picks.length > MOST_PICKS) {
		problems.push({path: [...path, 'picks'], expected: {kind: 'at-most', count: MOST_PICKS}, found: picks.length});
	}
	for (const [field, list] of Object.entries({own, rules})) {
		const seen = new Set<string>();
		for (const [place, {id}] of list.entries()) {
			if (seen.has(id)) problems.push({path: [...path, field, place, 'id'], expected: {kind: 'one-id'}, found: id});
			seen.add(id);
		}
	}
	return problems.length > 0 ? {kind: 'problems', problems} : {kind: 'ready', differences};
}

const EXPECTED: Record<string, 'text' | 'list' | 'fields' | 'number' | 'yes-or-no'> = {
	string: 'text',
	array: 'list',
	object: 'fields',
	record: 'fields',
	number: 'number',
	boolean: 'yes-or-no',
};

function problemOf(issue: z.core.$ZodIssue, root: unknown): Problem {
	const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
	const found = path.reduce<unknown>((value, part) => (value as Record<string | number, unknown>)?.[part], root);
	if (issue.code === 'invalid_value') {
		return {path, expected: {kind: 'one-of', words: issue.values.map(String)}, found};
	}
	if (issue.code === 'invalid_type') return {path, expected: {kind: EXPECTED[issue.expected] ?? 'other'}, found};
	return {path, expected: {kind: 'other'}, found};
}
