import {expect, test} from 'vitest';
import {readInput} from './asked-ticket.ts';

const board = {
	host: 'jira-cloud',
	address: new URL('https://acme.atlassian.net/jira/software/c/projects/PAY/boards/1'),
} as const;

test('a key is of the site that is looked at, however it is written', () => {
	const ticket = {host: 'jira-cloud', site: 'acme.atlassian.net', key: 'PAY-7'};
	expect(readInput(' pay-7 ', board)).toEqual({kind: 'ticket', ticket});
});

test('a link says its site itself', () => {
	const ticket = {host: 'linear', site: 'linear.app/acme', key: 'PAY-7'};
	expect(readInput('https://linear.app/acme/issue/PAY-7/invoices', board)).toEqual({kind: 'ticket', ticket});
	expect(readInput('https://linear.app/acme/issue/PAY-7', null)).toEqual({kind: 'ticket', ticket});
});

test.each([
	['', 'neither'],
	['invoices', 'neither'],
	['PAY-', 'neither'],
	['PAY-7; PAY-8', 'neither'],
	['https://acme.atlassian.net/jira/your-work', 'other-link'],
	['https://', 'other-link'],
	['javascript:alert(1)', 'neither'],
])('“%s” is neither key nor link of a ticket: %s', (input, why) => {
	expect(readInput(input, board)).toEqual({kind: 'wrong', why});
});

test('a key alone says nothing where no tracker is open', () => {
	expect(readInput('PAY-7', null)).toEqual({kind: 'wrong', why: 'no-site'});
});
