const RING = '3px solid #1f6feb';
const FOR = 2000;

/** Scrolls to a ticket and rings its badge once; nothing moves where the reader asked for less motion. */
export function flash(anchor: Element, badge: Element): void {
	const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
	anchor.scrollIntoView({block: 'center', inline: 'nearest', behavior: still ? 'instant' : 'smooth'});
	const steady = {outline: RING, outlineOffset: '2px'};
	const wide = {outline: RING, outlineOffset: '14px'};
	badge.animate(still ? [steady, steady] : [wide, {...steady, offset: 0.4}, steady], {
		duration: FOR,
		easing: 'ease-out',
	});
}
