import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, describe, expect, test} from 'vitest';

const script = fileURLToPath(new URL('start.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'whose-call-'));
afterAll(() => rmSync(folder, {recursive: true}));

function start(...args: string[]) {
	return spawnSync(process.execPath, [script, ...args], {encoding: 'utf8'});
}

describe('npm start', () => {
	test.each([
		['a flag that it does not know', ['--ticket', 'x.csv'], "Unknown option '--ticket'"],
		['a flag without its value', ['--tickets'], "Option '--tickets <value>' argument missing"],
		['words that belong to no flag', ['x.csv'], "Unexpected argument 'x.csv'"],
		['a file that is not there', ['--tickets', join(folder, 'none.csv')], 'there is no such file or folder'],
		['a folder in place of a file', ['--tickets', folder], 'it is a folder'],
		['a file in place of a folder', ['--screenshots', script], 'it is a file'],
	])('ends with 2 and a sentence when given %s', (_, args, says) => {
		const {status, stderr, stdout} = start(...args);
		expect(stderr).toContain(says);
		expect([status, stdout]).toEqual([2, '']);
	});

	test('says row, column and what was expected for every fault of a file, before anything is built or opened', () => {
		const file = join(folder, 'bad.csv');
		writeFileSync(file, 'key,title,due date\nPAY-1,One,\nPAY-2,,\nPAY-3,Three,soon\n');
		const {status, stderr, stdout} = start('--tickets', file);
		expect(stderr.trim().split('\n')).toEqual([
			`${file}: row 3, column title: expected a title, or a description in its place, found nothing`,
			expect.stringMatching(/bad\.csv: row 4, column due date: expected a date such as .*, found "soon"$/),
		]);
		expect([status, stdout]).toEqual([2, '']);
	}, 20_000);
});
