import {unknownTicket} from '../../model/ticket.ts';
import type {Sighting} from '../host.ts';
import {shownWords} from '../within.ts';
import {keyIn} from './key-in.ts';

/** One kind of card or row. `whole` is the row where the anchor is one cell of it. */
interface Kind {
	view: 'board' | 'list';
	anchor: string;
	whole?: string;
	key: string;
	title: string;
}

const TABLE_ROW = 'tr[data-testid$="native-issue-table.ui.issue-row"]';
const TABLE_KEY = 'a[data-testid$="issue-cells.issue-key.issue-key-cell"]';
const TABLE_TITLE = 'a[data-testid$="issue-cells.issue-summary.issue-summary-cell"]';

/*
 * Test ids get new prefixes and keep their last segments, so they are matched by their ends. A row of a table may
 * hold nothing but cells, so its anchor is a cell: that of the key, or of the title where a reader hid the key.
 */
const kinds: readonly Kind[] = [
	{
		view: 'board',
		anchor: '[data-testid$="ui.card.card"]',
		key: '[data-testid$="common.ui.key.key"] a[href*="/browse/"]',
		title: '[data-testid*="single-line-text-readview-card"], span[class*="_summary"]',
	},
	{
		// The row of a backlog, also in a sprint of another board. A twin of its key is for screen readers alone.
		view: 'list',
		anchor: '[data-testid*="card-list.card.content-container."]',
		key: 'a[data-testid$="card-contents.key"]',
		title: '[data-testid$="summary-field-static.content"]',
	},
	{
		view: 'list',
		anchor: `${TABLE_ROW} > td:has(${TABLE_KEY}), ${TABLE_ROW}:not(:has(${TABLE_KEY})) > td:has(${TABLE_TITLE})`,
		whole: TABLE_ROW,
		key: TABLE_KEY,
		title: TABLE_TITLE,
	},
	{
		// The narrow list of the issue navigator beside the ticket that is shown whole.
		view: 'list',
		anchor: '[data-testid$="detail-view.card-list.card.list-item"]',
		key: 'a[data-testid$="card-list.card"]',
		title: '[data-testid$="card-list.card.summary"]',
	},
];
const PRIORITY = '[data-testid$="common.ui.priority.icon"] img[alt], img[data-testid$="common.ui.priority.icon"]';

/** Selector of every card and row. */
export const ROWS = kinds.map(({anchor}) => anchor).join(', ');

/** What a card or row shows of its ticket; nothing while it shows none. */
export function rowSighting(url: URL, anchor: Element): Sighting[] {
	const kind = kinds.find((candidate) => anchor.matches(candidate.anchor));
	const found = kind && keyIn(anchor, kind.key, url);
	if (!found) return [];
	const within = (kind.whole && anchor.closest(kind.whole)) || anchor;
	const priority = within.querySelector(PRIORITY)?.getAttribute('alt');
	const ticket = {
		...unknownTicket('jira-cloud', url.hostname, found.key),
		title: shownWords(within.querySelector(kind.title)),
		priority: priority?.replace(/ priority$/, '') ?? null,
	};
	return [{ticket, anchor, beside: found.link, within, view: kind.view}];
}
