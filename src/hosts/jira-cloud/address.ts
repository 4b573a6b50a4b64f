import type {View} from '../host.ts';

const TICKET = /^\/(?:browse|projects\/[A-Z][A-Z0-9_]*\/issues)\/(?<key>[A-Z][A-Z0-9_]*-\d+)\/?$/;
const BOARD =
	/^\/jira\/(?:software\/(?:c\/)?projects\/[A-Z][A-Z0-9_]*\/boards\/\d+|core\/projects\/[A-Z][A-Z0-9_]*\/board)\/?$/;
// The issue navigator names the ticket in its split view, and shows the others all the same.
const LIST =
	/^\/(?:jira\/software\/(?:c\/)?projects\/[A-Z][A-Z0-9_]*\/boards\/\d+\/backlog|issues(?:\/[A-Z][A-Z0-9_]*-\d+)?)\/?$/;

/** The view at an address of Jira Cloud; null when it is none that is known. A ticket opened over it changes nothing. */
export function viewAt({pathname}: URL): View | null {
	if (TICKET.test(pathname)) return 'ticket';
	if (BOARD.test(pathname)) return 'board';
	return LIST.test(pathname) ? 'list' : null;
}

/** The ticket that an address of Jira Cloud is of. */
export function keyAt(address: URL | null): string | null {
	return TICKET.exec(address?.pathname ?? '')?.groups?.['key'] ?? null;
}
