import {unknownTicket} from '../model/ticket.ts';
import type {Host, Sighting, View} from './host.ts';
import {addressWithin, within} from './within.ts';

// Linear's classes are hashed and change weekly; its data attributes and addresses stay.
const ROW = 'a[data-list-row="true"][href*="/issue/"]';
const TITLE = '[data-list-grid-column="title"], [data-column-id="title"]';
const LABEL_DOT = '[aria-hidden="true"][style*="background"]';

const TICKET_PATH = /^\/(?<workspace>[^/]+)\/issue\/(?<key>[A-Z][A-Z0-9]*-\d+)(?:\/|$)/;
const LIST_PATH =
	/^\/[^/]+\/(?:my-issues\/\w+|team\/[A-Z0-9]+\/(?:all|active|backlog|triage|cycle\/[^/]+)|project\/[^/]+\/issues|view\/[^/]+)\/?$/;

export const linear: Host = {
	id: 'linear',
	matches: ['https://linear.app/*'],
	anchors: ROW,
	keyAttributes: ['href', 'data-list-row'],
	owns: ({url}) => url.hostname === 'linear.app',
	site: (url) => `${url.hostname}/${url.pathname.split('/')[1] ?? ''}`,
	view: ({pathname}): View | null => (LIST_PATH.test(pathname) ? 'list' : null),
	read: ({url, root}) => within(root, ROW).flatMap((anchor) => row(url, anchor)),
	theme: (document) => (document.documentElement.classList.contains('dark') ? 'dark' : 'light'),
	load: null,
};

function row(url: URL, anchor: Element): Sighting[] {
	const {workspace, key} = TICKET_PATH.exec(addressWithin(url, anchor)?.pathname ?? '')?.groups ?? {};
	if (!workspace || !key) return [];
	const title = anchor.querySelector(TITLE);
	const ticket = {
		...unknownTicket('linear', `${url.hostname}/${workspace}`, key),
		title: title?.textContent?.trim() || null,
		labels: labels(anchor),
	};
	return [{ticket, anchor, beside: title ?? anchor, view: 'list'}];
}

/** The names beside the coloured dots; null when none is shown, since a reader may have switched them off. */
function labels(anchor: Element): string[] | null {
	const names = [...anchor.querySelectorAll(LABEL_DOT)].flatMap((dot) => dot.parentElement?.textContent?.trim() || []);
	return names.length > 0 ? names : null;
}
