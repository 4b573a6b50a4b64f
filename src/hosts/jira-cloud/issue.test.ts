import {describe, expect, test} from 'vitest';
import {ticketOf} from './issue.ts';

const site = 'acme.atlassian.net';
const fields = {
	summary: 'Refunds time out',
	description: {type: 'doc', content: [{type: 'paragraph', content: [{type: 'text', text: 'Every evening'}]}]},
	issuetype: {name: 'Bug', subtask: false},
	labels: ['refunds'],
	components: [{name: 'Payments'}],
	priority: {name: 'High'},
	status: {name: 'Selected', statusCategory: {key: 'new'}},
	duedate: '2026-12-01',
	parent: {key: 'PAY-1'},
	created: '2026-11-12T10:00:00.000+0000',
	customfield_10020: [
		{id: 23, name: 'Sprint 23', state: 'closed', startDate: '2026-11-02T09:00:00.000Z'},
		{id: 24, name: 'Sprint 24', state: 'active', startDate: '2026-11-16T09:00:00.000Z'},
	],
};

describe('a ticket in a reply of Jira', () => {
	test('every field that Jira gives is known', () => {
		expect(ticketOf({key: 'PAY-7', fields}, site, 'customfield_10020')).toEqual({
			host: 'jira-cloud',
			site,
			key: 'PAY-7',
			title: 'Refunds time out',
			description: 'Every evening',
			type: 'Bug',
			subtask: false,
			labels: ['refunds'],
			components: ['Payments'],
			priority: 'High',
			status: 'Selected',
			done: false,
			dueDate: '2026-12-01',
			parent: 'PAY-1',
			sprint: 'Sprint 24',
			addedAfterStart: null,
		});
	});

	test('a ticket created after the running sprint began was added to it', () => {
		const late = {...fields, created: '2026-11-18T10:00:00.000+0000'};
		expect(ticketOf({key: 'PAY-7', fields: late}, site, 'customfield_10020')?.addedAfterStart).toBe(true);
	});

	test('what Jira leaves out is null, never guessed', () => {
		expect(ticketOf({key: 'PAY-7', fields: {}}, site, null)).toMatchObject({
			title: null,
			type: null,
			labels: null,
			components: null,
			done: null,
			dueDate: null,
			sprint: null,
		});
	});

	test('one field of a wrong kind costs that field alone', () => {
		const odd = {...fields, labels: 'refunds', status: 3, customfield_10020: 'Sprint@1f'};
		const ticket = ticketOf({key: 'PAY-7', fields: odd}, site, 'customfield_10020');
		expect(ticket).toMatchObject({title: 'Refunds time out', type: 'Bug', labels: null, status: null, sprint: null});
	});

	test.each([null, 3, 'PAY-7', {}, {key: 7, fields}, {key: 'PAY-7'}])('%j is no ticket', (entry) => {
		expect(ticketOf(entry, site, null)).toBeNull();
	});
});
