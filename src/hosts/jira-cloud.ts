import {unknownTicket} from '../model/ticket.ts';
import type {Host, Sighting, View} from './host.ts';
import {load} from './jira-cloud/load.ts';
import {addressWithin, within} from './within.ts';

/*
 * Test ids get new prefixes and keep their last segments, so they are matched by their ends. Where the key's
 * own test id is gone, any address of a ticket inside the card still says which one it is.
 */
const CARD = '[data-testid$="ui.card.card"]'; // board
const CARD_KEY = '[data-testid$="common.ui.key.key"] a[href*="/browse/"]';
const CARD_TITLE = '[data-testid*="single-line-text-readview-card"], span[class*="_summary"]';
const CARD_PRIORITY = '[data-testid$="common.ui.priority.icon"] img[alt], img[data-testid$="common.ui.priority.icon"]';
const HEADING = '[data-testid$="breadcrumbs.breadcrumb-current-issue-container"]'; // issue page
const HEADING_KEY = 'a[data-testid$="breadcrumbs.current-issue.item"]';
const TITLE = 'h1[data-testid$="foundation.summary.heading"]';
const DESCRIPTION = '[data-testid$="field.rich-text.description"] .ak-renderer-document';
const ANY_KEY = 'a[href*="/browse/"]';

const TICKET_PATH = /^\/browse\/(?<key>[A-Z][A-Z0-9_]*-\d+)\/?$/;
const PROJECT_TICKET_PATH = /^\/projects\/[A-Z][A-Z0-9_]*\/issues\/(?<key>[A-Z][A-Z0-9_]*-\d+)\/?$/;
const BOARD_PATH = /^\/jira\/software\/(?:c\/)?projects\/[A-Z][A-Z0-9_]*\/boards\/\d+\/?$/;

export const jiraCloud: Host = {
	id: 'jira-cloud',
	matches: ['https://*.atlassian.net/*', 'https://*.jira.com/*'],
	anchors: `${CARD}, ${HEADING}`,
	keyAttributes: ['href', 'data-testid'],
	owns({url, root}) {
		if (/\.(?:atlassian\.net|jira\.com)$/.test(url.hostname)) return true;
		const document = root.ownerDocument ?? root;
		return 'getElementById' in document && document.getElementById('jira-frontend') !== null;
	},
	site: (url) => url.hostname,
	view,
	read: ({url, root}) => [
		...within(root, CARD).flatMap((anchor) => card(url, anchor)),
		...within(root, HEADING).flatMap((anchor) => heading(url, anchor)),
	],
	theme(document) {
		const mode = document.documentElement.getAttribute('data-color-mode');
		return mode === 'light' || mode === 'dark' ? mode : null;
	},
	load,
};

function view({pathname}: URL): View | null {
	if (TICKET_PATH.test(pathname) || PROJECT_TICKET_PATH.test(pathname)) return 'ticket';
	return BOARD_PATH.test(pathname) ? 'board' : null;
}

function card(url: URL, anchor: Element): Sighting[] {
	const found = keyIn(anchor, CARD_KEY, url);
	if (!found) return [];
	const priority = anchor.querySelector(CARD_PRIORITY)?.getAttribute('alt');
	const ticket = {
		...unknownTicket('jira-cloud', url.hostname, found.key),
		title: shownWords(anchor.querySelector(CARD_TITLE)),
		priority: priority?.replace(/ priority$/, '') ?? null,
	};
	return [{ticket, anchor, beside: found.link, view: 'board'}];
}

/** The heading of a ticket that is shown whole. Its words stand elsewhere on the page. */
function heading(url: URL, anchor: Element): Sighting[] {
	const found = keyIn(anchor, HEADING_KEY, url);
	if (!found) return [];
	const page = anchor.ownerDocument;
	const ticket = {
		...unknownTicket('jira-cloud', url.hostname, found.key),
		title: shownWords(page.querySelector(TITLE)),
		description: shownWords(page.querySelector(DESCRIPTION)),
	};
	return [{ticket, anchor, beside: found.link, view: 'ticket'}];
}

/** The first address of a ticket of this site; other extensions put links of their own into cards. */
function keyIn(anchor: Element, preferred: string, url: URL): {link: Element; key: string} | null {
	for (const link of [...anchor.querySelectorAll(preferred), ...anchor.querySelectorAll(ANY_KEY)]) {
		const key = TICKET_PATH.exec(addressWithin(url, link)?.pathname ?? '')?.groups?.['key'];
		if (key) return {link, key};
	}
	return null;
}

function shownWords(element: Element | null): string | null {
	return element?.textContent?.trim() || null;
}
