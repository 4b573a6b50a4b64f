import type {Dimension, Framing, Said} from '../model/framing.ts';
import type {TeamWords} from '../model/team-words.ts';
import type {Ticket} from '../model/ticket.ts';
import type {Range} from '../model/words.ts';
import {costOfDelay} from './cost-of-delay.ts';
import {customerImpact, customerImpactFor} from './customer-impact.ts';
import type {Detector} from './detector.ts';
import {doneSignal} from './done-signal.ts';
import {evidence} from './evidence.ts';
import {incidentRisk} from './incident-risk.ts';
import {type Ear, earOf, listen} from './listen.ts';
import {options} from './options.ts';
import {type Reading, readingsOf} from './reading.ts';
import {reversibility} from './reversibility.ts';
import {teamVelocity} from './team-velocity.ts';

/** Who finds what. */
export const detectors: Readonly<Record<Dimension, Detector>> = {
	customerImpact,
	teamVelocity,
	incidentRisk,
	evidence,
	options,
	costOfDelay,
	reversibility,
	doneSignal,
};

/** What is read beside a ticket's own text, and what its team calls its customers. */
export interface Beside {
	readonly comments?: readonly string[];
	readonly team?: TeamWords;
}

/** What a ticket's title, description and visible comments say of each dimension, in its own words. */
export function frame(ticket: Pick<Ticket, 'title' | 'description'>, {comments = [], team}: Beside = {}): Framing {
	const heard = readingsOf(ticket, comments).map((reading) => ({text: reading.text, ranges: hear(reading, team)}));
	const say = (dimension: Dimension): Said => {
		for (const [number, {text, ranges}] of heard.entries()) {
			const range = ranges[dimension];
			if (!range) continue;
			const {start, end} = range;
			return {said: true, quote: text.slice(start, end), at: {in: number, start, end}};
		}
		return {said: false, quote: null, at: null};
	};
	return each(say);
}

/** Where one text says each dimension; null where it was not heard to. */
export function hear(reading: Reading, team?: TeamWords): Record<Dimension, Range | null> {
	const ranges = listen(earFor(team?.customers ?? []), reading);
	return each((_, number) => ranges[number] ?? null);
}

/** One dimension said, and evidence for it: then a ticket can be weighed. Strictly, all three dimensions. */
export function isFramed(framing: Framing, strict = false): boolean {
	const {customerImpact: customer, teamVelocity: team, incidentRisk: risk, evidence: proof} = framing;
	return proof.said && (strict ? customer.said && team.said && risk.said : isWeighed(framing));
}

/** Whether at least one dimension is said, with or without evidence. */
export function isWeighed({customerImpact: customer, teamVelocity: team, incidentRisk: risk}: Framing): boolean {
	return customer.said || team.said || risk.said;
}

const DIMENSIONS = Object.keys(detectors) as Dimension[];

/** Made when it is first needed: reading thousands of phrases takes milliseconds, and most pages have no debt. */
let latest: {customers: string; ear: Ear} | null = null;

function earFor(customers: readonly string[]): Ear {
	const names = customers.join('\n');
	if (latest?.customers === names) return latest.ear;
	const listening = {...detectors, customerImpact: customerImpactFor(customers)};
	latest = {customers: names, ear: earOf(Object.values(listening))};
	return latest.ear;
}

function each<T>(of: (dimension: Dimension, number: number) => T): Record<Dimension, T> {
	return Object.fromEntries(DIMENSIONS.map((dimension, number) => [dimension, of(dimension, number)])) as Record<
		Dimension,
		T
	>;
}
