import browser, {type Menus, type Tabs} from 'webextension-polyfill';
import {placeOfAddress, ticketOfAddress, ticketPatterns} from '../hosts/ticket-address.ts';
import {askTab} from '../messages/ask.ts';
import {text} from '../ui/text.ts';

const ID = 'whose-call';

/** The menu of a link to a ticket. Browsers keep it until the extension is updated. */
export async function createMenu(): Promise<void> {
	await browser.contextMenus.removeAll();
	browser.contextMenus.create({
		id: ID,
		title: text('menu_whose_call'),
		contexts: ['link'],
		targetUrlPatterns: [...ticketPatterns],
	});
}

/** Shows the ticket where the page shows it, else in the popup as a page of its own. */
export async function answerMenu(
	{linkUrl}: Pick<Menus.OnClickData, 'linkUrl'>,
	tab: Pick<Tabs.Tab, 'id' | 'url'> | undefined,
): Promise<void> {
	const ticket = linkUrl !== undefined && URL.canParse(linkUrl) ? ticketOfAddress(new URL(linkUrl)) : null;
	if (!ticket) return;
	const id = tab?.id;
	// A page of another site may show a ticket of the same key.
	const isOfSite = tab?.url !== undefined && placeOfAddress(new URL(tab.url)).site === ticket.site;
	if (id !== undefined && isOfSite) {
		const shown = await askTab(id, 'showTicket', {key: ticket.key});
		if (shown.kind === 'reply' && shown.reply.found) return;
	}
	const query = new URLSearchParams({ticket: linkUrl ?? '', ...(id === undefined ? {} : {tab: String(id)})});
	await browser.tabs.create({url: browser.runtime.getURL(`src/popup/index.html?${query}`)});
}
