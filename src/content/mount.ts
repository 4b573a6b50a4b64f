import type {Sighting} from '../hosts/host.ts';
import {type Badge, createBadge, dress, type Look, paint} from './badge.ts';
import {type Placed, place} from './place.ts';

/*
 * The one file that writes to the page: at most one badge an anchor, known by the anchor node and the ticket's
 * key, put last into the card and nowhere else. React keeps its own children and does not mind a last one more.
 */

/** A page that fights a badge, frame after frame, wins for the rest of these ten seconds. */
const MOST_RETURNS = 300;
const RETURNS_WINDOW = 10_000;

export interface Mount {
	/** Shows a look at an anchor; null takes the badge away. */
	show(sighting: Sighting, look: Look | null): void;
	/** Draws what was shown since the last call beside its words. */
	settle(): void;
	/** The badge shown at an anchor. */
	badgeAt(anchor: Element): Badge | null;
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
	const insert = (entry: Mounted): void => {
		const age = performance.now() - entry.since;
		if (age > RETURNS_WINDOW) Object.assign(entry, {since: performance.now(), returns: 0});
		entry.returns += 1;
		if (entry.returns > MOST_RETURNS) {
			if (entry.returns === MOST_RETURNS + 1) setTimeout(reinsert, RETURNS_WINDOW - age, entry);
			return;
		}
		entry.sighting.anchor.append(entry.badge.element);
		dress(entry.badge);
	};
	const reinsert = (entry: Mounted): void => {
		if (mounted.get(entry.sighting.anchor) !== entry || isInserted(entry)) return;
		insert(entry);
		place([placed(entry)]);
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
			if (!isInserted(entry)) insert(entry);
		},
		settle() {
			place([...unplaced].map(placed));
			unplaced.clear();
		},
		badgeAt: (anchor) => mounted.get(anchor)?.badge ?? null,
		drop,
		replace() {
			place([...mounted.values()].map(placed));
		},
	};
}

function isInserted({badge, sighting}: Mounted): boolean {
	return badge.element.parentNode === sighting.anchor;
}

function placed({badge, sighting: {anchor, beside, view}}: Mounted): Placed {
	const within = view === 'ticket' ? document.body : anchor;
	return {beside, within, element: badge.element, button: badge.button};
}
