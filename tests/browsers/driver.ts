import type {Page} from 'puppeteer-core';

/** One badge as a person meets it. `name` is the accessible name, `rect` is in pixels of the viewport. */
export interface Badge {
	ticket: string;
	name: string;
	/** The words beside the shape; '' where there is none. */
	text: string;
	/** Whether Tab reaches it. */
	tabIndex: number;
	/** Whether its card is open, and what that says. */
	open: boolean;
	card: string;
	rect: {x: number; y: number; width: number; height: number};
}

/** A browser with the built extension, or bare; what differs between Chromium and Firefox ends here. */
export interface Driver {
	newPage(address: string): Promise<Page>;
	/** What stands inside the closed roots of a page's badges, in the order of the page. */
	badges(page: Page): Promise<Badge[]>;
	/** Where the open card of a ticket's badge is drawn. */
	cardRect(page: Page, ticket: string): Promise<Badge['rect']>;
	/** The value of an expression over `root`, the closed root of a ticket's badge. It must be JSON. */
	inBadge<T>(page: Page, ticket: string, expression: string): Promise<T>;
	/** The computed ground colour of a badge's pill. */
	badgeColor(page: Page, ticket: string): Promise<string>;
	/** The popup of a page, in a tab of its own. */
	openPopup(page: Page): Promise<Page>;
	/** A page of the extension itself, in a tab of its own. */
	openOwn(path: string): Promise<Page>;
	extensionUrl(path: string): string;
	storageLocal(): Promise<Record<string, unknown>>;
	/** A value of null removes the item. */
	setStorageLocal(items: Record<string, unknown>): Promise<void>;
	/** For pages opened from now on. */
	setColorScheme(scheme: 'light' | 'dark'): Promise<void>;
	reloadExtension(): Promise<void>;
	/** Ends the background as the browser does when it is idle. */
	killBackground(): Promise<void>;
	close(): Promise<void>;
}

export interface LaunchOptions {
	/** The folder of the built extension; null for a bare browser. */
	extension: string | null;
	lab: {port: number; proxyPort: number};
	/**
	 * Match patterns of sites that the reader granted once and took back. Asking for them again shows no prompt of
	 * the browser's own, which no driver can answer.
	 */
	grantable?: readonly string[];
	/** An address that is open before the extension is installed; the welcome page then stays too. */
	openBefore?: string;
	/** A folder that stays, empty at first: a browser started on it later is the same reader's. */
	profile?: string;
	headless?: boolean;
	window?: {width: number; height: number};
}

export const OPTIONS = 'src/options/index.html';
export const POPUP = 'src/popup/index.html';
export const WINDOW = {width: 1440, height: 900};
