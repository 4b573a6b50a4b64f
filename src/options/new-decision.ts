import {approverOf} from '../agreement/roles.ts';
import type {Decision} from '../model/decision.ts';
import type {Owner} from '../model/owner.ts';

/** A decision of the reader's own. Its id can be no preset's, also of a later version. */
export function newDecision(title: string, owner: Owner): Decision {
	const approver = approverOf(owner);
	return {
		id: `own-${crypto.randomUUID()}`,
		title,
		owner,
		starter: false,
		contested: false,
		onTickets: true,
		daci: {driver: approver.slice(0, 1), approver, contributors: [], informed: []},
		signals: {issueTypes: [], labels: [], components: [], titlePhrases: [], textPhrases: []},
	};
}
