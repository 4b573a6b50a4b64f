import type {Page} from './host.ts';

/** Everything that matches in a page or a part of it, the part itself included, in the order of the page. */
export function within(root: Page['root'], selector: string): Element[] {
	const inside = [...root.querySelectorAll(selector)];
	return 'matches' in root && root.matches(selector) ? [root, ...inside] : inside;
}

/** Where a link of the page leads, null when that is another site. */
export function addressWithin(url: URL, link: Element): URL | null {
	const href = link.getAttribute('href');
	const address = href === null ? null : URL.parse(href, url);
	return address?.hostname === url.hostname ? address : null;
}
