/** The pages, in the order of the navigation; each has its own URL, `#/matrix` and so on. */
export const PAGES = ['matrix', 'rules', 'try', 'quiet', 'sites', 'history', 'backup', 'about'] as const;
export type PageId = (typeof PAGES)[number];

/** The page of a URL's hash; one that is not known is the matrix. */
export function pageAt(hash: string): PageId {
	return PAGES.find((page) => hash === addressOf(page)) ?? 'matrix';
}

export function addressOf(page: PageId): string {
	return `#/${page}`;
}
