import {defaultMatrix} from '../../src/decisions/default-matrix.ts';
import type {Debt} from '../../src/model/debt.ts';
import type {Decision} from '../../src/model/decision.ts';
import type {Owner} from '../../src/model/owner.ts';
import {isLikely, usualQuiet} from '../../src/model/quiet.ts';
import type {Reason, Verdict} from '../../src/model/verdict.ts';
import type {ListedTicket} from '../../src/ui/ticket-list.tsx';

/** Words that come from trackers and readers and so from no locale: every one that the gallery shows. */
export const WORDS = {
	key: 'PAY-12',
	longKey: 'RECONCILIATION-104729',
	title: 'Invoices time out at month end',
	longTitle:
		'Merchants who export more than ten thousand invoices at once wait for minutes, and then see an error that tells them neither what went wrong nor what they could do about it',
	unbroken: 'checkout_reconciliation_scheduler_configuration_override_flag_for_merchants',
	otherDirection: 'הזמנות נכשלות בסוף החודש',
	description: 'Each change of the mapper takes two extra days. In May it broke twice.',
	label: 'ledger',
	longLabel: 'needs-a-decision-of-the-merchant-reconciliation-steering-group-before-it-can-start',
	type: 'Spike',
	component: 'Checkout backend',
	phrase: 'month end',
	own: 'Visits to partners',
	longOwn: 'Whether partners are visited before the quarter is planned, and who of the team goes along',
	role: 'partner-manager',
	site: 'acme.atlassian.net',
	longSite: 'a-company-with-a-long-name-and-many-departments.atlassian.net',
	ownSite: 'jira.acme.example',
	path: '/jira/your-work',
	project: 'PAY',
	day: '2026-12-04',
	file: 'decisions[3].owner',
} as const;

/** A decision of the reader's own, which no locale names. */
export const own: Decision = {
	id: 'own-partner-visits',
	title: WORDS.own,
	owner: 'product',
	starter: false,
	contested: false,
	onTickets: true,
	daci: {driver: ['pm'], approver: [WORDS.role], contributors: [], informed: ['team']},
	signals: {issueTypes: [], labels: [], components: [], titlePhrases: [], textPhrases: []},
};
export const longOwn: Decision = {...own, id: 'own-long', title: WORDS.longOwn};

/** A decision of the preset. */
export function decisionOf(id: string): Decision {
	const found = defaultMatrix.decisions.find((decision) => decision.id === id);
	if (!found) throw new Error(`the preset has no decision ${id}`);
	return found;
}

/** One decision of each owner. */
export const usual: Record<Owner, Decision> = {
	product: decisionOf('feature-scope'),
	engineering: decisionOf('architecture'),
	shared: decisionOf('delivery-date'),
};

export function verdictOf({id, owner}: Decision, reasons: Reason[], sure = 0.95): Verdict {
	return {decision: id, owner, sure, fromWords: false, reasons};
}

export const because: Reason = {rule: 'label', saw: [WORDS.label]};
export const noDebt: Debt = {is: false, sure: 0.9, reasons: []};
export const debt: Debt = {
	is: true,
	sure: 0.9,
	reasons: [
		{rule: 'debt-title', saw: ['refactor']},
		{rule: 'debt-signs', saw: ['duplicated', 'hard to change']},
	],
};

export function listed(owner: Owner, key: string, change: Partial<ListedTicket> = {}): ListedTicket {
	const verdict = change.verdict ?? verdictOf(usual[owner], [because]);
	const likely = isLikely(verdict, usualQuiet);
	return {key, title: WORDS.title, verdict, likely, decisionTitle: null, debt: noDebt, ...change};
}
