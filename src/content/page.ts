import type {Host, Sighting} from '../hosts/host.ts';
import {ask} from '../messages/ask.ts';
import type {PageReport, PageState, PageTicket} from '../messages/contracts.ts';
import type {Matrix} from '../model/matrix.ts';
import type {Badge} from './badge.ts';
import {createFields} from './fields.ts';
import {createJudge, type Judged} from './judge.ts';
import {isAlive} from './life.ts';
import {createMount} from './mount.ts';
import {densityOf} from './quiet.ts';
import {type Touched, watch} from './watch.ts';

/** A known view that shows nothing readable for so long is called blind. */
const BLIND_AFTER = 5000;
/** The toolbar may be late by this much. */
const COUNT_AFTER = 250;
/** A board of thousands is painted in parts, so that the page can answer a click in between. */
const PART = 400;

export interface TrackedPage {
	/** The badge of the card or row that an element is part of. */
	badgeAt(element: Element): Badge | null;
	report(): PageReport;
	/** Judges everything again by another matrix. */
	judgeBy(matrix: Matrix): void;
}

/** Keeps every ticket that a tracker's page shows badged, until the life ends. */
export function trackPage(host: Host, matrix: Matrix, life: AbortController): TrackedPage {
	const {signal} = life;
	const seen = new Map<Element, {sighting: Sighting; judged: Judged | null; shown: boolean}>();
	const mount = createMount(signal);
	const fields = createFields(host, (keys) => repaint(keys), signal);
	let judge = createJudge(matrix);
	let address = '';
	let since = performance.now();
	let reported = '';
	let telling: ReturnType<typeof setTimeout> | undefined;

	const paint = (anchor: Element): void => {
		const entry = seen.get(anchor);
		if (!entry) return;
		const {sighting} = entry;
		const ticket = fields.ticketOf(sighting);
		const judged = ticket && judge(ticket);
		const density = ticket && judged && densityOf(ticket, judged.verdict, sighting.view);
		entry.judged = judged;
		entry.shown = density !== null;
		mount.show(sighting, density && judged && {ticket: sighting.ticket.key, density, ...judged});
	};

	const paintAll = async (anchors: readonly Element[]): Promise<void> => {
		for (let start = 0; start < anchors.length; start += PART) {
			if (start > 0) await new Promise((next) => setTimeout(next));
			if (signal.aborted) return;
			for (const anchor of anchors.slice(start, start + PART)) paint(anchor);
		}
		tellCountSoon();
	};
	const repaint = (keys: ReadonlySet<string>): void => {
		const anchors = [...seen].filter(([, {sighting}]) => keys.has(sighting.ticket.key)).map(([anchor]) => anchor);
		void paintAll(anchors);
	};

	const forget = (anchor: Element): void => {
		seen.delete(anchor);
		mount.drop(anchor);
	};
	const look = (touched: Touched): void => {
		if (!isAlive()) {
			life.abort();
			return;
		}
		const url = new URL(location.href);
		if (url.href !== address) arrive(url);
		const roots = touched === 'page' ? [document] : [...touched].filter(({isConnected}) => isConnected);
		const sightings = roots.flatMap((root) => host.read({url, root}));
		const anchors = new Set(sightings.map(({anchor}) => anchor));
		for (const anchor of seen.keys()) {
			const reread = touched === 'page' || touched.has(anchor);
			if (!anchor.isConnected || (reread && !anchors.has(anchor))) forget(anchor);
		}
		for (const sighting of sightings) {
			const entry = seen.get(sighting.anchor);
			if (entry) entry.sighting = sighting;
			else seen.set(sighting.anchor, {sighting, judged: null, shown: false});
		}
		fields.want(sightings.map(({ticket}) => ticket.key));
		void paintAll([...anchors]);
	};
	const arrive = (url: URL): void => {
		const former = address === '' ? null : new URL(address);
		address = url.href;
		if (former?.pathname === url.pathname) return;
		since = performance.now();
		fields.cancel();
		setTimeout(tellCount, BLIND_AFTER + 100);
	};

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
				decisionTitle: judged.decision.title,
				debt: judged.debt,
				shown: shown || earlier?.shown === true,
			});
		}
		return [...byKey.values()];
	};
	const tellCountSoon = (): void => {
		if (telling === undefined) telling = setTimeout(tellCount, COUNT_AFTER);
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

	const {touchPage} = watch(host, look, signal);
	// Same-document navigations that change nothing else in the page; absent in older browsers, where `look` notices.
	globalThis.navigation?.addEventListener('currententrychange', touchPage, {signal});
	addEventListener('resize', () => requestAnimationFrame(mount.replace), {signal});
	touchPage();

	return {
		badgeAt(element) {
			const anchor = element.closest(host.anchors);
			return anchor && mount.badgeAt(anchor);
		},
		report: () => ({host: host.id, state: state(), fields: fields.state(), tickets: tickets()}),
		judgeBy(next) {
			judge = createJudge(next);
			touchPage();
		},
	};
}
