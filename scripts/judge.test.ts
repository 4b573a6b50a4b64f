import {execFileSync, spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {type Judgement, judgeFile} from './judge.ts';
import type {Messages} from './lookup.ts';

const messages = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as Messages;
const TODAY = '2026-05-04';

const tickets = [
	{key: 'APP-1', title: 'Refactor billing', description: 'Every change takes 3 extra days, see INC-212.', type: 'Task'},
	{key: 'APP-2', title: 'Gift cards', type: 'Story', dueDate: '2026-06-01'},
	{
		key: 'APP-3',
		title: 'Total is wrong',
		type: 'Bug',
		labels: [],
		components: ['basket'],
		priority: 'High',
		extra: {a: 1},
	},
	{key: 'APP-4', title: 'Hm'},
];

function judged(file: unknown, name = 'tickets.json'): Judgement[] {
	const text = typeof file === 'string' ? file : JSON.stringify(file);
	const result = judgeFile(text, name, messages, TODAY);
	if (result.kind === 'bad') throw new Error(result.problems.join('\n'));
	return result.judgements;
}

const unsaid = {said: false, quote: null, at: null};

test('each ticket gets a decision, an owner, how sure, reasons, debt, framing, hints and starters', () => {
	const [debt, dated, bug, silent] = judged(tickets);
	expect(debt).toEqual({
		key: 'APP-1',
		decision: 'debt-selection',
		owner: 'engineering',
		sure: expect.any(Number),
		reasons: [{rule: 'words-model', says: expect.stringContaining('“Refactor”')}],
		debt: {is: true, sure: 0.82},
		framing: {
			customerImpact: unsaid,
			teamVelocity: {said: true, quote: 'Every change takes 3 extra days', at: {in: 1, start: 0, end: 31}},
			incidentRisk: {said: true, quote: 'INC-212', at: {in: 1, start: 37, end: 44}},
			evidence: {said: true, quote: '3 extra days', at: {in: 1, start: 19, end: 31}},
			options: unsaid,
			costOfDelay: unsaid,
			reversibility: unsaid,
			doneSignal: unsaid,
		},
		hints: [
			{
				id: 'debt-options',
				text: messages['hint_debt_options']?.message,
				goes: messages['hint_debt_options_goes']?.message,
			},
		],
		starters: ['options', 'cost-of-delay', 'reversibility', 'done-signal'].map((id) => ({
			id,
			text: messages[`starter_${id.replaceAll('-', '_')}`]?.message,
		})),
	});
	expect(dated).toMatchObject({
		decision: 'delivery-date',
		owner: 'shared',
		reasons: [{says: 'Its due date is 2026-06-01.'}],
	});
	expect(dated?.hints.map(({id}) => id)).toEqual(['date-without-tradeoff']);
	expect(bug).toMatchObject({decision: 'bug-triage', owner: 'shared', debt: {is: false}, hints: []});
	expect(silent?.sure).toBeLessThan(0.8);
});

test('the same tickets as CSV are judged alike', () => {
	const csv = 'key,title,type,dueDate\nAPP-2,Gift cards,Story,2026-06-01\n';
	expect(judged(csv, 'tickets.csv')).toEqual(judged([tickets[1]]));
});

test('the same file gives the same answer, and another day another one only by its dates', () => {
	expect(judged(tickets)).toEqual(judged(tickets));
	const late = judgeFile(JSON.stringify(tickets), 'tickets.json', messages, '2026-06-02');
	expect(late.kind === 'judged' && late.judgements.map(({decision}) => decision)).toEqual(
		judged(tickets).map(({decision}) => (decision === 'delivery-date' ? 'delay-response' : decision)),
	);
});

test('a bad file is answered with where and what', () => {
	const result = judgeFile('[{"key": 1, "title": "x"}]', 'tickets.json', messages, TODAY);
	expect(result).toEqual({
		kind: 'bad',
		problems: ['row 1, column key: expected a key such as PAY-12, found the number 1'],
	});
});

describe('the command', () => {
	const folder = mkdtempSync(join(tmpdir(), 'judge-'));
	const file = (name: string, text: string) => {
		writeFileSync(join(folder, name), text);
		return join(folder, name);
	};
	const good = file('good.json', JSON.stringify(tickets));
	const judge = (...args: string[]) => spawnSync(process.execPath, ['scripts/judge.mjs', ...args], {encoding: 'utf8'});

	test('writes the verdicts to a file, or to the standard output', () => {
		const out = join(folder, 'verdicts.json');
		const printed = execFileSync(process.execPath, ['scripts/judge.mjs', '--in', good, '--today', TODAY], {
			encoding: 'utf8',
		});
		expect(judge('--in', good, '--out', out, '--today', TODAY).status).toBe(0);
		expect(readFileSync(out, 'utf8')).toBe(printed);
		expect(JSON.parse(printed)).toEqual(judged(tickets));
	});

	const labelled = file(
		'labelled.json',
		JSON.stringify([
			{...tickets[0], project: 'shop', owner: 'engineering', decision: 'debt-selection', debt: true},
			{...tickets[2], project: 'shop', owner: 'product', decision: 'feature-scope', debt: false},
		]),
	);

	test('says how often labelled tickets are judged as people do, in words or as JSON', () => {
		expect(judge('--score', labelled).stdout).toMatch(/^2 tickets; projects: 1\n\nowner right +0\.500 {2}1 of 2\n/);
		expect(JSON.parse(judge('--score', labelled, '--json').stdout)).toMatchObject({
			tickets: 2,
			owner: {right: 1, of: 2, share: 0.5},
			projects: [{project: 'shop', tickets: 2}],
		});
	});

	test('says of one ticket each step that led to its verdict', () => {
		const {stdout, status} = judge('--in', good, '--explain', 'APP-2', '--today', TODAY);
		expect(status).toBe(0);
		expect(stdout).toMatch(/^APP-2 {2}Gift cards\nWhose call: shared, Delivery date \(when\), 85 % sure\n/);
		expect(stdout).toMatch(/\n3\. Labels: silent\n/);
		expect(stdout).toMatch(
			/\n\d+\. Due date: decides\n {3}shared, Delivery date \(when\), 85 % sure\n {3}Its due date is 2026-06-01\.\n/,
		);
		expect(stdout).toMatch(/Usual for the type: would say otherwise\n {3}product, Feature scope and UX, 50 % sure\n/);
		expect(stdout).toMatch(/\. When nothing speaks: not asked\n/);
		expect(stdout).toMatch(/\nTechnical debt: no, \d\d % sure\n/);
		expect(stdout).toMatch(/\nCustomer impact: not found\n/);
	});

	test.each([
		[
			'a key that is not in the file',
			['--in', good, '--explain', 'APP-9'],
			/good\.json: expected one of its keys, .* "APP-9"/,
		],
		['a key and no file', ['--explain', 'APP-9'], /There is no --in/],
		['labels that are none', ['--score', good], /good\.json: row 1, column owner: expected "product", "engineer/],
		['two questions at once', ['--in', good, '--score', labelled], /Either --in or --score/],
		['JSON of what is JSON', ['--in', good, '--json'], /--json goes with --score/],
		['a bad file', ['--in', file('bad.json', '[{"key": "A-1"}]')], /bad\.json: row 1, column title: expected a title/],
		['no file', ['--in', join(folder, 'none.json')], /none\.json cannot be read: there is no such file/],
		['nothing to judge', [], /There is no --in/],
		['an option that it does not know', ['--in', good, '--fast'], /--fast/],
		['a day that is none', ['--in', good, '--today', 'May'], /--today is expected as YYYY-MM-DD/],
		['a place that cannot be written', ['--in', good, '--out', join(folder, 'none', 'out.json')], /cannot be written/],
	])('says what is wrong with %s, ends with 2 and writes nothing', (_, args, says) => {
		const out = join(folder, 'nothing.json');
		const {status, stderr, stdout} = judge(...(args.includes('--out') ? args : [...args, '--out', out]));
		expect(stderr).toMatch(says);
		expect({status, stdout, written: existsSync(out)}).toEqual({status: 2, stdout: '', written: false});
	});
});
