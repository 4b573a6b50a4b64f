import type {Host, Sighting} from '../hosts/host.ts';
import {ask} from '../messages/ask.ts';
import type {PageReport, PageState, PageTicket} from '../messages/contracts.ts';
import type {Fields} from './fields.ts';
import type {Judged} from './judge.ts';

/** A known view that shows nothing readable for so long is called blind. */
const BLIND_AFTER = 5000;
/** The toolbar may be late by this much. */
const COUNT_AFTER = 250;

/** One sighting, what was judged of it, and whether its badge is shown. */
export interface Seen {
	sighting: Sighting;
	judged: Judged | null;
	shown: boolean;
}

/** What the popup and the toolbar are told of a page. */
export interface Reporter {
	report(): PageReport;
	/** The page went elsewhere: it may be blind a while from now. */
	arrived(): void;
	tellCountSoon(): void;
}

export function createReporter(
	host: Host,
	seen: ReadonlyMap<Element, Seen>,
	fields: Fields,
	signal: AbortSignal,
): Reporter {
	let since = performance.now();
	let reported = '';
	let telling: ReturnType<typeof setTimeout> | undefined;

	const state = (): PageState => {
		if (host.view(new URL(location.href)) === null) return seen.size > 0 ? 'watching' : 'elsewhere';
		if (seen.size > 0) return 'watching';
		return performance.now() - since > BLIND_AFTER ? 'blind' : 'starting';
	};
	const tickets = (): PageTicket[] => {
		const byKey = new Map<string, PageTicket>();
		for (const {sighting, judged, shown} of seen.values()) {
			if (!judged) continue;
			const {key} = sighting.ticket;
			const title = fields.ticketOf(sighting)?.title ?? null;
			const earlier = byKey.get(key);
			byKey.set(key, {
				key,
				title,
				verdict: judged.verdict,
				likely: judged.likely,
				decisionTitle: judged.decision.title,
				debt: judged.debt,
				shown: shown || earlier?.shown === true,
			});
		}
		return [...byKey.values()];
	};
	const tellCount = (): void => {
		telling = undefined;
		if (signal.aborted) return;
		const keys = new Set([...seen.values()].map(({sighting}) => sighting.ticket.key));
		const count = {tickets: keys.size, troubled: state() === 'blind' || fields.state().kind === 'refused'};
		const told = JSON.stringify(count);
		if (told === reported) return;
		reported = told;
		void ask('reportCount', count);
	};
	return {
		report: () => ({host: host.id, state: state(), fields: fields.state(), tickets: tickets()}),
		arrived() {
			since = performance.now();
			setTimeout(tellCount, BLIND_AFTER + 100);
		},
		tellCountSoon() {
			if (telling === undefined) telling = setTimeout(tellCount, COUNT_AFTER);
		},
	};
}
