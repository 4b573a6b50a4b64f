import type {Badge} from './badge.ts';

/*
 * How a badge is touched. Nothing that happens on it reaches the page: a click on a badge never opens the ticket.
 */

const KEPT_FROM_PAGE = [
	'click',
	'auxclick',
	'dblclick',
	'mousedown',
	'mouseup',
	'pointerdown',
	'pointerup',
	'touchstart',
	'touchend',
	'keydown',
	'keyup',
	'keypress',
	'focusin',
	'focusout',
] as const;

/** `isOpen` says whether a badge's card is open, `toggle` opens it or not. */
export interface Touched {
	badgeAt(target: Element): Badge | null;
	isOpen(badge: Badge): boolean;
	toggle(badge: Badge, open: boolean): void;
}

/**
 * A badge gets its listeners when the pointer or the focus first comes to its card: a board of thousands needs
 * none of the others. And it can be reached by Tab only while the focus is in its row, so that a board's tab
 * order does not double.
 */
export function answerOnContact(touched: Touched, signal: AbortSignal): void {
	const awake = new WeakSet<Badge>();
	let reachable: Badge | null = null;
	const badgeOf = ({target}: Event): Badge | null => {
		const badge = target instanceof Element ? touched.badgeAt(target) : null;
		if (badge && !awake.has(badge)) {
			awake.add(badge);
			makeOpenable(badge, touched);
		}
		return badge;
	};
	const focused = (event: Event): void => {
		const badge = badgeOf(event);
		if (badge === reachable) return;
		if (reachable) reachable.button.tabIndex = -1;
		if (badge) badge.button.tabIndex = 0;
		reachable = badge;
	};
	addEventListener('pointerover', badgeOf, {capture: true, passive: true, signal});
	addEventListener('focusin', focused, {capture: true, signal});
}

function makeOpenable(badge: Badge, {isOpen, toggle}: Touched): void {
	for (const type of KEPT_FROM_PAGE) badge.element.addEventListener(type, (event) => event.stopPropagation());
	// The press itself dismisses an open card, so whether this one was open must be known from before.
	let wasOpen = false;
	badge.button.addEventListener('pointerdown', () => {
		wasOpen = isOpen(badge);
	});
	badge.button.addEventListener('click', (event) => {
		// A row may be a link, and a link would be followed. A click that a script made opens nothing.
		event.preventDefault();
		if (!event.isTrusted) return;
		const open = !(wasOpen || isOpen(badge));
		wasOpen = false;
		toggle(badge, open);
	});
}
