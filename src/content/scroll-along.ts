/*
 * A badge's host is an absolute box, so that it takes no room. But such a box goes along with the nearest positioned
 * element around it, and stays behind when anything nearer is scrolled. There the host is laid out in the flow
 * instead, without any extent, where that cannot move the page.
 */

const decided = new WeakSet<Element>();

interface Host {
	anchor: Element;
	element: HTMLElement;
	/** In the element's root. */
	button: HTMLElement;
}

/** Call when the page is laid out; decides once for a badge. */
export function scrollAlong({anchor, element, button}: Host): void {
	if (decided.has(element)) return;
	decided.add(element);
	const margin = isLeftBehind(anchor, element) ? marginInFlow(anchor) : null;
	if (margin === null) return;
	const root = button.getRootNode() as ShadowRoot;
	const sheet = new CSSStyleSheet();
	// Containing its layout would keep margins around it from collapsing as before.
	sheet.replaceSync(`:host { position: relative !important; contain: style !important; ${margin} }`);
	root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

function isLeftBehind(anchor: Element, element: HTMLElement): boolean {
	const frame = element.offsetParent;
	for (let at: Element | null = anchor; at && at !== frame; at = at.parentElement) {
		if (/auto|scroll/.test(getComputedStyle(at).overflow)) return true;
	}
	return false;
}

/** What takes back the room that a last child without extent would make; null where that is not known. */
function marginInFlow(anchor: Element): string | null {
	const {display, flexDirection, justifyContent, columnGap, rowGap} = getComputedStyle(anchor);
	if (/^(?:block|inline-block|list-item|flow-root|table-cell)$/.test(display)) return '';
	if (!display.endsWith('flex') || justifyContent.startsWith('space')) return null;
	const [side, gap] = flexDirection.startsWith('row') ? ['inline', columnGap] : ['block', rowGap];
	return gap === 'normal' ? '' : `margin-${side}-start: -${gap} !important;`;
}
