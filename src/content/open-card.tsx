import {render} from 'preact';
import {Card} from '../ui/card.tsx';
import type {Badge} from './badge.ts';

/*
 * The card in a badge's own root. Nothing that happens on a badge reaches the page: a click on it never opens
 * the ticket, and an Escape that closes the card never closes a dialog of the tracker as well.
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
	'focusin',
	'focusout',
] as const;

let open: {badge: Badge; card: HTMLElement} | null = null;

function makeOpenable(badge: Badge): void {
	for (const type of KEPT_FROM_PAGE) badge.element.addEventListener(type, (event) => event.stopPropagation());
	// The press itself dismisses an open card, so whether this one was open must be known from before.
	let wasOpen = false;
	badge.button.addEventListener('pointerdown', () => {
		wasOpen = open?.badge === badge;
	});
	badge.button.addEventListener('click', (event) => {
		// A row may be a link, and a link would be followed. A click that a script made opens nothing.
		event.preventDefault();
		if (!event.isTrusted) return;
		const isOpen = wasOpen || open?.badge === badge;
		wasOpen = false;
		close();
		if (!isOpen) show(badge);
	});
}

/**
 * Must be called at document_start, before the page can listen: while a card is open its Escape is taken here,
 * in the window's capture phase, ahead of any dialog of the page.
 */
export function takeEscape(signal: AbortSignal): void {
	const listener = (event: KeyboardEvent): void => {
		if (event.key !== 'Escape' || open === null) return;
		event.preventDefault();
		event.stopImmediatePropagation();
		const {button} = open.badge;
		close();
		button.focus();
	};
	addEventListener('keydown', listener, {capture: true, signal});
	signal.addEventListener('abort', close);
}

/**
 * A badge gets its listeners when the pointer or the focus first comes to its card: a board of thousands needs
 * none of the others. And it can be reached by Tab only while the focus is in its row, so that a board's tab
 * order does not double.
 */
export function answerOnContact(badgeAt: (target: Element) => Badge | null, signal: AbortSignal): void {
	const awake = new WeakSet<Badge>();
	let reachable: Badge | null = null;
	const badgeOf = ({target}: Event): Badge | null => {
		const badge = target instanceof Element ? badgeAt(target) : null;
		if (badge && !awake.has(badge)) {
			awake.add(badge);
			makeOpenable(badge);
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

function show(badge: Badge): void {
	if (!badge.look) return;
	const card = badge.element.ownerDocument.createElement('div');
	const {look} = badge;
	card.className = 'card';
	card.popover = 'auto';
	card.tabIndex = -1;
	card.role = 'dialog';
	card.ariaLabel = badge.button.ariaLabel;
	render(<Card ticket={look.ticket} decision={look.decision} verdict={look.verdict} debt={look.debt} />, card);
	badge.root.append(card);
	card.addEventListener('toggle', (event) => {
		if ((event as ToggleEvent).newState === 'closed') remove(card);
	});
	card.showPopover({source: badge.button});
	open = {badge, card};
	badge.button.ariaExpanded = 'true';
	card.focus();
}

function close(): void {
	open?.card.hidePopover();
	if (open) remove(open.card);
}

function remove(card: HTMLElement): void {
	render(null, card);
	card.remove();
	if (open?.card !== card) return;
	open.badge.button.ariaExpanded = null;
	open = null;
}
