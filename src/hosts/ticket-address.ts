import type {HostId} from '../model/host-id.ts';
import type {Place} from '../model/place.ts';
import {keyAt} from './jira-cloud/address.ts';
import {ticketAt} from './linear/address.ts';

/*
 * What an address alone tells, for those who have no page to look at: the popup, the toolbar's commands and the
 * menu of a link.
 */

/** Match patterns of the addresses of tickets. */
export const ticketPatterns: readonly string[] = [
	'https://*.atlassian.net/browse/*',
	'https://*.atlassian.net/projects/*/issues/*',
	'https://*.jira.com/browse/*',
	'https://*.jira.com/projects/*/issues/*',
	'https://linear.app/*/issue/*',
];

const LINEAR = 'linear.app';
const PROJECT = /\/(?:projects|team|issue|browse|issues)\/(?<project>[A-Z][A-Z0-9_]*)(?:-\d+)?(?:\/|$)/;

/** The ticket that an address is of; null when it is none. Jira may be at any domain, Linear is at its own. */
export function ticketOfAddress(address: URL): {host: HostId; site: string; key: string} | null {
	if (address.protocol !== 'https:') return null;
	if (address.hostname === LINEAR) {
		const ticket = ticketAt(address);
		return ticket && {host: 'linear', site: `${LINEAR}/${ticket.workspace}`, key: ticket.key};
	}
	const key = keyAt(address);
	return key === null ? null : {host: 'jira-cloud', site: address.hostname, key};
}

/** Where a page of a tracker is. The path is its first two steps. */
export function placeOfAddress({hostname, pathname}: URL): Place {
	const steps = pathname.split('/').filter(Boolean);
	return {
		site: hostname === LINEAR ? `${LINEAR}/${steps[0] ?? ''}` : hostname,
		project: PROJECT.exec(pathname)?.groups?.['project'] ?? null,
		path: `/${steps.slice(0, 2).join('/')}`,
	};
}
