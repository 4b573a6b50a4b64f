import {recycled, reordered} from './changes.ts';
import {type Shown, type Slot, settled} from './shown.ts';

const TICK = 16;

/** Counts through all churns of a page, so that no node is ever named twice. */
let tick = 0;

/** What one tick does to the slots that it touches. The kinds of change that break overlays, in turn. */
const TOUCHES: readonly ((slot: Slot, tick: number) => Slot)[] = [
	(slot) => ({...slot, words: slot.words + 1}),
	(slot) => ({...slot, marked: !slot.marked}),
	(slot) => ({...slot, extra: !slot.extra}),
	(slot, tick) => ({...slot, id: `${slot.ticket}~${tick}`}),
	(slot) => ({...slot, present: !slot.present}),
];

/**
 * Changes the page about 60 times a second for `ms`, then brings back all that is gone and takes back all
 * that was marked. Every ticket is shown once, where the last change has put it. Resolves after the page has painted.
 */
export async function churn(shown: Shown, ms: number): Promise<void> {
	const end = performance.now() + ms;
	while (performance.now() < end) {
		tick++;
		await new Promise((done) => setTimeout(done, TICK));
		shown.set(step(shown.get(), tick));
	}
	shown.set(shown.get().map(settled));
	await new Promise((done) => setTimeout(done, 2 * TICK));
}

function step(slots: readonly Slot[], tick: number): readonly Slot[] {
	if (tick % 12 === 5) return recycled(slots);
	if (tick % 12 === 11) return reordered(slots);
	const touch = TOUCHES[tick % TOUCHES.length];
	if (touch === undefined) return slots;
	// At most a twelfth of the page in one tick, another twelfth each time.
	return slots.map((slot, at) => (at % 12 === (tick * 5) % 12 ? touch(slot, tick) : slot));
}
