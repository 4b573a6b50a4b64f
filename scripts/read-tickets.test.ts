import {existsSync, readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {labTickets} from '../tests/lab/tickets/index.ts';
import type {Problem, ReadTicket} from './read-ticket.ts';
import {readTickets} from './read-tickets.ts';

const NOTHING = {
	description: null,
	type: null,
	labels: [],
	components: [],
	priority: null,
	status: null,
	dueDate: null,
	sprint: null,
	parent: null,
};

function ticketsIn(text: string, fileName: string): ReadTicket[] {
	const result = readTickets(text, fileName);
	if (result.kind === 'bad') throw new Error(result.problems.map(({says}) => says).join('\n'));
	return result.tickets;
}

function warningsIn(text: string, fileName: string): string[] {
	const result = readTickets(text, fileName);
	return result.kind === 'read' ? result.warnings : [];
}

function problemsIn(text: string, fileName = 'tickets.json'): Problem[] {
	const result = readTickets(text, fileName);
	return result.kind === 'bad' ? result.problems : [];
}

describe('a JSON list of tickets', () => {
	test('needs a key and a title, and takes the rest where it is given', () => {
		const full = {
			key: 'PAY-2',
			title: 'Refunds',
			description: 'Two\nlines',
			type: 'Story',
			labels: ['q1', 'ux'],
			components: ['web, mobile'],
			priority: 'High',
			status: 'To Do',
			dueDate: '2026-11-21',
			sprint: 'Sprint 24',
			parent: 'PAY-1',
		};
		expect(ticketsIn(JSON.stringify([{key: 'PAY-1', title: 'Epic'}, full]), 'a.json')).toEqual([
			{key: 'PAY-1', title: 'Epic', ...NOTHING},
			full,
		]);
	});

	test('may say null, and may hold fields that nobody knows', () => {
		const text = JSON.stringify([
			{key: 'A-1', title: 'x', description: null, labels: null, owner: 'product', defensible: []},
		]);
		expect(ticketsIn(text, 'a.json')).toEqual([{key: 'A-1', title: 'x', ...NOTHING}]);
	});

	test('may leave a title blank only where there is a description', () => {
		expect(ticketsIn('[{"key": "A-1", "title": "", "description": "words"}]', 'a.json')[0]?.title).toBe('');
		expect(problemsIn('[{"key": "A-1", "title": " ", "description": ""}]')).toEqual([
			{row: 1, column: 'title', says: 'expected a title, or a description in its place, found nothing'},
		]);
	});

	test('keeps the words of a ticket as they are, whatever they are', () => {
		const title = '<img src=x onerror=alert(1)> \u202Egnp.exe \u200B';
		const description = `${'x'.repeat(1_000_000)}\u0000`;
		expect(ticketsIn(JSON.stringify([{key: 'A-1', title, description}]), 'a.json')[0]).toMatchObject({
			title,
			description,
		});
	});

	test('is known by its content when the name says nothing, and may begin with a mark of byte order', () => {
		expect(ticketsIn('\uFEFF [{"key": "A-1", "title": "x"}]', 'export')).toHaveLength(1);
	});

	test('may be empty, which is said', () => {
		expect(readTickets('[]', 'a.json')).toEqual({kind: 'read', tickets: [], warnings: ['the file has no tickets']});
	});

	test("holds the lab's own tickets without loss", () => {
		const read = ticketsIn(JSON.stringify(labTickets), 'lab.json');
		expect(read).toHaveLength(150);
		for (const [at, ticket] of read.entries()) expect(labTickets[at]).toMatchObject(ticket);
	});

	for (const [file, count] of [
		['tickets-dev.json', 300],
		['tickets-train.json', 4500],
	] as const) {
		const path = new URL(`../../shared/data/${file}`, import.meta.url);
		test.skipIf(!existsSync(path))(`of real trackers is read whole: ${file} (skipped where the file is absent)`, () => {
			const text = readFileSync(path, 'utf8');
			const source: {key: string; title: string; components: string[]}[] = JSON.parse(text);
			const read = ticketsIn(text, file);
			expect(read).toHaveLength(count);
			for (const [at, {key, title, components}] of source.entries()) {
				expect(read[at]).toMatchObject({key, title, components: components.map((each) => each.trim())});
			}
		});
	}
});

describe("Jira's JSON", () => {
	const issue = {
		id: '10001',
		key: 'SHOP-7',
		fields: {
			summary: 'Pay by card',
			description: {
				type: 'doc',
				version: 1,
				content: [
					{type: 'paragraph', content: [{type: 'text', text: 'First.'}]},
					{type: 'codeBlock', content: [{type: 'text', text: 'let it = be;'}]},
				],
			},
			issuetype: {name: 'Story', subtask: false},
			labels: ['payment'],
			components: [{id: '1', name: 'Billing, tax'}],
			priority: {name: 'High'},
			status: {name: 'In Progress'},
			duedate: '2026-12-01',
			parent: {id: '10000', key: 'SHOP-1'},
			customfield_10019: '0|i0001:',
			customfield_10044: [
				{id: 3, name: 'Week 46', state: 'closed', boardId: 1},
				{id: 4, name: 'Week 47', state: 'active', boardId: 1},
				{id: 5, name: 'Week 48', state: 'future', boardId: 1},
			],
		},
	};

	test('is read from a search reply, with a document for a description', () => {
		expect(ticketsIn(JSON.stringify({startAt: 0, issues: [issue]}), 'search.json')).toEqual([
			{
				key: 'SHOP-7',
				title: 'Pay by card',
				description: 'First.\n\n```\nlet it = be;\n```',
				type: 'Story',
				labels: ['payment'],
				components: ['Billing, tax'],
				priority: 'High',
				status: 'In Progress',
				dueDate: '2026-12-01',
				sprint: 'Week 47',
				parent: 'SHOP-1',
			},
		]);
	});

	test('is read as a bare list, with plain text and a sprint as Data Center writes it', () => {
		const sprint =
			'com.atlassian.greenhopper.service.sprint.Sprint@1f[id=3,rapidViewId=1,state=ACTIVE,name=Week 47,goal=]';
		const fields = {summary: 'x', description: 'h3. Plain', priority: null, customfield_10005: [sprint]};
		expect(ticketsIn(JSON.stringify([{key: 'A-1', fields}]), 'a.json')).toEqual([
			{key: 'A-1', title: 'x', ...NOTHING, description: 'h3. Plain', sprint: 'Week 47'},
		]);
	});

	test('names a wrong field as Jira does', () => {
		expect(problemsIn(JSON.stringify({issues: [issue, {key: 'SHOP-8', fields: {summary: 4}}]}))).toEqual([
			{row: 2, column: 'fields.summary', says: 'expected a title, found the number 4'},
		]);
	});
});

describe('CSV', () => {
	test('with our headers: quoted line breaks, lists in a cell, other columns passed over', () => {
		const text =
			'key,title,description,labels,extra,dueDate\nA-1,"Say ""hi"", twice","one\ntwo","ux, q1",?,2026-11-21\nA-2,Second,,,,\n';
		expect(ticketsIn(text, 'a.csv')).toEqual([
			{
				key: 'A-1',
				title: 'Say "hi", twice',
				...NOTHING,
				description: 'one\ntwo',
				labels: ['ux', 'q1'],
				dueDate: '2026-11-21',
			},
			{key: 'A-2', title: 'Second', ...NOTHING},
		]);
	});

	test('from Excel: byte order mark, semicolons, CRLF, blank rows, commas in prose', () => {
		const text = '\uFEFFsep=;\r\nKey;Title;Description\r\nA-1;One, two, three;"a\r\nb"\r\n;;\r\nA-2;Four;\r\n';
		expect(ticketsIn(text, 'a.csv')).toEqual([
			{key: 'A-1', title: 'One, two, three', ...NOTHING, description: 'a\nb'},
			{key: 'A-2', title: 'Four', ...NOTHING},
		]);
	});

	test('with tabs, and without a name that says so', () => {
		expect(ticketsIn('key\ttitle\nA-1\tx, y; z', 'export.txt')).toEqual([{key: 'A-1', title: 'x, y; z', ...NOTHING}]);
	});

	test("from Jira: headers repeated for each value, the last sprint, a parent's id explained by the file", () => {
		const text = [
			'Summary,Issue key,Issue id,Issue Type,Status,Priority,Component/s,Component/s,Due date,Labels,Labels,Description,Sprint,Sprint,Custom field (Rank),Parent,Parent summary',
			'Checkout,SHOP-1,10001,Epic,To Do,High,,,,,,,,,0|i1:,,',
			'Pay by card,SHOP-2,10002,Story,In Progress,Medium,"Billing, tax",web,21/Nov/26 12:00 AM,payment,backend,"h2. Why\nbecause",Week 46,Week 47,0|i2:,10001,Checkout',
			'Lost,SHOP-3,10003,Task,Done,Low,,,,,,,,,0|i3:,99999,Gone',
		].join('\n');
		const [epic, story, lost] = ticketsIn(text, 'jira.csv');
		expect(epic).toEqual({
			key: 'SHOP-1',
			title: 'Checkout',
			...NOTHING,
			type: 'Epic',
			status: 'To Do',
			priority: 'High',
		});
		expect(story).toEqual({
			key: 'SHOP-2',
			title: 'Pay by card',
			description: 'h2. Why\nbecause',
			type: 'Story',
			labels: ['payment', 'backend'],
			components: ['Billing, tax', 'web'],
			priority: 'Medium',
			status: 'In Progress',
			dueDate: '2026-11-21',
			sprint: 'Week 47',
			parent: 'SHOP-1',
		});
		expect(lost?.parent).toBeNull();
	});

	test("from Jira: the parent's key where the file has it, else the epic link; work items under their newer name", () => {
		const text =
			'Work item key,Summary,Work type,Parent,Parent key,Custom field (Epic Link)\nA-2,x,Bug,10001,A-1,\nA-3,y,Task,,,A-9\n';
		expect(ticketsIn(text, 'a.csv')).toMatchObject([
			{key: 'A-2', type: 'Bug', parent: 'A-1'},
			{key: 'A-3', type: 'Task', parent: 'A-9'},
		]);
	});

	test('from Linear: labels in one cell, cycles, midnight in UTC, no type', () => {
		const text = [
			'"ID","Team","Title","Description","Status","Estimate","Priority","Project","Labels","Cycle Number","Cycle Name","Due Date","Parent issue","UUID"',
			'"ENG-1","Engineering","Rebuild","one\ntwo","In Progress","3","High","Site","agent-ready, seo","7","Cycle of May","Thu Jun 25 2026 23:00:00 GMT+0000 (GMT+00:00)","","u1"',
			'"ENG-2","Engineering","Child","","Done","","No priority","","","8","","","ENG-1","u2"',
		].join('\n');
		expect(ticketsIn(text, 'linear.csv')).toEqual([
			{
				...NOTHING,
				key: 'ENG-1',
				title: 'Rebuild',
				description: 'one\ntwo',
				labels: ['agent-ready', 'seo'],
				priority: 'High',
				status: 'In Progress',
				dueDate: '2026-06-26',
				sprint: 'Cycle of May',
			},
			{...NOTHING, key: 'ENG-2', title: 'Child', status: 'Done', sprint: 'Cycle 8', parent: 'ENG-1'},
		]);
	});

	test('whose due date cannot be told is read with a warning when a tracker wrote it, refused when it is ours', () => {
		expect(warningsIn('Issue key,Summary,Due date\nA-1,x,03/04/2026', 'a.csv')).toEqual([
			'row 2, Due date: expected a date such as 2026-11-21, found "03/04/2026"; left out',
		]);
		expect(problemsIn('key,title,dueDate\nA-1,x,soon', 'a.csv')).toEqual([
			{row: 2, column: 'dueDate', says: 'expected a date such as 2026-11-21, found "soon"'},
		]);
	});

	test('with a row wider than its headers is read, and the row named', () => {
		expect(warningsIn('key,title\nA-1,x\nA-2,y,z\n', 'a.csv')).toEqual([
			'row 3 has more cells than there are headers; fields may have moved',
		]);
	});
});

describe('a file that cannot be read', () => {
	test('says which row and column lacks what', () => {
		expect(problemsIn('Issue key,Summary\nA-1,x\n,y\nA-3,\n', 'a.csv')).toEqual([
			{row: 3, column: 'Issue key', says: 'expected a key such as PAY-12, found nothing'},
			{row: 4, column: 'Summary', says: 'expected a title, or a description in its place, found nothing'},
		]);
		expect(problemsIn('[{"key": "A-1", "title": "x"}, {"key": "A-2"}, {"title": "y"}]')).toEqual([
			{row: 2, column: 'title', says: 'expected a title, found nothing'},
			{row: 3, column: 'key', says: 'expected a key such as PAY-12, found nothing'},
		]);
	});

	test('says which column is missing, and which there are', () => {
		expect(problemsIn('name;text\n1;2', 'a.csv')).toEqual([
			{row: 1, column: 'key', says: 'expected a column "key", "Issue key" or "ID", found "name;text"'},
			{row: 1, column: 'title', says: 'expected a column "title" or "Summary", found "name;text"'},
		]);
	});

	test('says where a key stands twice', () => {
		expect(problemsIn('key,title\nA-1,x\nA-2,y\nA-1,z\n', 'a.csv')).toEqual([
			{row: 4, column: 'key', says: 'expected each key once, found "A-1" here and in row 2'},
		]);
	});

	test('says which value has a wrong type', () => {
		const text = JSON.stringify([
			{key: 12, title: ['x'], labels: 'ux', components: ['web', 3], priority: {name: 'High'}},
			'PAY-1',
			null,
		]);
		expect(problemsIn(text)).toEqual([
			{row: 1, column: 'key', says: 'expected a key such as PAY-12, found the number 12'},
			{row: 1, column: 'title', says: 'expected a title, found a list'},
			{row: 1, column: 'labels', says: 'expected a list of texts, found "ux"'},
			{row: 1, column: 'components[1]', says: 'expected text, found the number 3'},
			{row: 1, column: 'priority', says: 'expected text or null, found an object'},
			{row: 2, column: null, says: 'expected a ticket, found "PAY-1"'},
			{row: 3, column: null, says: 'expected a ticket, found null'},
		]);
	});

	test('lists twenty problems and no more', () => {
		expect(problemsIn(JSON.stringify(Array.from({length: 500}, () => ({}))))).toHaveLength(20);
	});

	test.each([
		[
			'[{"key": "A-1", "title": "x"},\n {"key": "A-2", "ti',
			2,
			'line 2, column 20: expected a closing double quote, found the end of the file',
		],
		[
			'[{"key": "A-1", "title": "x"},\n {"key": "A-2"',
			2,
			'line 2, column 15: expected a comma or }, found the end of the file',
		],
		['[{"key": "A-1", "title": "x"}', 1, 'line 1, column 30: expected a comma or ], found the end of the file'],
		['[{"key": "A-1", "title": "x"},]', 2, 'line 1, column 31: expected a value, found "]"'],
		[
			'[{"key": "A-1", title: "x"}]',
			1,
			'line 1, column 17: expected a field name in double quotes, found "title: \\"x\\"}]"',
		],
		[
			'[{"key": "A\n-1"}]',
			1,
			'line 1, column 12: expected a closing double quote before the line ends, found " -1\\"}]"',
		],
		['{"issues": [{"key": "A-1"}, {"key" "A-2"}]}', 2, 'line 1, column 36: expected a colon, found "\\"A-2\\"}]}"'],
		['[{"key": "A\\x"}]', 1, 'line 1, column 12: expected an escape such as \\n or \\u00e9, found "\\x\\"}]"'],
		['[01]', 1, 'line 1, column 3: expected a comma or ], found "1]"'],
		['[] []', null, 'line 1, column 4: expected the end of the file, found "[]"'],
		['key,title', null, 'line 1, column 1: expected a value, found "key,title"'],
	])('says where JSON breaks off: %s', (text, row, says) => {
		expect(problemsIn(text)).toEqual([{row, column: null, says: `not JSON at ${says.replaceAll('\\"', '"')}`}]);
	});

	test('says where a quote is never closed, or not where it ought to be', () => {
		expect(problemsIn('key,title\nA-1,x\nA-2,"y\nA-3,z\n', 'a.csv')).toEqual([
			{row: 3, column: null, says: 'expected a closing double quote, found the end of the file'},
		]);
		expect(problemsIn('key,title\nA-1,"x" y\n', 'a.csv')[0]).toMatchObject({row: 2, column: null});
	});

	test.each([
		['', 'an empty file'],
		[' \r\n\t', 'an empty file'],
		['\uFEFF', 'an empty file'],
		['\u0089PNG\r\n\u001a\n\0\0\0\rIHDR', 'a binary file, or text that is not UTF-8'],
		['\uFFFD\uFFFDk\0e\0y\0', 'a binary file, or text that is not UTF-8'],
		['PK\u0003\u0004\u0014\0', 'a zip archive or a workbook; export it as CSV'],
		['<!DOCTYPE html><title>Log in</title>', 'a web page or XML'],
	])('%j is called what it is', (text, found) => {
		for (const name of ['a.json', 'a.csv', 'a']) {
			expect(problemsIn(text, name)).toEqual([
				{row: null, column: null, says: `expected tickets as JSON or CSV, found ${found}`},
			]);
		}
	});

	test('says what JSON holds in place of tickets', () => {
		expect(problemsIn('{"tickets": [], "page": 1}')[0]?.says).toContain('found an object with "tickets", "page"');
		expect(problemsIn('{"issues": 4}')[0]?.says).toContain('found an object with "issues"');
		expect(problemsIn('{}')[0]?.says).toContain('found an empty object');
		expect(problemsIn('"x"')[0]?.says).toContain('found "x"');
		expect(problemsIn('null')[0]?.says).toContain('found null');
	});

	test('cannot reach what other objects inherit', () => {
		const text =
			'[{"__proto__": {"key": "A-1", "title": "x", "polluted": true}}, {"key": "__proto__", "title": "constructor", "constructor": 1}]';
		expect(problemsIn(text)).toMatchObject([
			{row: 1, column: 'key'},
			{row: 1, column: 'title'},
		]);
		expect('polluted' in {}).toBe(false);
		expect(ticketsIn('key,title,__proto__\n__proto__,constructor,x\n', 'a.csv')[0]).toMatchObject({
			key: '__proto__',
			title: 'constructor',
		});
		expect(problemsIn('__proto__,toString\n1,2\n', 'a.csv')).toHaveLength(2);
	});

	test('is said in one line, whatever it holds', () => {
		const [problem] = problemsIn(
			JSON.stringify([{key: 'A-1', title: 'x', dueDate: `\u202E\n\u001b[31m${'y'.repeat(5000)}`}]),
		);
		expect(problem?.says).toMatch(/^expected a date such as 2026-11-21, found " \[31my+…"$/);
		expect(problem?.says.length).toBeLessThan(120);
	});
});

describe('a file of any size and shape', () => {
	test('of 10 MB is read within seconds, or refused within seconds', () => {
		const tickets = Array.from({length: 20_000}, (_, at) => ({
			key: `A-${at + 1}`,
			title: 'x',
			description: 'word '.repeat(100),
		}));
		const json = JSON.stringify(tickets);
		const csv = `key,title,description\n${tickets.map(({key, title, description}) => `${key},${title},"${description}"`).join('\n')}`;
		expect(json.length).toBeGreaterThan(10_000_000);
		expect(ticketsIn(json, 'a.json')).toHaveLength(20_000);
		expect(ticketsIn(csv, 'a.csv')).toHaveLength(20_000);
		expect(problemsIn(json.slice(0, -9))).toMatchObject([{row: 20_000}]);
		expect(problemsIn(csv.slice(0, -9), 'a.csv')).toMatchObject([{row: 20_001}]);
		expect(problemsIn(`["${'x'.repeat(10_000_000)}`)).toHaveLength(1);
		expect(problemsIn('['.repeat(1_000_000))).toHaveLength(1);
		expect(problemsIn(`[{"key": "A-1", "title": "x", "labels": [${'1,'.repeat(1_000_000)}1]}]`)).toHaveLength(1);
		expect(problemsIn('x'.repeat(10_000_000), 'a.csv')).toHaveLength(2);
		expect(problemsIn('","'.repeat(300_000), 'a.csv').length).toBeGreaterThan(0);
	}, 20_000);

	test('damaged anywhere is read or refused with words, and nothing is thrown', () => {
		const json = JSON.stringify({
			issues: [{key: 'A-1', fields: {summary: 'x "y"', labels: ['é'], components: [{name: 'web'}], duedate: null}}],
		});
		const csv = 'Summary,Issue key,Labels,Labels,Due date\n"a ""b""\nc",A-1,x,y,21/Nov/26\nd,A-2,,,\n';
		for (const [text, name] of [
			[json, 'a.json'],
			[csv, 'a.csv'],
		] as const) {
			for (let at = 0; at < text.length; at += 1) {
				for (const put of ['', '"', ',', '{', ']', '\n', '\\', '0', '\u2028']) {
					const result = readTickets(text.slice(0, at) + put + text.slice(at + 1), name);
					if (result.kind === 'bad')
						for (const {says} of result.problems) expect(says).toMatch(/expected .+, found .+/);
				}
			}
		}
	});
});
