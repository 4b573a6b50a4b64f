import {labTicket} from './lab-ticket.ts';

/** Risks, changes to the running sprint, how the team works, and two matters about people. */
export const team = [
	labTicket({
		key: 'PAY-127',
		type: 'Risk',
		title: 'All of NL goes through one acquirer',
		description: [
			'If they are down, nobody in NL can pay. Happened for 23 minutes on 3 November.',
			'',
			'Do we accept it until the failover is there (May), or take the second contract now (12k a year + 3 weeks)?',
		],
		labels: ['risk'],
		expected: 'shared',
	}),
	labTicket({
		key: 'PAY-49',
		type: 'Risk',
		title: 'Lender may not sign before launch – what then',
		parent: 'PAY-20',
		expected: 'shared',
	}),
	labTicket({
		key: 'PAY-149',
		title: 'Black Friday countdown on the payment page',
		description: [
			'Marketing asked this morning, the campaign starts on Friday. They know it is late.',
			'',
			'About two days for Yuki. If we take it, the instalment preview goes back to the backlog. Hanna, Dmitri: yes or no today?',
		],
		labels: ['unplanned'],
		components: ['checkout-web'],
		priority: 'High',
		sprint: 'Sprint 24',
		addedAfterStart: true,
		dueDate: '2026-11-27',
		assignee: 'Yuki Tanaka',
		expected: 'shared',
	}),
	labTicket({
		key: 'PAY-140',
		type: 'Task',
		title: 'Sprint planning: who leads it from January on?',
		description: 'Last three times Hanna and Dmitri both thought that it was the other.',
		labels: ['ceremony'],
		expected: 'shared',
	}),
	labTicket({
		key: 'PAY-27',
		type: 'Task',
		title: 'Working agreement: bugs that come in on Friday afternoon',
		description: [
			'From the retro. Some of us drop everything, some wait until Monday, both get annoyed.',
			'',
			'Write down three sentences that everybody can live with and put them on the team page.',
		],
		expected: 'shared',
	}),
	labTicket({
		key: 'PAY-120',
		type: 'Task',
		title: 'Certification at the acquirer: waiting for their test slot',
		description: 'Blocked since 6 November. Ask again on Monday, keep 3DS people posted.',
		labels: ['blocked'],
		parent: 'PAY-30',
		assignee: 'Priya Raman',
		expected: 'engineering',
	}),
	labTicket({
		key: 'PAY-33',
		type: 'Task',
		title: 'who can take the SEPA mandate stuff while Yuki is on another team?',
		expected: 'engineering',
	}),
	// About a person: no decision that a ticket may carry. The nearest one is administration, engineering's.
	labTicket({
		key: 'PAY-17',
		type: 'Task',
		title: 'Collect feedback for yearly reviews (backend)',
		description: 'Until 12 December, form is linked in the invitation.',
		assignee: 'Dmitri Volkov',
		expected: 'engineering',
	}),
	// About people: no decision that a ticket may carry. The nearest one is who does the work, engineering's.
	labTicket({
		key: 'PAY-97',
		type: 'Task',
		title: 'Hire a second Android developer',
		assignee: 'Dmitri Volkov',
		expected: 'engineering',
	}),
];
