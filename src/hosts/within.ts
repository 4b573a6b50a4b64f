import type {Page} from './host.ts';

/** What people have written and where they write: nothing of ours may go in there, whatever it looks like. */
const PROSE =
	'.ak-renderer-document, .ProseMirror, [contenteditable]:not([contenteditable="false"]), [data-testid^="issue.activity"], [data-comment-thread-container]';

/** Everything outside of prose that matches in a page or a part of it, the part itself included, in the order of the page. */
export function within(root: Page['root'], selector: string): Element[] {
	const inside = [...root.querySelectorAll(selector)];
	const all = 'matches' in root && root.matches(selector) ? [root, ...inside] : inside;
	return all.filter((element) => element.closest(PROSE) === null);
}

/** Where a link of the page leads, null when that is another site. */
export function addressWithin(url: URL, link: Element): URL | null {
	const href = link.getAttribute('href');
	const address = href === null ? null : URL.parse(href, url);
	return address?.hostname === url.hostname ? address : null;
}

/** The words of a node; null when there are none or no such node. */
export function shownWords(node: Node | null | undefined): string | null {
	return node?.textContent?.trim() || null;
}
