import {text} from '../ui/text.ts';
import type {Imported, Problem} from './import-file.ts';

/** Why a file is not taken, and what is wrong row by row. */
export function importText(imported: Exclude<Imported, {kind: 'ready'}>): {
	says: string;
	rows: readonly string[];
} {
	const only = (says: string) => ({says, rows: []});
	switch (imported.kind) {
		case 'large':
			return only(text('options_file_large'));
		case 'not-json':
			return only(text('options_file_not_json', String(imported.line), String(imported.column)));
		case 'forbidden':
			return only(text('options_file_forbidden', pathText(imported.path)));
		case 'deep':
			return only(text('options_file_deep'));
		case 'newer':
			return only(text('options_file_newer'));
		case 'other-file':
			if (imported.is === 'backup') return only(text('options_file_is_backup'));
			if (imported.is === 'matrix') return only(text('options_file_is_matrix'));
			return only(text('options_file_is_other'));
		case 'problems':
			return {says: text('options_file_problems'), rows: imported.problems.map(problemText)};
	}
}

function problemText({path, expected, found}: Problem): string {
	const where = pathText(path);
	switch (expected.kind) {
		case 'one-id':
			return text('options_problem_twice', where, foundText(found));
		case 'at-most':
			return text('options_problem_many', where, String(expected.count), String(found));
		case 'one-of':
			return text('options_problem', where, expected.words.map(quoted).join(', '), foundText(found));
		case 'text':
			return text('options_problem', where, text('options_problem_text'), foundText(found));
		case 'list':
			return text('options_problem', where, text('options_problem_list'), foundText(found));
		case 'fields':
			return text('options_problem', where, text('options_problem_fields'), foundText(found));
		case 'number':
			return text('options_problem', where, text('options_problem_number'), foundText(found));
		case 'yes-or-no':
			return text('options_problem', where, text('options_problem_yes_or_no'), foundText(found));
		case 'other':
			return text('options_problem', where, text('options_problem_other'), foundText(found));
	}
}

/** “own”, row 3, “owner” */
function pathText(path: readonly (string | number)[]): string {
	return path
		.map((part) => (typeof part === 'number' ? text('options_problem_row', String(part + 1)) : quoted(part)))
		.join(', ');
}

function foundText(found: unknown): string {
	if (found === undefined) return text('options_problem_nothing');
	if (Array.isArray(found)) return text('options_problem_list');
	if (typeof found === 'object' && found !== null) return text('options_problem_fields');
	return typeof found === 'string' ? quoted(found) : String(found);
}

const LONGEST = 40;

function quoted(words: string): string {
	return text('reason_quoted', words.length > LONGEST ? `${words.slice(0, LONGEST - 1)}…` : words);
}
