import {render} from 'preact';
import {NO_ANSWERS} from '../model/hint-answers.ts';
import {Card} from '../ui/card.tsx';
import type {Badge} from './badge.ts';
import {type CardFlow, createFlow, type Focus} from './card-flow.ts';
import {takeKeys} from './card-keys.ts';
import {createJustSaid} from './just-said.ts';
import type {Subject} from './subject.ts';
import type {Reader} from './weigh.ts';

/** What a card must know of the page. */
export interface CardPage {
	/** Null when the badge's ticket is gone. */
	subjectOf(badge: Badge): Subject | null;
	/** A badge of a ticket, wherever the page shows it. */
	badgeOf(key: string): Badge | null;
	/** The card of a badge was closed. */
	closed(badge: Badge): void;
}

export interface Cards {
	isOpen(badge: Badge): boolean;
	/** Opens a badge's card, or closes whichever is open. */
	toggle(badge: Badge, open: boolean, page: CardPage): void;
	/** Shows what the page has judged meanwhile. */
	refresh(): void;
	/** The reader said on which side they stand, or what they think of a hint. */
	setReader(known: Partial<Reader>): void;
}

interface Open {
	badge: Badge;
	card: HTMLElement;
	flow: CardFlow;
	page: CardPage;
}

/** An event of these that a script made does nothing in a card. */
const OF_PEOPLE = ['click', 'change', 'input'];

const FOCUSED: Record<Focus, string | null> = {
	card: null,
	search: '[role=combobox]',
	scope: '.scope :checked',
	'not-right': '.not-right',
};

/**
 * The cards in the badges' own roots, at most one open at a time. Must be called at document_start, before the page
 * can listen: keys that are meant for a card are taken in the window's capture phase, ahead of the page's dialogs
 * and shortcuts.
 */
export function createCards(signal: AbortSignal): Cards {
	let open: Open | null = null;
	let reader: Reader = {side: null, answers: NO_ANSWERS};
	const said = createJustSaid(() => draw(null), signal);

	const draw = (focus: Focus | null): void => {
		if (!open) return;
		const {card, flow, badge} = open;
		const before = badge.root.activeElement;
		render(<Card {...flow.props(reader)} />, card);
		flow.drawn();
		card.querySelector('[aria-selected=true]')?.scrollIntoView({block: 'nearest'});
		const wanted = focus && (FOCUSED[focus] === null ? card : card.querySelector<HTMLElement>(FOCUSED[focus]));
		if (wanted) wanted.focus();
		// What had the focus may just have gone, and the reader must not be left nowhere.
		else if (before && !before.isConnected) card.focus();
	};
	const show = (badge: Badge, page: CardPage): void => {
		const subject = page.subjectOf(badge);
		if (!subject) return;
		const card = badge.element.ownerDocument.createElement('div');
		card.className = 'card';
		card.popover = 'auto';
		card.tabIndex = -1;
		card.role = 'dialog';
		card.ariaLabel = badge.button.ariaLabel;
		for (const type of OF_PEOPLE) card.addEventListener(type, refuseForged, {capture: true});
		card.addEventListener('beforetoggle', (event) => {
			if ((event as ToggleEvent).newState === 'closed') forget(card);
		});
		card.addEventListener('toggle', (event) => {
			if ((event as ToggleEvent).newState === 'closed') remove(card);
		});
		card.addEventListener('click', staysHere);
		badge.root.append(card);
		open = {badge, card, page, flow: createFlow(subject, said, draw)};
		badge.button.ariaExpanded = 'true';
		draw(null);
		card.showPopover({source: badge.button});
		card.focus();
	};
	const forget = (card: HTMLElement): void => {
		if (open?.card !== card) return;
		const {badge, page} = open;
		open = null;
		badge.button.ariaExpanded = null;
		page.closed(badge);
	};
	const remove = (card: HTMLElement): void => {
		render(null, card);
		card.remove();
	};
	const close = (): void => {
		if (!open) return;
		const {card} = open;
		card.hidePopover();
		forget(card);
		remove(card);
	};

	takeKeys(() => open, {close}, signal);
	signal.addEventListener('abort', close);
	return {
		isOpen: (badge) => open?.badge === badge,
		toggle(badge, isOpen, page) {
			close();
			if (isOpen) show(badge, page);
		},
		setReader(known) {
			reader = {...reader, ...known};
			draw(null);
		},
		refresh() {
			if (!open) return;
			const {badge, card, flow, page} = open;
			const subject = page.subjectOf(badge);
			if (!card.isConnected || subject?.ticket.key !== flow.key) {
				close();
				if (document.activeElement === document.body) page.badgeOf(flow.key)?.button.focus();
				return;
			}
			if (!card.matches(':popover-open')) {
				// The page moved the ticket's card, which closes what is open in it.
				card.showPopover({source: badge.button});
				card.focus();
			}
			flow.see(subject);
			draw(null);
		},
	};
}

function refuseForged(event: Event): void {
	if (event.isTrusted) return;
	event.stopImmediatePropagation();
	event.preventDefault();
}

/** A row may be a link, and a click in its card would follow it. What chooses by itself must go on doing so. */
function staysHere(event: Event): void {
	if (!(event.target instanceof Element) || !event.target.closest('label')) event.preventDefault();
}
