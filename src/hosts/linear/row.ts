import {unknownTicket} from '../../model/ticket.ts';
import type {Sighting} from '../host.ts';
import {addressWithin, shownWords} from '../within.ts';
import {ticketAt} from './address.ts';
import {labelsIn} from './labels.ts';

const ROW = 'a[data-list-row="true"][href*="/issue/"]'; // of a list, and of the sub-issues on a ticket page
const ROW_TITLE = '[data-list-grid-column="title"], [data-column-id="title"]';
const CARD = 'a[data-board-item="true"][href*="/issue/"]';
const CARD_HEAD = 'div[data-contextual-menu="true"]'; // the first of a card holds its key and title
const ICON = 'svg[aria-label]';
const NO_STATUS = /^Project$| Priority$/; // what other icons are called
const CARD_TITLE = 'div > span:last-child';

/** Selector of every row and card. Each is a link as a whole. */
export const ROWS = `${ROW}, ${CARD}`;

/** What a row or card shows of its ticket; nothing when it leads to none. */
export function rowSighting(url: URL, anchor: Element): Sighting[] {
	const found = ticketAt(addressWithin(url, anchor));
	if (!found) return [];
	const {key, workspace} = found;
	const isCard = anchor.matches(CARD);
	const {title, beside} = isCard ? cardParts(anchor, key) : rowParts(anchor);
	const labels = labelsIn(anchor);
	const ticket = {
		...unknownTicket('linear', `${url.hostname}/${workspace}`, key),
		title: shownWords(title),
		// None shown may mean that a reader has switched them off.
		labels: labels.length > 0 ? labels : null,
		status: statusIn(anchor),
	};
	return [{ticket, anchor, beside: beside ?? anchor, within: anchor, view: isCard ? 'board' : 'list'}];
}

/** As its icon is called; null where a reader has switched that off. */
function statusIn(anchor: Element): string | null {
	const names = [...anchor.querySelectorAll(ICON)].flatMap((icon) => icon.getAttribute('aria-label')?.trim() || []);
	return names.find((name) => !NO_STATUS.test(name)) ?? null;
}

interface Parts {
	title: Element | null;
	beside: Element | null;
}

function rowParts(anchor: Element): Parts {
	const title = anchor.querySelector(ROW_TITLE);
	return {title, beside: title};
}

/** A card's parts have no names of their own: the key is known from the address, and the title is what is not the key. */
function cardParts(anchor: Element, key: string): Parts {
	const head = anchor.querySelector(CARD_HEAD) ?? anchor;
	const isKey = (element: Element): boolean => shownWords(element) === key;
	const title = [...head.querySelectorAll(CARD_TITLE)].find((element) => !isKey(element)) ?? null;
	return {title, beside: [...head.querySelectorAll('span')].findLast(isKey) ?? title};
}
