import type {Host} from './host.ts';
import {viewAt} from './jira-cloud/address.ts';
import {HEADING, headingSighting} from './jira-cloud/heading.ts';
import {load} from './jira-cloud/load.ts';
import {ROWS, rowSighting} from './jira-cloud/row.ts';
import {within} from './within.ts';

const ANCHORS = `${ROWS}, ${HEADING}`;

export const jiraCloud: Host = {
	id: 'jira-cloud',
	matches: ['https://*.atlassian.net/*', 'https://*.jira.com/*'],
	anchors: ANCHORS,
	keyAttributes: ['href', 'data-testid'],
	owns({url, root}) {
		if (/\.(?:atlassian\.net|jira\.com)$/.test(url.hostname)) return true;
		const document = root.ownerDocument ?? root;
		return 'getElementById' in document && document.getElementById('jira-frontend') !== null;
	},
	site: (url) => url.hostname,
	view: viewAt,
	read: ({url, root}) =>
		within(root, ANCHORS).flatMap((anchor) =>
			anchor.matches(HEADING) ? headingSighting(url, anchor) : rowSighting(url, anchor),
		),
	theme(document) {
		const mode = document.documentElement.getAttribute('data-color-mode');
		return mode === 'light' || mode === 'dark' ? mode : null;
	},
	load,
};
