import type {Host} from './host.ts';
import {ticketAt, viewAt} from './linear/address.ts';
import {HEADING, headingSighting, headingsOf} from './linear/heading.ts';
import {ROWS, rowSighting} from './linear/row.ts';
import {within} from './within.ts';

// Linear's classes are hashed and change weekly; its data attributes and addresses stay.
export const linear: Host = {
	id: 'linear',
	matches: ['https://linear.app/*'],
	anchors: `${ROWS}, ${HEADING}`,
	keyAttributes: ['href', 'data-list-row', 'data-board-item'],
	owns: ({url}) => url.hostname === 'linear.app',
	site: (url) => `${url.hostname}/${url.pathname.split('/')[1] ?? ''}`,
	view: viewAt,
	read: ({url, root}) => [
		...(ticketAt(url) ? headingsOf(root).flatMap((anchor) => headingSighting(url, anchor)) : []),
		...within(root, ROWS).flatMap((anchor) => rowSighting(url, anchor)),
	],
	theme: (document) => (document.documentElement.classList.contains('dark') ? 'dark' : 'light'),
	load: null,
};
