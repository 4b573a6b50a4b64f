import type {View} from '../host.ts';

const TICKET = /^\/(?<workspace>[^/]+)\/issue\/(?<key>[A-Z][A-Z0-9]*-\d+)(?:\/|$)/;
const LIST =
	/^\/[^/]+\/(?:my-issues\/\w+|team\/[A-Z0-9]+\/(?:all|active|backlog|triage|cycle\/[^/]+)|project\/[^/]+\/issues|view\/[^/]+)\/?$/;

/** The view at an address of Linear; null when it is none that is known. A board has the address of its list. */
export function viewAt({pathname}: URL): View | null {
	if (TICKET.test(pathname)) return 'ticket';
	return LIST.test(pathname) ? 'list' : null;
}

/** The ticket that an address of Linear is of, and its workspace. */
export function ticketAt(address: URL | null): {key: string; workspace: string} | null {
	const {workspace, key} = TICKET.exec(address?.pathname ?? '')?.groups ?? {};
	return workspace && key ? {key, workspace} : null;
}
