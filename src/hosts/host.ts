import type {HostId} from '../model/host-id.ts';
import type {RefusalCode} from '../model/refusal.ts';
import type {Ticket} from '../model/ticket.ts';

/** What kind of page it is. A `ticket` page shows one ticket whole; the others show many. */
export type View = 'board' | 'list' | 'ticket';

/** A page, or a part of it that changed. `root` itself is looked at too. */
export interface Page {
	url: URL;
	root: Document | Element;
}

/**
 * One ticket shown at one place. `anchor` is the card, row or heading that the badge belongs to, and the
 * only element that the badge may be put into; `beside` is the element inside it after whose words the
 * badge stands; `within` holds them both and is what the badge must not leave, for a heading is often as
 * narrow as its words. `ticket` holds what the page itself shows.
 */
export interface Sighting {
	ticket: Ticket;
	anchor: Element;
	beside: Element;
	within: Element;
	view: View;
}

/** Why a tracker did not give the fields. `wait` is in seconds, null where the tracker named none. */
export interface LoadRefusal {
	kind: 'refused';
	code: RefusalCode;
	wait: number | null;
}

/** Tickets that the tracker knows; keys that it does not know or show are absent. */
export interface LoadedTickets {
	kind: 'loaded';
	tickets: Ticket[];
}

/** One tracker. Hosts look and never touch the page. The id is the file name. */
export interface Host {
	id: HostId;
	/** Match patterns of the manifest that are this tracker's. */
	matches: readonly string[];
	/** True when this page is the tracker's. */
	owns(page: Page): boolean;
	/** `<host name>` or what else tells two tickets of the same key apart. */
	site(url: URL): string;
	/** The view that this address shows, null when it is none that is known. */
	view(url: URL): View | null;
	/** Selector of the elements that `read` gives as anchors. */
	anchors: string;
	/** Attributes whose change may mean that an anchor shows another ticket. */
	keyAttributes: readonly string[];
	/** One sighting for each anchor in the page. The key comes from an address, never from prose. */
	read(page: Page): Sighting[];
	/** The theme that the page shows, null when it follows the system. */
	theme(document: Document): 'light' | 'dark' | null;
	/**
	 * Fields of at most 100 tickets from the tracker's own API on the reader's session. Gives up after 8 s.
	 * Null where the page is all there is. Throws nothing but an abort.
	 */
	load: ((url: URL, keys: readonly string[], signal: AbortSignal) => Promise<LoadedTickets | LoadRefusal>) | null;
}
