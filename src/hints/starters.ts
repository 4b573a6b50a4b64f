import type {Debt} from '../model/debt.ts';
import type {Dimension, Framing} from '../model/framing.ts';
import {allMean, phraseBook} from '../model/phrase.ts';
import type {Ticket} from '../model/ticket.ts';
import type {Verdict} from '../model/verdict.ts';
import {detectors, isFramed} from './framing.ts';
import {says} from './reading.ts';

/** The beginning of a sentence, `starter_<id>` of the locale; `…` stands where the writer goes on. */
export const STATUS_STARTERS = ['on-track', 'at-risk', 'late'] as const;
export const HEALTH_STARTERS = ['diagnosis', 'plan', 'progress'] as const;
export const FRAMING_STARTERS: readonly string[] = Object.values(detectors).map(({id}) => id);

interface Known {
	ticket: Ticket;
	debt: Debt;
	framing: Framing;
	verdict: Verdict;
	strict?: boolean;
}

/** Whether the framing meter opens on a ticket: on debt, and without hints where debt often hides. */
export function opensMeter({debt, verdict}: Pick<Known, 'debt' | 'verdict'>): boolean {
	return debt.is || METERED.has(verdict.decision);
}

/**
 * Starters for a ticket, the next one first: for what its framing leaves open, for what an incident's readers look
 * for, and for its status. A done ticket has none.
 */
export function startersFor(known: Known): string[] {
	const {ticket, verdict} = known;
	if (ticket.done === true) return [];
	const health =
		verdict.decision === 'production-health' ? HEALTH_STARTERS.filter((id) => !says(ticket, HEADED[id])) : [];
	return [...health, ...(opensMeter(known) ? openIn(known) : []), ...statusOf(known)];
}

const METERED = new Set(['security-and-upgrades', 'tooling-and-infrastructure', 'production-health']);
const DATED = new Set([
	'delivery-date',
	'external-commitment',
	'delay-response',
	'delivery-tracking',
	'production-health',
]);

/** Once framed, only what else helps to decide is offered. */
function openIn({framing, strict}: Known): string[] {
	const framed = isFramed(framing, strict);
	const dimensions = Object.keys(detectors) as Dimension[];
	return dimensions
		.filter((dimension) => !framing[dimension].said && !(framed && WEIGHING.has(dimension)))
		.map((dimension) => detectors[dimension].id);
}

const WEIGHING: ReadonlySet<Dimension> = new Set<Dimension>([
	'customerImpact',
	'teamVelocity',
	'incidentRisk',
	'evidence',
]);

/** Where somebody waits for a date or for news; what is most likely to be said stands first. */
function statusOf({ticket, verdict}: Known): readonly string[] {
	if (ticket.dueDate === null && !DATED.has(verdict.decision)) return [];
	return verdict.decision === 'delay-response' ? STATUS_STARTERS.toReversed() : STATUS_STARTERS;
}

const HEADED = {
	diagnosis: phraseBook(allMean(null, 'diagnosis; root cause; what we know; caused by')),
	plan: phraseBook(allMean(null, 'plan; next steps; next step; mitigation')),
	progress: phraseBook(allMean(null, 'progress; so far; done so far; update')),
};
