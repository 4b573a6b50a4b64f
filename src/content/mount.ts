import type {Sighting} from '../hosts/host.ts';
import {type Badge, createBadge, dress, type Look, paint} from './badge.ts';
import {createPlacer, type Placed} from './place.ts';

/*
 * The one file that writes to the page: at most one badge an anchor, known by the anchor node and the ticket's
 * key, put last into the card and nowhere else. React keeps its own children and does not mind a last one more.
 */

export interface Mount {
	/** Shows a look at an anchor; null takes the badge away. */
	show(sighting: Sighting, look: Look | null): void;
	/** The badge shown at an anchor. */
	badgeAt(anchor: Element): Badge | null;
	/** Lets go of an anchor that shows no ticket any more. */
	drop(anchor: Element): void;
	/** Moves every badge to where its words are now. */
	replace(): void;
}

interface Mounted extends Placed {
	badge: Badge;
}

export function createMount(signal: AbortSignal): Mount {
	const mounted = new Map<Element, Mounted>();
	const placer = createPlacer(signal);

	const drop = (anchor: Element): void => {
		const entry = mounted.get(anchor);
		if (!entry) return;
		entry.element.remove();
		placer.forget(entry);
		mounted.delete(anchor);
	};
	const mount = (anchor: Element): Mounted => {
		const badge = createBadge();
		const {element, button} = badge;
		const entry = {badge, element, button, anchor, beside: anchor, within: anchor};
		mounted.set(anchor, entry);
		return entry;
	};

	signal.addEventListener('abort', () => {
		for (const anchor of [...mounted.keys()]) drop(anchor);
	});

	return {
		show({anchor, beside, within}, look) {
			if (look === null) {
				drop(anchor);
				return;
			}
			const entry = mounted.get(anchor) ?? mount(anchor);
			entry.beside = beside;
			entry.within = within;
			paint(entry.badge, look);
			// A page that takes it away again and again costs one insertion a frame, no more.
			if (entry.element.parentNode !== anchor) anchor.append(entry.element);
			dress(entry.badge);
			placer.place(entry);
		},
		badgeAt: (anchor) => mounted.get(anchor)?.badge ?? null,
		drop,
		replace() {
			for (const entry of mounted.values()) placer.place(entry);
		},
	};
}
