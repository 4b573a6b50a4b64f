import {unknownTicket} from '../../model/ticket.ts';
import type {Sighting} from '../host.ts';
import {wordsOfProse} from '../prose.ts';
import {shownWords} from '../within.ts';
import {keyIn} from './key-in.ts';

/** The heading of a ticket that is shown whole: on its own page, over another page or beside one. */
export const HEADING = '[data-testid$="breadcrumbs.breadcrumb-current-issue-container"]';

const KEY = 'a[data-testid$="breadcrumbs.current-issue.item"]';
const TITLE = 'h1[data-testid$="foundation.summary.heading"]';
const DESCRIPTION = '[data-testid$="field.rich-text.description"] .ak-renderer-document';

// What a ticket is opened in keeps the address of the page behind and uses the same test ids.
const OVER_THE_PAGE = '[data-testid$="issue-modal.modal-dialog"], [data-testid$="preview-panels.preview-panel"]';
const IN_THE_PAGE = '[data-testid$="issue-layout.compact-layout"]'; // beside a list or a queue

/** What a heading and the words that belong to it say; nothing while there is no key. */
export function headingSighting(url: URL, anchor: Element): Sighting[] {
	const found = keyIn(anchor, KEY, url);
	if (!found) return [];
	const around = anchor.closest(`${OVER_THE_PAGE}, ${IN_THE_PAGE}`);
	const page = anchor.ownerDocument;
	const belonging = (selector: string): Element | undefined => {
		const all = [...(around ?? page).querySelectorAll(selector)];
		return around ? all[0] : all.find((element) => element.closest(OVER_THE_PAGE) === null);
	};
	const ticket = {
		...unknownTicket('jira-cloud', url.hostname, found.key),
		title: shownWords(belonging(TITLE)),
		description: wordsOfProse(belonging(DESCRIPTION)),
	};
	return [{ticket, anchor, beside: found.link, within: around ?? page.body, view: 'ticket'}];
}
