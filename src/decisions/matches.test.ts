import {expect, test} from 'vitest';
import {type Ticket, unknownTicket} from '../model/ticket.ts';
import {matchesOf} from './matches.ts';

const ticket = (key: string, words: Partial<Ticket>): Ticket => ({
	...unknownTicket('jira-cloud', 'acme.atlassian.net', key),
	...words,
});
const tickets = [
	ticket('PAY-1', {labels: ['Payouts'], title: 'Month end report is empty'}),
	ticket('PAY-2', {labels: ['payouts'], type: 'Bug'}),
	ticket('PAY-3', {title: 'Another', description: 'For the month end.'}),
];

test('each rule has the tickets that it sees by itself, also where an earlier one sees them first', () => {
	const matches = matchesOf(
		[
			{sign: 'label', words: 'payouts'},
			{sign: 'phrase', words: '…'},
			{sign: 'phrase', words: 'month end'},
			{sign: 'label', words: 'payouts'},
			{sign: 'type', words: 'bug'},
			{sign: 'component', words: 'ledger'},
		],
		tickets,
	);
	const keys = matches.map((seen) => seen.map(({key}) => key).join());
	expect(keys).toEqual(['PAY-1,PAY-2', '', 'PAY-1,PAY-3', 'PAY-1,PAY-2', 'PAY-2', '']);
});
