import {labTicket} from './lab-ticket.ts';

/** Choices that differ in cost, time or quality. */
export const options = [
	labTicket({
		key: 'PAY-65',
		type: 'Task',
		title: 'Refund limits: per shop (A) or per role (B)',
		description: [
			'Option A: one limit per shop. 1 week. Covers the case from September.',
			'Option B: limit per role, with approval. 5 weeks, needs the new permission model. Covers chains.',
			'',
			'A can grow into B, but the settings page would change for everybody a second time.',
		],
		labels: ['needs-decision'],
		components: ['refunds'],
		parent: 'PAY-1',
		expected: 'shared',
	}),
	labTicket({
		key: 'PAY-141',
		title: 'Instalments in the old checkout as well? 2 weeks against 2 months',
		description: [
			'Quick way: link out to the lender, no preview, no saved details, 2 weeks. Proper way: same as in the new checkout, 2 months.',
			'',
			'Third possibility from Yuki: only for the 12 shops that will not move before summer.',
		],
		labels: ['needs-decision'],
		parent: 'PAY-20',
		expected: 'shared',
	}),
	labTicket({
		key: 'PAY-68',
		title: 'Ship the payout calendar without time zones for now?',
		description:
			'We would be done this sprint and fix it later; shops outside of CET see some payouts on the wrong day until then.',
		components: ['merchant-portal'],
		sprint: 'Sprint 24',
		assignee: 'Zeynep Arslan',
		expected: 'shared',
	}),
];
