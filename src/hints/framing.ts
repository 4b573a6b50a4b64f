import type {Dimension, Framing, Said} from '../model/framing.ts';
import type {Ticket} from '../model/ticket.ts';
import {customerImpact} from './customer-impact.ts';
import type {Detector} from './detector.ts';
import {evidence} from './evidence.ts';
import {incidentRisk} from './incident-risk.ts';
import {type Reading, readingsOf} from './reading.ts';
import {teamVelocity} from './team-velocity.ts';

/** Who finds what. */
export const detectors: Readonly<Record<Dimension, Detector>> = {
	customerImpact,
	teamVelocity,
	incidentRisk,
	evidence,
};

/** What a ticket's title and description say of each dimension, in its own words. */
export function frame(ticket: Ticket): Framing {
	const readings = readingsOf(ticket);
	return {
		customerImpact: say(customerImpact, readings),
		teamVelocity: say(teamVelocity, readings),
		incidentRisk: say(incidentRisk, readings),
		evidence: say(evidence, readings),
	};
}

/** One dimension said, and evidence for it: then a ticket can be weighed. */
export function isFramed(framing: Framing): boolean {
	return framing.evidence.said && isWeighed(framing);
}

/** Whether at least one dimension is said, with or without evidence. */
export function isWeighed({customerImpact: customer, teamVelocity: team, incidentRisk: risk}: Framing): boolean {
	return customer.said || team.said || risk.said;
}

function say(detector: Detector, readings: readonly Reading[]): Said {
	for (const reading of readings) {
		const range = detector.find(reading);
		if (range) return {said: true, quote: reading.text.slice(range.start, range.end)};
	}
	return {said: false, quote: null};
}
