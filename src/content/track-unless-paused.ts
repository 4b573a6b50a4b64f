import type {Host} from '../hosts/host.ts';
import {ask} from '../messages/ask.ts';
import type {PageReport} from '../messages/contracts.ts';
import type {PublishedView} from '../storage/view.ts';
import {followPause} from './follow-pause.ts';
import type {Cards} from './open-card.tsx';
import {type TrackedPage, trackPage} from './page.ts';

export interface Tracked {
	/** Null while badges are paused here. */
	page(): TrackedPage | null;
	report(): PageReport;
	judgeBy(view: PublishedView): void;
}

/** Keeps the page badged while no pause holds, and without a trace of us while one does. Known once the pause is. */
export async function trackUnlessPaused(
	host: Host,
	first: PublishedView,
	cards: Cards,
	life: AbortController,
): Promise<Tracked> {
	let view = first;
	let shown: {page: TrackedPage; end: AbortController} | null = null;
	const turn = (isPaused: boolean): void => {
		shown?.end.abort();
		shown = null;
		cards.refresh();
		if (isPaused) {
			void ask('reportCount', {tickets: 0, troubled: false});
			return;
		}
		const end = new AbortController();
		const signal = AbortSignal.any([life.signal, end.signal]);
		shown = {end, page: trackPage(host, view, cards, {signal, abort: () => life.abort()})};
	};
	await followPause(turn, life.signal);
	return {
		page: () => shown?.page ?? null,
		report: () => shown?.page.report() ?? {host: host.id, state: 'paused', fields: {kind: 'page-only'}, tickets: []},
		judgeBy(next) {
			view = next;
			shown?.page.judgeBy(next);
		},
	};
}
