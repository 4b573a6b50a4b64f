import {describe, expect, test} from 'vitest';
import {unknownTicket} from '../model/ticket.ts';
import {compile} from './compile.ts';
import {defaultMatrix} from './default-matrix.ts';
import {fold} from './fold.ts';
import {decide} from './index.ts';
import {JIRA_TYPES, OWN_TYPES, typeNamed} from './type-names.ts';

const matrix = compile(defaultMatrix);
const namesIn = (list: string) => list.split(/[;\n]/).map((name) => name.trim());
const judged = (type: string) =>
	decide({...unknownTicket('jira-cloud', 'acme', 'APP-1'), type}, matrix, '2026-05-04').decision;

const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'ja'];
const named = [
	...Object.entries(JIRA_TYPES).flatMap(([type, names]) =>
		Object.entries(names).flatMap(([language, list]) => namesIn(list).map((name) => ({type, language, name}))),
	),
	...Object.entries(OWN_TYPES).flatMap(([type, list]) => namesIn(list).map((name) => ({type, language: 'own', name}))),
];

test('the types that every Jira has are known in each language', () => {
	expect(Object.keys(JIRA_TYPES)).toEqual(['Bug', 'Task', 'Story', 'Epic', 'Sub-task', 'Improvement', 'New Feature']);
	for (const [type, names] of Object.entries(JIRA_TYPES)) {
		expect(Object.keys(names), type).toEqual(LANGUAGES);
		for (const list of Object.values(names))
			expect(
				namesIn(list).every((name) => /\p{L}/u.test(name)),
				list,
			).toBe(true);
	}
});

test('a name means one type only', () => {
	const folded = named.map(({name}) => fold(name));
	expect(folded.filter((name, at) => folded.indexOf(name) !== at)).toEqual([]);
});

describe('a type is judged alike, whatever it is called', () => {
	test.each(named)('$name ($language) as $type', ({type, name}) => {
		expect(typeNamed(name)).toBe(fold(type));
		expect(judged(name)).toBe(judged(type));
	});
});

describe.each(Object.entries(JIRA_TYPES))("%s by Atlassian's own names", (type, names) => {
	/** As Jira Cloud and its guides show them. */
	const SHOWN: Readonly<Record<string, string>> = {
		Bug: 'Fehler; Bug; Error; Bug; バグ',
		Task: 'Aufgabe; Tâche; Tarea; Tarefa; タスク',
		Story: 'Story; Story; Historia; História; ストーリー',
		Epic: 'Epic; Epic; Epic; Epic; エピック',
		'Sub-task': 'Unteraufgabe; Sous-tâche; Subtarea; Subtarefa; サブタスク',
		Improvement: 'Verbesserung; Amélioration; Mejora; Melhoria; 改善',
		'New Feature': 'Neue Funktion; Nouvelle fonctionnalité; Nueva función; Novo recurso; 新機能',
	};
	test('is that type', () => {
		expect(Object.keys(names)).toHaveLength(namesIn(SHOWN[type] ?? '').length + 1);
		for (const name of namesIn(SHOWN[type] ?? '')) expect(typeNamed(name), name).toBe(fold(type));
	});
});

test('a name of the matrix itself means what the matrix says', () => {
	const decisions = defaultMatrix.decisions.map((row) =>
		row.id === 'ceremonies' ? {...row, signals: {...row.signals, issueTypes: ['Störung']}} : row,
	);
	const own = compile({format: 1, decisions});
	const ticket = {...unknownTicket('jira-cloud', 'acme', 'APP-1'), type: 'Störung'};
	expect(decide(ticket, own, '2026-05-04').decision).toBe('ceremonies');
});
