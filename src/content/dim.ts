/*
 * Dimming writes nothing into the page: no style, no class, no node. Each row is given an animation of the browser's
 * own that stands still at its end, and taking that away leaves the row as it was.
 */

export interface Dimmer {
	/** Dims all tickets but these; null dims none. */
	keep(keys: readonly string[] | null): void;
	/** An anchor shows this ticket now; null when it shows none any more. */
	follow(anchor: Element, key: string | null): void;
}

const DIM = 0.25;

export function createDimmer(signal: AbortSignal): Dimmer {
	const shown = new Map<Element, string>();
	const dimmed = new Map<Element, Animation>();
	let kept: ReadonlySet<string> | null = null;

	const follow = (anchor: Element, key: string | null): void => {
		if (key === null) shown.delete(anchor);
		else shown.set(anchor, key);
		const isDim = key !== null && kept !== null && !kept.has(key);
		if (isDim === dimmed.has(anchor)) return;
		if (isDim) {
			dimmed.set(anchor, anchor.animate({opacity: [DIM, DIM]}, {duration: 1, fill: 'forwards'}));
			return;
		}
		dimmed.get(anchor)?.cancel();
		dimmed.delete(anchor);
	};
	const keep = (keys: readonly string[] | null): void => {
		kept = keys && new Set(keys);
		for (const [anchor, key] of [...shown]) follow(anchor, key);
	};
	// Whoever filters leaves for the page by a press on it, and a popup that is closed so may not say goodbye.
	addEventListener('pointerdown', ({isTrusted}) => isTrusted && kept && keep(null), {capture: true, signal});
	signal.addEventListener('abort', () => keep(null));
	return {keep, follow};
}
