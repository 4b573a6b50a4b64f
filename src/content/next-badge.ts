import {BADGE, type Badge} from './badge.ts';

/** Moves the focus to the badge after the one that has it, in the order of the page, and round. */
export function focusNextBadge(badgeAt: (element: Element) => Badge | null): void {
	const all = [...document.querySelectorAll(BADGE)].filter((element) => element.getClientRects().length > 0);
	const at = document.activeElement ? all.indexOf(document.activeElement) : -1;
	const next = all[(at + 1) % all.length];
	const badge = next && badgeAt(next);
	if (!badge) return;
	badge.button.scrollIntoView({block: 'nearest', inline: 'nearest'});
	badge.button.focus({preventScroll: true});
}
