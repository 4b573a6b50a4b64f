import type {Sighting} from '../hosts/host.ts';
import {type Badge, createBadge, dress, type Look, paint} from './badge.ts';
import {createPlacer, type Placed} from './place.ts';

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
	/** The badge shown at an anchor. */
	badgeAt(anchor: Element): Badge | null;
	/** Lets go of an anchor that shows no ticket any more. */
	drop(anchor: Element): void;
	/** Moves every badge to where its words are now. */
	replace(): void;
}

interface Mounted extends Placed {
	badge: Badge;
	returns: number;
	since: number;
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
	const insert = (entry: Mounted): void => {
		const age = performance.now() - entry.since;
		if (age > RETURNS_WINDOW) Object.assign(entry, {since: performance.now(), returns: 0});
		entry.returns += 1;
		if (entry.returns > MOST_RETURNS) {
			if (entry.returns === MOST_RETURNS + 1) setTimeout(reinsert, RETURNS_WINDOW - age, entry);
			return;
		}
		entry.anchor.append(entry.element);
		dress(entry.badge);
	};
	const reinsert = (entry: Mounted): void => {
		if (mounted.get(entry.anchor) !== entry || isInserted(entry)) return;
		insert(entry);
		placer.place(entry);
	};
	const mount = (anchor: Element): Mounted => {
		const badge = createBadge();
		const {element, button} = badge;
		const entry = {
			badge,
			element,
			button,
			anchor,
			beside: anchor,
			within: anchor,
			returns: 0,
			since: performance.now(),
		};
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
			if (!isInserted(entry)) insert(entry);
			placer.place(entry);
		},
		badgeAt: (anchor) => mounted.get(anchor)?.badge ?? null,
		drop,
		replace() {
			for (const entry of mounted.values()) placer.place(entry);
		},
	};
}

function isInserted({element, anchor}: Mounted): boolean {
	return element.parentNode === anchor;
}
