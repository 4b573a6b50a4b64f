import {labTicket} from './lab-ticket.ts';

/** Hardly any words; the owner is the one who can say what is meant. */
export const vague = [
	labTicket({key: 'PAY-123', title: 'Refunds v2', components: ['refunds'], expected: 'product'}),
	labTicket({
		key: 'PAY-22',
		type: 'Bug',
		title: 'fix checkout!!',
		description: 'see chat',
		priority: 'Highest',
		expected: 'shared',
	}),
	labTicket({key: 'PAY-75', type: 'Task', title: 'ledger db', parent: 'PAY-43', expected: 'engineering'}),
];
