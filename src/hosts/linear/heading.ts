import {unknownTicket} from '../../model/ticket.ts';
import type {Page, Sighting} from '../host.ts';
import {wordsOfProse} from '../prose.ts';
import {shownWords, within} from '../within.ts';
import {ticketAt} from './address.ts';
import {labelsIn} from './labels.ts';
import {ROWS} from './row.ts';

const ISSUE = '[data-view-id="issue-view"]';
const TITLE = '[aria-label="Issue title"]'; // an editor; the dialog for a new ticket has one too
const DESCRIPTION = '[aria-label="Issue description"]';
const RAIL = '[data-details-pane-section-content="true"]'; // beside the issue or part of it
const STATUS = 'button[aria-label="Change status"]';
const LABELS = 'button[aria-label="Add labels"]';

/** What holds the title of a ticket that is shown whole: the title itself is an editor, and nothing goes in there. */
export const HEADING = `${ISSUE} :has(> ${TITLE})`;

/**
 * The headings that a part of the page may tell of: labels and status stand outside of them, and come and go by
 * themselves.
 */
export function headingsOf(root: Page['root']): Element[] {
	if (!('closest' in root)) return within(root, HEADING);
	if (root.closest(ROWS)) return [];
	const tells = root.closest(`${ISSUE}, ${RAIL}`) ?? root.querySelector(`${ISSUE}, ${RAIL}`);
	return tells ? within(root.ownerDocument, HEADING) : [];
}

/** What the page of a ticket shows of it; its address says which one it is. */
export function headingSighting(url: URL, anchor: Element): Sighting[] {
	const found = ticketAt(url);
	const title = anchor.querySelector(TITLE);
	const issue = anchor.closest(ISSUE);
	if (!found || !title || !issue) return [];
	const {key, workspace} = found;
	const rail = [...anchor.ownerDocument.querySelectorAll(RAIL)];
	const labels = rail.find((section) => section.querySelector(LABELS));
	const ticket = {
		...unknownTicket('linear', `${url.hostname}/${workspace}`, key),
		title: shownWords(title),
		description: wordsOfProse(issue.querySelector(DESCRIPTION)),
		labels: labels ? labelsIn(labels) : null,
		status: shownWords(rail.map((section) => section.querySelector(STATUS)).find(Boolean)),
	};
	return [{ticket, anchor, beside: title, within: issue, view: 'ticket'}];
}
