/*
 * Where a badge stands. The host element takes no room, so that nothing in the page moves; its button is then
 * drawn beside the words that it belongs to. All places are measured before the first is written: one layout.
 */

export interface Placed {
	anchor: Element;
	beside: Element;
	element: HTMLElement;
	button: HTMLElement;
}

const GAP = 4;

export function place(all: readonly Placed[]): void {
	const steps = all.map(stepOf);
	all.forEach(({button}, index) => {
		const step = steps[index];
		if (step) button.style.translate = `${step.x}px ${step.y}px`;
	});
}

/** How far the button goes from where the host element happens to lie, in pixels. */
function stepOf({anchor, beside, element, button}: Placed): {x: number; y: number} | null {
	const words = wordsRect(beside);
	const card = anchor.getBoundingClientRect();
	if (!words || card.width === 0) return null;
	const origin = element.getBoundingClientRect();
	const {width} = button.getBoundingClientRect();
	const y = Math.round(words.top + words.height / 2 - origin.top);
	const x = words.right + GAP;
	const fits = x + width <= roomUntil(beside, anchor, words);
	return {x: Math.round((fits ? x : card.left) - origin.left), y};
}

/** The box of the words themselves, cut off where the element is. */
function wordsRect(beside: Element): {top: number; height: number; right: number} | null {
	const box = beside.getBoundingClientRect();
	if (box.width === 0) return null;
	const range = document.createRange();
	range.selectNodeContents(beside);
	const lines = range.getClientRects();
	const line = lines[lines.length - 1] ?? box;
	return {top: line.top, height: line.height, right: Math.min(line.right, box.right)};
}

/** The left edge of whatever stands next on the same line inside the anchor, else the anchor's own right edge. */
function roomUntil(beside: Element, anchor: Element, words: {top: number; height: number; right: number}): number {
	let room = anchor.getBoundingClientRect().right;
	for (let at: Element | null = beside; at && at !== anchor; at = at.parentElement) {
		for (let next = at.nextElementSibling; next; next = next.nextElementSibling) {
			const box = next.getBoundingClientRect();
			const onLine = box.top < words.top + words.height && box.bottom > words.top;
			if (box.width > 0 && onLine && box.left >= words.right - 1) room = Math.min(room, box.left);
		}
	}
	return room;
}
