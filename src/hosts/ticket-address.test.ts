import {expect, test} from 'vitest';
import {placeOfAddress, ticketOfAddress} from './ticket-address.ts';

test.each([
	['https://acme.atlassian.net/browse/PAY-7?focusedCommentId=3', 'jira-cloud', 'acme.atlassian.net', 'PAY-7'],
	['https://acme.atlassian.net/projects/PAY/issues/PAY-7', 'jira-cloud', 'acme.atlassian.net', 'PAY-7'],
	['https://jira.example.com/browse/PAY-7', 'jira-cloud', 'jira.example.com', 'PAY-7'],
	['https://linear.app/acme/issue/PAY-7/invoices-time-out', 'linear', 'linear.app/acme', 'PAY-7'],
])('the ticket of %s is known by its host, its site and its key', (address, host, site, key) => {
	expect(ticketOfAddress(new URL(address))).toEqual({host, site, key});
});

test.each([
	'http://acme.atlassian.net/browse/PAY-7',
	'https://acme.atlassian.net/browse/pay',
	'https://acme.atlassian.net/jira/software/c/projects/PAY/boards/1',
	'https://linear.app/acme/team/PAY/all',
	'https://linear.app/browse/PAY-7',
])('%s is the address of no ticket', (address) => {
	expect(ticketOfAddress(new URL(address))).toBeNull();
});

test.each([
	['https://acme.atlassian.net/jira/software/c/projects/PAY/boards/1', 'acme.atlassian.net', 'PAY'],
	['https://acme.atlassian.net/jira/software/c/projects/PAY/boards/1/backlog', 'acme.atlassian.net', 'PAY'],
	['https://acme.atlassian.net/browse/PAY-7', 'acme.atlassian.net', 'PAY'],
	['https://acme.atlassian.net/issues/PAY-7?jql=x', 'acme.atlassian.net', 'PAY'],
	['https://linear.app/acme/team/PAY/all', 'linear.app/acme', 'PAY'],
	['https://linear.app/acme/issue/PAY-7/invoices', 'linear.app/acme', 'PAY'],
	['https://acme.atlassian.net/issues/?jql=x', 'acme.atlassian.net', null],
	['https://linear.app/acme/my-issues/assigned', 'linear.app/acme', null],
])('the project of %s is that of its tickets', (address, site, project) => {
	expect(placeOfAddress(new URL(address))).toMatchObject({site, project});
});

test('where no project is named, the place is the first two steps of the path', () => {
	expect(placeOfAddress(new URL('https://linear.app/acme/view/4f2c/list')).path).toBe('/acme/view');
	expect(placeOfAddress(new URL('https://acme.atlassian.net/issues/')).path).toBe('/issues');
});
