import {scrollAlong} from './scroll-along.ts';

/*
 * Where a badge stands. The host element takes no room, so that nothing in the page moves; its button is then
 * drawn beside the words that it belongs to. Only badges near the window are measured, right after the browser
 * has laid out the page, so that measuring never makes it lay out once more. Until then a badge is not seen.
 */

export interface Placed {
	/** The card or row. */
	anchor: Element;
	beside: Element;
	/** What the badge must not leave: the card or row, or what a heading stands in. */
	within: Element;
	element: HTMLElement;
	button: HTMLElement;
}

export interface Placer {
	/** Draws a badge beside its words as soon as its card is near the window; again when called again. */
	place(badge: Placed): void;
	forget(badge: Placed): void;
}

interface Words {
	top: number;
	height: number;
	right: number;
}

interface Step {
	x: number;
	y: number;
	tight: boolean;
}

const NEAR = '300px';
const GAP = 4;
/** A badge without its word, in pixels; see badge.css. */
const SHAPE_ALONE = 24;

export function createPlacer(signal: AbortSignal): Placer {
	const waiting = new Map<Element, Placed>();
	const observer = new IntersectionObserver(
		(entries) => {
			const near = entries.flatMap(({isIntersecting, target}) => (isIntersecting ? (waiting.get(target) ?? []) : []));
			for (const {anchor} of near) {
				waiting.delete(anchor);
				observer.unobserve(anchor);
			}
			draw(near);
		},
		{rootMargin: NEAR, scrollMargin: NEAR},
	);
	signal.addEventListener('abort', () => observer.disconnect());
	return {
		place(badge) {
			waiting.set(badge.anchor, badge);
			// Observing anew makes the observer tell where the card is, also when that has not changed.
			observer.unobserve(badge.anchor);
			observer.observe(badge.anchor);
		},
		forget({anchor}) {
			waiting.delete(anchor);
			observer.unobserve(anchor);
		},
	};
}

/** All places are measured before the first is written. */
function draw(badges: readonly Placed[]): void {
	badges.forEach(scrollAlong);
	const steps = badges.map(stepOf);
	badges.forEach(({button}, index) => {
		const step = steps[index];
		button.classList.toggle('placed', step != null);
		if (!step) return;
		button.style.translate = `${step.x}px ${step.y}px`;
		button.classList.toggle('tight', step.tight);
	});
}

/**
 * How far the button goes from where the host element happens to lie, in pixels; null when nothing is drawn.
 * It stands right after the words; where there is no room it leaves its own word away. Where there is not even
 * room for its shape it goes to the row's edge, or above a heading, and where something stands there too it is
 * not drawn.
 */
function stepOf({beside, within, element, button}: Placed): Step | null {
	const words = wordsIn(beside);
	if (!words) return null;
	const origin = element.getBoundingClientRect();
	const edge = within.getBoundingClientRect();
	const stepTo = (left: number, middle: number, room: number): Step => ({
		x: Math.round(left - origin.left),
		y: Math.round(middle - origin.top),
		tight: button.scrollWidth > room,
	});
	const isFree = (left: number, middle: number): boolean =>
		[1, SHAPE_ALONE].every((x) => isOpen(left + x, middle, beside, element));

	const middle = words.top + words.height / 2;
	const room = roomAfter(words, beside, within, edge.right) - words.right - GAP;
	if (room >= SHAPE_ALONE) return stepTo(words.right + GAP, middle, room);
	if (isFree(edge.left, middle)) return stepTo(edge.left, middle, room);
	const box = beside.getBoundingClientRect();
	const above = box.top - SHAPE_ALONE / 2;
	const isInside = above - SHAPE_ALONE / 2 >= edge.top;
	if (!isInside || !isFree(box.left, above)) return null;
	const whole = button.scrollWidth;
	return stepTo(box.left, above, isOpen(box.left + whole, above, beside, element) ? whole : SHAPE_ALONE);
}

/** Whether at a point of the window there is nothing but what holds the words as well, or the badge itself. */
function isOpen(x: number, y: number, beside: Element, badge: Element): boolean {
	const there = document.elementFromPoint(x, y);
	return there === badge || (there !== beside && there?.contains(beside) === true);
}

/** The box of the last line of words, as far as it is seen. */
function wordsIn(beside: Element): Words | null {
	const box = beside.getBoundingClientRect();
	if (box.width === 0) return null;
	const range = document.createRange();
	range.selectNodeContents(beside);
	const lines = range.getClientRects();
	const line = lines[lines.length - 1] ?? box;
	return {top: line.top, height: line.height, right: cutAt(beside) ?? line.right};
}

/**
 * Where a line ends that is cut off with dots, by some element around the words or between them; null when none
 * is. The line's own box would not do: it ends before the dots.
 */
function cutAt(beside: Element): number | null {
	let innermost = beside;
	while (innermost.lastElementChild) innermost = innermost.lastElementChild;
	for (let at: Element | null = innermost; at && at !== document.body; at = at.parentElement) {
		const isCut = at.scrollWidth > at.clientWidth && getComputedStyle(at).textOverflow === 'ellipsis';
		if (isCut) return at.getBoundingClientRect().right;
	}
	return null;
}

/** The left edge of whatever stands next on the same line, else the edge itself. */
function roomAfter(words: Words, beside: Element, within: Element, edge: number): number {
	let room = edge;
	for (let at: Element | null = beside; at && at !== within; at = at.parentElement) {
		for (let next = at.nextElementSibling; next; next = next.nextElementSibling) {
			const box = next.getBoundingClientRect();
			const isOnLine = box.top < words.top + words.height && box.bottom > words.top;
			if (box.width > 0 && isOnLine && box.left >= words.right - 1) room = Math.min(room, box.left);
		}
	}
	return room;
}
