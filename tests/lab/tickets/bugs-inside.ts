import {labTicket} from './lab-ticket.ts';

/** Filed as bugs, met by nobody but the team. */
export const bugsInside = [
	labTicket({
		key: 'PAY-80',
		type: 'Bug',
		title: 'RefundFlowTest fails every third run',
		description: [
			'```',
			'expected: <REFUNDED> but was: <PENDING>',
			'	at com.acme.refunds.RefundFlowTest.partialRefund(RefundFlowTest.java:74)',
			'```',
			'Everybody just presses re-run.',
		],
		labels: ['flaky-test'],
		components: ['refunds'],
		expected: 'engineering',
	}),
	labTicket({
		key: 'PAY-125',
		type: 'Task',
		title: 'staging: no webhooks from the acquirer sandbox since Tuesday',
		description: 'Probably the new firewall. Production is fine.',
		components: ['platform'],
		status: 'In Progress',
		sprint: 'Sprint 24',
		assignee: 'Tomasz Wiśniewski',
		expected: 'engineering',
	}),
	labTicket({
		key: 'PAY-94',
		type: 'Task',
		title: 'Heap of settlement-worker grows until it is restarted',
		description: [
			'From 400 MB to 3.8 GB within 36 hours, then the pod is killed and starts again. Nobody outside notices so far because jobs are retried.',
			'',
			'Graph: https://grafana.acme.example/d/settlement',
			'',
			'The dump shows 2 million `ParsedLine`.',
		],
		components: ['payments-api'],
		expected: 'engineering',
	}),
	labTicket({
		key: 'PAY-76',
		type: 'Task',
		title: 'Every declined card is logged as ERROR',
		priority: 'Low',
		expected: 'engineering',
	}),
];
