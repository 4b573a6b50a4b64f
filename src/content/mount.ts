import type {Sighting} from '../hosts/host.ts';
import {type Badge, createBadge, dress, type Look, paint} from './badge.ts';
import {type Placed, place} from './place.ts';

/*
 * The one file that writes to the page: at most one badge an anchor, known by the anchor node and the ticket's
 * key, put last into the card and nowhere else. React keeps its own children and does not mind a last one more.
 */

/** A page that takes our badge away again and again is left alone for the rest of the ten seconds. */
const MOST_RETURNS = 20;
const RETURNS_WINDOW = 10_000;

export interface Mount {
	/** Shows a look at an anchor; null takes the badge away. */
	show(sighting: Sighting, look: Look | null): void;
	/** Draws what was shown since the last call beside its words. */
	settle(): void;
	/** Lets go of an anchor that shows no ticket any more. */
	drop(anchor: Element): void;
	/** Moves every badge to where its words are now. */
	replace(): void;
}

interface Mounted {
	badge: Badge;
	sighting: Sighting;
	returns: number;
	since: number;
}

export function createMount(made: (badge: Badge) => void, signal: AbortSignal): Mount {
	const mounted = new Map<Element, Mounted>();
	const unplaced = new Set<Mounted>();

	const drop = (anchor: Element): void => {
		const entry = mounted.get(anchor);
		if (!entry) return;
		entry.badge.element.remove();
		mounted.delete(anchor);
		unplaced.delete(entry);
	};
	const mayReturn = (entry: Mounted): boolean => {
		const now = performance.now();
		if (now - entry.since > RETURNS_WINDOW) Object.assign(entry, {since: now, returns: 0});
		entry.returns += 1;
		return entry.returns <= MOST_RETURNS;
	};

	signal.addEventListener('abort', () => {
		for (const anchor of [...mounted.keys()]) drop(anchor);
	});

	return {
		show(sighting, look) {
			const {anchor} = sighting;
			if (look === null) return drop(anchor);
			let entry = mounted.get(anchor);
			if (!entry) {
				entry = {badge: createBadge(), sighting, returns: 0, since: performance.now()};
				made(entry.badge);
				mounted.set(anchor, entry);
			}
			entry.sighting = sighting;
			paint(entry.badge, look);
			unplaced.add(entry);
			if (entry.badge.element.parentNode === anchor) return;
			if (entry.returns > 0 && !mayReturn(entry)) return;
			entry.returns += 1;
			anchor.append(entry.badge.element);
			dress(entry.badge);
		},
		settle() {
			place([...unplaced].map(placed));
			unplaced.clear();
		},
		drop,
		replace() {
			place([...mounted.values()].map(placed));
		},
	};
}

function placed({badge, sighting}: Mounted): Placed {
	return {anchor: sighting.anchor, beside: sighting.beside, element: badge.element, button: badge.button};
}
