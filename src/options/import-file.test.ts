import {describe, expect, test} from 'vitest';
import {defaultMatrix} from '../decisions/default-matrix.ts';
import type {Differences} from '../model/edit.ts';
import {emptyState} from '../model/state.ts';
import {changesBetween} from './changes.ts';
import {backupFile, matrixFile} from './file-format.ts';
import {type Imported, importBackup, importMatrix} from './import-file.ts';
import {newDecision} from './new-decision.ts';

const visits = {...newDecision('Visits to partners', 'product'), id: 'own-1', since: '2031'};
const differences: Differences = {
	owners: {'delivery-date': 'product', 'own-1': 'shared', 'from-the-future': 'engineering'},
	own: [visits],
	rules: [
		{id: 'r1', sign: 'label', words: 'ledger', decision: 'architecture', note: 'why'},
		{id: 'r2', sign: 'label', words: 'visit', decision: 'own-1'},
	],
	picks: [{site: 'acme.atlassian.net', key: 'PAY-1', decision: 'own-1'}],
	covers: [{from: '2031-05-04'}],
};
const none = emptyState.differences;

const read = (text: string, current = differences): Imported => importMatrix(text, current, defaultMatrix);
const file = (fields: object): string =>
	JSON.stringify({is: 'whose-call-matrix', format: 1, owners: {}, own: [], ...fields});

describe('a file that was exported', () => {
	test('changes nothing where it came from: a matrix', () => {
		const imported = read(matrixFile(differences));
		expect(imported).toEqual({kind: 'ready', differences});
		expect(changesBetween(differences, (imported as {differences: Differences}).differences, defaultMatrix)).toEqual(
			[],
		);
	});

	test('changes nothing where it came from: a backup', () => {
		expect(importBackup(backupFile({...emptyState, differences}))).toEqual({kind: 'ready', differences});
	});

	test('brings owners, decisions and what this version does not know to another machine', () => {
		expect(read(matrixFile(differences), none)).toEqual({
			kind: 'ready',
			differences: {...none, owners: differences.owners, own: [visits], covers: differences['covers']},
		});
	});

	test('takes rules and picks of a decision that it does not have away with it', () => {
		expect(read(file({}))).toEqual({
			kind: 'ready',
			differences: {...differences, owners: {}, own: [], rules: differences.rules.slice(0, 1), picks: []},
		});
	});
});

describe('a file that is not taken', () => {
	test.each([
		['is not JSON, with its place', '{\n  "is": whose', {kind: 'not-json', line: 2, column: 9}],
		['is no file of ours', '{"a": 1}', {kind: 'other-file', is: null}],
		['is a list', '[]', {kind: 'other-file', is: null}],
		['is empty JSON', 'null', {kind: 'other-file', is: null}],
		['is a backup', backupFile(emptyState), {kind: 'other-file', is: 'backup'}],
		['is of a newer version', file({format: 2, own: 'elsewhere'}), {kind: 'newer'}],
		['is nested without end', file({own: JSON.parse('['.repeat(90) + ']'.repeat(90))}), {kind: 'deep'}],
		[
			'reaches for the prototype',
			'{"is": "whose-call-matrix", "own": [{"__proto__": 1}]}',
			{kind: 'forbidden', path: ['own', 0, '__proto__']},
		],
		['hides that', '{"owners": {"\\u005f_proto__": {}}}', {kind: 'forbidden', path: ['owners', '__proto__']}],
		[
			'reaches for a constructor',
			'{"owners": {"constructor": {}}}',
			{kind: 'forbidden', path: ['owners', 'constructor']},
		],
	])('%s', (_, text, answer) => {
		expect(read(text)).toEqual(answer);
		expect({}).not.toHaveProperty('polluted');
	});

	test('says of each wrong type which row, which field, what was expected and what is there', () => {
		const text = file({
			owners: {'delivery-date': 'nobody'},
			own: [visits, {...visits, id: 7, title: ['A'], daci: null}, 'x'],
		});
		expect(read(text)).toEqual({
			kind: 'problems',
			problems: [
				{
					path: ['owners', 'delivery-date'],
					expected: {kind: 'one-of', words: ['product', 'engineering', 'shared']},
					found: 'nobody',
				},
				{path: ['own', 1, 'id'], expected: {kind: 'text'}, found: 7},
				{path: ['own', 1, 'title'], expected: {kind: 'text'}, found: ['A']},
				{path: ['own', 1, 'daci'], expected: {kind: 'fields'}, found: null},
				{path: ['own', 2], expected: {kind: 'fields'}, found: 'x'},
			],
		});
	});

	test('says which row has the id of another', () => {
		expect(read(file({own: [visits, {...visits, title: 'Twin'}]}))).toEqual({
			kind: 'problems',
			problems: [{path: ['own', 1, 'id'], expected: {kind: 'one-id'}, found: 'own-1'}],
		});
	});

	test('says that there are more picks than are kept', () => {
		const picks = Array.from({length: 501}, (_, at) => ({
			site: 'acme.atlassian.net',
			key: `PAY-${at}`,
			decision: 'estimation',
		}));
		expect(importBackup(backupFile({...emptyState, differences: {...none, picks}}))).toEqual({
			kind: 'problems',
			problems: [{path: ['state', 'differences', 'picks'], expected: {kind: 'at-most', count: 500}, found: 501}],
		});
	});

	test.each([
		[
			'of decisions',
			() => file({own: Array.from({length: 35_000}, (_, at) => ({...visits, id: `own-${at}`}))}),
			'large',
		],
		['of nonsense', () => file({own: Array.from({length: 900_000}, () => 'nonsense')}), 'large'],
		[
			'of nonsense in one row',
			() => file({own: [{...visits, signals: {labels: Array.from({length: 5_000_000}, () => 1)}}]}),
			'large',
		],
		['that break off', () => `{"is": "whose-call-matrix", "own": [${'{"id": "own"},'.repeat(750_000)}`, 'not-json'],
	])('ten megabytes %s are answered within five seconds', (_, made, kind) => {
		const text = made();
		expect(text.length).toBeGreaterThan(9_500_000);
		const start = performance.now();
		expect(read(text).kind).toBe(kind);
		expect(performance.now() - start).toBeLessThan(5000);
	});
});

test('a matrix of somebody else does not say how quiet it is for this reader', () => {
	const quiet = {boards: 0.7, likely: 0.6};
	const imported = importMatrix(file({quiet: 'loud'}), {...none, quiet}, defaultMatrix);
	expect(imported).toMatchObject({kind: 'ready', differences: {quiet}});
	expect(matrixFile({...none, quiet})).not.toContain('quiet');
});

test('a backup that is quiet beyond the range is not taken', () => {
	const text = backupFile({...emptyState, differences: {...none, quiet: {boards: 9, likely: 0.8}}});
	expect(importBackup(text)).toMatchObject({
		kind: 'problems',
		problems: [{path: ['state', 'differences', 'quiet', 'boards'], found: 9}],
	});
});
