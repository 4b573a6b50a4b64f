import {labTicket} from './lab-ticket.ts';

/** Technical debt whose text says, wholly or in part, what it costs. */
export const debtFramed = [
	labTicket({
		key: 'PAY-31',
		type: 'Task',
		title: 'Retry queue is a cron script and a text file',
		description: [
			'When the acquirer times out we append the payment to a file, a cron job reads it every ten minutes.',
			'',
			'Cost: somebody of us replays stuck payments by hand, about 4 hours a week, always on Monday. Every new payment method needs a change in three scripts, for Google Pay that was 3 days of 8.',
			'',
			'Risk: on 14 October the file was overwritten by a deployment, 61 payments were captured a day late (INC-398).',
			'',
			'Proposal: a real queue, the one that webhooks already use.',
		],
		labels: ['tech-debt'],
		components: ['payments-api'],
		priority: 'High',
		expected: 'engineering',
	}),
	labTicket({
		key: 'PAY-121',
		type: 'Task',
		title: 'Idempotency keys live in memory',
		description: [
			'They are lost with every deployment. After the one on 3 November 17 shoppers were charged twice (INC-412), two of them wrote about it in public.',
			'',
			'Keep them in Redis with 24 h expiry. About 3 days.',
		],
		labels: ['tech-debt'],
		components: ['payments-api'],
		priority: 'High',
		sprint: 'Sprint 24',
		assignee: 'Tomasz Wiśniewski',
		estimate: 3,
		expected: 'engineering',
	}),
	labTicket({
		key: 'PAY-19',
		type: 'Task',
		title: 'Monolith build takes 38 minutes',
		description: [
			'With eleven people and about 25 pushes a day we wait roughly 15 hours a day, and urgent fixes need an hour from merge to production.',
			'',
			'Most of it is integration tests that start their own database each. Share one per module, run modules in parallel. First try on a branch: 14 minutes.',
		],
		labels: ['dx'],
		components: ['platform'],
		expected: 'engineering',
	}),
	labTicket({
		key: 'PAY-114',
		type: 'Task',
		title: 'Mixed callbacks and promises in checkout-web',
		description:
			'Every change there takes twice as long as it should, and we had two regressions from it in the last three sprints.',
		labels: ['tech-debt'],
		components: ['checkout-web'],
		expected: 'engineering',
	}),
];
