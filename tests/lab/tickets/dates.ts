import {labTicket} from './lab-ticket.ts';

/** When, and what was promised. */
export const dates = [
	labTicket({
		key: 'PAY-32',
		type: 'Task',
		title: 'Go-live date for pay later in NL: 15 January?',
		description: [
			"Lender is ready from 10 January. Marketing needs four weeks' notice for the campaign.",
			'',
			'Iffy from our side: the refusal flow has no design and two people are away until the 7th. If we say the 15th, what do we leave out?',
		],
		labels: ['deadline'],
		dueDate: '2027-01-15',
		parent: 'PAY-20',
		assignee: 'Hanna Berg',
		expected: 'shared',
	}),
	labTicket({
		key: 'PAY-81',
		type: 'Task',
		title: 'SEPA refunds for Bolkamp – promised for end of November',
		description: 'Sales told the customer in August, it is in the renewal contract. We heard about it yesterday.',
		priority: 'Highest',
		status: 'In Progress',
		dueDate: '2026-11-30',
		sprint: 'Sprint 24',
		parent: 'PAY-1',
		assignee: 'Mateo Álvarez',
		expected: 'shared',
	}),
	labTicket({
		key: 'PAY-104',
		type: 'Task',
		title: 'Code freeze 14 Dec – 4 Jan: what must be in before',
		dueDate: '2026-12-11',
		expected: 'shared',
	}),
	labTicket({
		key: 'PAY-64',
		type: 'Task',
		title: 'SDK 3.0 will slip by about three weeks – new date or less in it?',
		description: [
			'iOS is on track, Android is not: the crash on old versions and the review by Google cost us more than we thought.',
			'',
			'We can tell Nordlys and Casa Verde a new date (22 January), or ship iOS alone on 18 December, or leave wallets out on Android. They should hear it from us this week.',
		],
		labels: ['at-risk'],
		dueDate: '2026-12-18',
		parent: 'PAY-50',
		assignee: 'Noah Lindqvist',
		expected: 'shared',
	}),
	labTicket({
		key: 'PAY-89',
		type: 'Task',
		title: 'Plan release 24.5',
		description: 'Date and content. 24.4 went out on 12 November.',
		expected: 'shared',
	}),
];
