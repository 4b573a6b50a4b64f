import {expect, test} from 'vitest';
import {readLabelled} from './read-labelled.ts';
import {problemText} from './read-ticket.ts';

const decisions = new Set(['feature-scope', 'architecture', 'bug-triage']);
const ticket = {key: 'APP-1', title: 'Gift cards', owner: 'product', decision: 'feature-scope', debt: false};

function problemsIn(rows: unknown): string[] {
	const read = readLabelled(typeof rows === 'string' ? rows : JSON.stringify(rows), decisions);
	return read.kind === 'bad' ? read.problems.map(problemText) : [];
}

test('a second decision of one person and those of several are both defensible', () => {
	const read = readLabelled(
		JSON.stringify([
			{...ticket, project: 'shop', alt: 'architecture'},
			{...ticket, key: 'APP-2', defensible: ['feature-scope', 'bug-triage']},
			{...ticket, key: 'APP-3', decision: null, alt: null, debt: undefined},
		]),
		decisions,
	);
	expect(read).toMatchObject({
		kind: 'read',
		tickets: [
			{project: 'shop', owner: 'product', defensible: ['feature-scope', 'architecture'], debt: false},
			{project: 'APP', defensible: ['feature-scope', 'bug-triage'], ticket: {key: 'APP-2', title: 'Gift cards'}},
			{decision: null, defensible: [], debt: null},
		],
	});
});

test.each([
	[
		'an owner that is none',
		[ticket, {...ticket, key: 'APP-2', owner: 'sales'}],
		'row 2, column owner: expected "product", "engineering" or "shared", found "sales"',
	],
	[
		'no owner',
		[{key: 'APP-1', title: 'Gift cards'}],
		'row 1, column owner: expected "product", "engineering" or "shared", found nothing',
	],
	[
		'a decision that the matrix has not',
		[{...ticket, alt: 'colour'}],
		'row 1, column alt: expected a decision of the default matrix, found "colour"',
	],
	['a debt that is neither', [{...ticket, debt: 'no'}], 'row 1, column debt: expected true or false, found "no"'],
	[
		'one decision instead of a list',
		[{...ticket, defensible: 'architecture'}],
		'row 1, column defensible: expected a list of decisions, found "architecture"',
	],
	['a ticket without a title', [{...ticket, title: 1}], 'row 1, column title: expected a title, found the number 1'],
	['no tickets', [], 'expected labelled tickets, found an empty list'],
	['something else', {issues: []}, 'expected a list of labelled tickets, found an object'],
	['a table', 'key,title\nAPP-1,Gift cards\n', /^not JSON at line 1, column 1: expected a value/],
])('%s is answered with where and what', (_, rows, says) => {
	const [first] = problemsIn(rows);
	expect(first).toEqual(typeof says === 'string' ? says : expect.stringMatching(says));
});
