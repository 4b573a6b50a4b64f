import type {Badge} from './badge.ts';
import type {CardFlow} from './card-flow.ts';

interface OpenCard {
	badge: Badge;
	card: HTMLElement;
	flow: CardFlow;
}

/** A page must hear none of these from a card: it would take what is typed there for its own shortcuts. */
const TAKEN = ['keydown', 'keypress', 'keyup', 'paste'] as const;

/**
 * While a card is open its keys are heard here, in the window's capture phase, and by nobody else; Escape also when
 * the focus is elsewhere. What a key does by itself (typing, pressing a button) it still does.
 */
export function takeKeys(openCard: () => OpenCard | null, {close}: {close(): void}, signal: AbortSignal): void {
	let releasing = false;
	const listener = (event: Event): void => {
		if (!event.isTrusted) return;
		const isEscape = event instanceof KeyboardEvent && event.key === 'Escape';
		// The release of the Escape that closed the card is nobody else's either.
		if (isEscape && event.type === 'keyup' && releasing) {
			releasing = false;
			event.stopImmediatePropagation();
			return;
		}
		if (isEscape) releasing = false;
		const open = openCard();
		if (!open || (!isEscape && event.target !== open.badge.element)) return;
		event.stopImmediatePropagation();
		// An input method needs its own keys to the end.
		if (event.type !== 'keydown' || !(event instanceof KeyboardEvent) || event.isComposing) return;
		if (isEscape) releasing = true;
		answerKey(event, open, close);
	};
	for (const type of TAKEN) addEventListener(type, listener, {capture: true, signal});
}

function answerKey(event: KeyboardEvent, {badge, card, flow}: OpenCard, close: () => void): void {
	const focused = badge.root.activeElement;
	switch (event.key) {
		case 'Escape':
			event.preventDefault();
			if (flow.back()) return;
			close();
			badge.button.focus();
			return;
		case 'Tab': {
			const next = stepOver(card, focused, event.shiftKey);
			if (!next) return;
			event.preventDefault();
			next.focus();
			return;
		}
		case 'ArrowDown':
		case 'ArrowUp':
			if (focused?.role !== 'combobox') return;
			event.preventDefault();
			flow.move(event.key === 'ArrowDown' ? 1 : -1);
			return;
		case 'Enter':
			if (focused?.role !== 'combobox') return;
			event.preventDefault();
			// A key that is held down since the step before is no answer.
			if (!event.repeat) flow.choose();
	}
}

/** Where Tab goes from the card's last stop, or back from its first; null where the browser knows. */
function stepOver(card: HTMLElement, focused: Element | null, isBack: boolean): HTMLElement | null {
	const stops = [...card.querySelectorAll<HTMLElement>('button, input')].filter(
		(stop) => !(stop instanceof HTMLInputElement) || stop.type !== 'radio' || stop.checked,
	);
	const [first] = stops;
	const last = stops.at(-1);
	if (!first || !last) return null;
	if (isBack) return focused === first || focused === card ? last : null;
	return focused === last ? first : null;
}
