import type {ReadTicket} from '../../../scripts/read-ticket.ts';
import type {LabTicket} from '../ticket.ts';

/** Names of statuses as trackers and teams give them; any other is work between the two. */
const NEW =
	/^(?:to ?do|open|new|backlog|triage|reopened|unstarted|ideas?|accepted|ready(?: for (?:dev(?:elopment)?|work))?|selected for development)$/i;
const DONE =
	/^(?:done|closed|resolved|completed?|released|shipped|deployed|live|cancell?ed|duplicate|rejected|abandoned|won['’]?t (?:do|fix))$/i;

/** Somebody's own tickets in the lab. What an export does not say stays null; no owner is expected of them. */
export function toLabTickets(tickets: readonly ReadTicket[]): LabTicket[] {
	return tickets.map(({status, type, ...ticket}) => ({
		...ticket,
		type,
		subtask: type !== null && /\bsub-?task\b/i.test(type),
		status: status ?? 'To Do',
		statusCategory: categoryOf(status),
		addedAfterStart: false,
		assignee: null,
		estimate: null,
		expected: null,
	}));
}

function categoryOf(status: string | null): LabTicket['statusCategory'] {
	const name = status?.trim() ?? '';
	if (status === null || NEW.test(name)) return 'new';
	return DONE.test(name) ? 'done' : 'indeterminate';
}
