import type {Host} from '../hosts/host.ts';
import type {PageReport} from '../messages/contracts.ts';
import type {Ticket} from '../model/ticket.ts';
import type {PublishedView} from '../storage/view.ts';
import type {Badge} from './badge.ts';
import {createDimmer} from './dim.ts';
import {createFields} from './fields.ts';
import {flash} from './flash.ts';
import {createJudge} from './judge.ts';
import {isAlive} from './life.ts';
import {createMount} from './mount.ts';
import type {CardPage, Cards} from './open-card.tsx';
import {densityOf} from './quiet.ts';
import {createReporter, type Seen} from './report.ts';
import {type Touched, watch} from './watch.ts';

/** A board of thousands is painted in parts, so that the page can answer a click in between. */
const PART = 400;

export interface TrackedPage extends CardPage {
	/** The badge of the card or row that an element is part of. */
	badgeAt(element: Element): Badge | null;
	report(): PageReport;
	/** Each ticket that the page shows, once, as far as it is known. */
	tickets(): Ticket[];
	/** Dims every ticket but these; null dims none. */
	dimOthers(keys: readonly string[] | null): void;
	/** Scrolls to a ticket and flashes it once; false when the page does not show it. */
	show(key: string): boolean;
	/** Judges everything again, by another matrix or what was taught since. */
	judgeBy(view: PublishedView): void;
}

/** Keeps every ticket that a tracker's page shows badged, until the life ends. */
export function trackPage(host: Host, first: PublishedView, cards: Cards, life: AbortController): TrackedPage {
	const {signal} = life;
	const seen = new Map<Element, Seen>();
	const mount = createMount(signal);
	const dimmer = createDimmer(signal);
	const fields = createFields(host, (keys) => repaint(keys), signal);
	const reporter = createReporter(host, seen, fields, signal);
	let view = first;
	let judge = createJudge(view.matrix, view, view.quiet);
	let address = '';

	const paint = (anchor: Element): void => {
		const entry = seen.get(anchor);
		if (!entry) return;
		const {sighting} = entry;
		const ticket = fields.ticketOf(sighting);
		const judged = ticket && judge(ticket);
		const quiet = ticket && judged && densityOf(ticket, judged.verdict, sighting.view, view.quiet);
		const badge = mount.badgeAt(anchor);
		// A badge whose card is being read stays until that is closed, whatever was taught there.
		const density = quiet ?? (badge && cards.isOpen(badge) ? 'icon' : null);
		dimmer.follow(anchor, sighting.ticket.key);
		if (density && !judged) return;
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
		cards.refresh();
		reporter.tellCountSoon();
	};
	const repaint = (keys: ReadonlySet<string>): void => {
		const anchors = [...seen].filter(([, {sighting}]) => keys.has(sighting.ticket.key)).map(([anchor]) => anchor);
		void paintAll(anchors);
	};

	const forget = (anchor: Element): void => {
		seen.delete(anchor);
		dimmer.follow(anchor, null);
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
		fields.cancel();
		dimmer.keep(null);
		reporter.arrived();
	};
	const tickets = (): Ticket[] => {
		const all = [...seen.values()].map(({sighting}) => fields.ticketOf(sighting) ?? sighting.ticket);
		return [...new Map(all.map((ticket) => [ticket.key, ticket])).values()];
	};
	const badgeOf = (key: string): Badge | null => {
		const anchors = [...seen.keys()].filter((anchor) => seen.get(anchor)?.sighting.ticket.key === key);
		return anchors.map(mount.badgeAt).find((badge) => badge !== null) ?? null;
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
		badgeOf,
		subjectOf({element}) {
			const entry = element.parentElement && seen.get(element.parentElement);
			if (!entry?.judged) return null;
			const {sighting, judged} = entry;
			const ticket = fields.ticketOf(sighting) ?? sighting.ticket;
			return {ticket, judged, decisions: view.matrix.decisions, tickets};
		},
		closed({element}) {
			if (element.parentElement) paint(element.parentElement);
		},
		report: reporter.report,
		tickets,
		dimOthers: dimmer.keep,
		show(key) {
			const shown = [...seen].filter(([, {sighting}]) => sighting.ticket.key === key).map(([anchor]) => anchor);
			const anchor = shown.find((each) => each.getClientRects().length > 0);
			if (anchor) flash(anchor, mount.badgeAt(anchor)?.button ?? anchor);
			return anchor !== undefined;
		},
		judgeBy(next) {
			view = next;
			judge = createJudge(next.matrix, next, next.quiet);
			touchPage();
		},
	};
}
