import type {Host} from '../hosts/host.ts';
import {BADGE} from './badge.ts';

/** What changed since the last call: the parts to read again, or the whole page. */
export type Touched = ReadonlySet<Element> | 'page';

/** More parts than this at once are read as one page. */
const MOST_PARTS = 200;

/**
 * Calls back at most once a frame, before the frame is painted, with what the page changed; at once in a hidden
 * tab, which has no frames. A ticket's own card is one part, however much in it changed; a set may be empty when
 * something only went away. Our own insertions are passed over; a badge that the page takes away is a change.
 */
export function watch(host: Host, changed: (touched: Touched) => void, signal: AbortSignal): {touchPage: () => void} {
	let parts = new Set<Element>();
	let whole = false;
	let due = false;

	const flush = (): void => {
		due = false;
		if (signal.aborted) return;
		const touched: Touched = whole || parts.size > MOST_PARTS ? 'page' : parts;
		parts = new Set();
		whole = false;
		changed(touched);
	};
	const schedule = (): void => {
		if (due) return;
		due = true;
		if (document.hidden) setTimeout(flush);
		else requestAnimationFrame(flush);
	};

	const observer = new MutationObserver((records) => {
		for (const {type, target, addedNodes, removedNodes} of records) {
			if (removedNodes.length === 0 && type === 'childList' && areOurs(addedNodes)) continue;
			const card = isElement(target) ? target.closest(host.anchors) : null;
			if (card) parts.add(card);
			else if (type === 'attributes') parts.add(target as Element);
			else for (const node of addedNodes) if (isElement(node)) parts.add(node);
			schedule();
		}
	});
	observer.observe(document, {
		childList: true,
		subtree: true,
		attributes: true,
		attributeFilter: [...host.keyAttributes],
	});
	signal.addEventListener('abort', () => observer.disconnect());

	const touchPage = (): void => {
		whole = true;
		schedule();
	};
	addEventListener('pageshow', ({persisted}) => persisted && touchPage(), {signal});
	addEventListener('popstate', touchPage, {signal});
	return {touchPage};
}

function areOurs(nodes: NodeList): boolean {
	for (const node of nodes) if (!isElement(node) || node.localName !== BADGE) return false;
	return true;
}

function isElement(node: Node): node is Element {
	return node.nodeType === Node.ELEMENT_NODE;
}
