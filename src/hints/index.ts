import type {Hint} from '../model/hint.ts';
import {NO_ANSWERS} from '../model/hint-answers.ts';
import {isSecondOfTheDay, isWelcome, type Moment, withReadersWord} from './answers.ts';
import {dateWithoutTradeoff} from './date-without-tradeoff.ts';
import {debtCostOfDelay} from './debt-cost-of-delay.ts';
import {debtCustomerImpact} from './debt-customer-impact.ts';
import {debtDoneSignal} from './debt-done-signal.ts';
import {debtEvidence} from './debt-evidence.ts';
import {debtIncidentRisk} from './debt-incident-risk.ts';
import {debtJargonTitle} from './debt-jargon-title.ts';
import {debtOptions} from './debt-options.ts';
import {debtOrigin} from './debt-origin.ts';
import {debtReversible} from './debt-reversible.ts';
import {debtTeamVelocity} from './debt-team-velocity.ts';
import {lateNotSaid} from './late-not-said.ts';
import {optionsMissing} from './options-missing.ts';
import {ownerUnclear} from './owner-unclear.ts';
import {paceSilentTradeoff} from './pace-silent-tradeoff.ts';
import type {Context, HintRule} from './rule.ts';
import {scopeAddedMidCycle} from './scope-added-mid-cycle.ts';
import {solutionAsRequirement} from './solution-as-requirement.ts';
import {successMetricMissing} from './success-metric-missing.ts';
import {whyMissing} from './why-missing.ts';

/** In the order in which they are offered. */
export const hints: readonly HintRule[] = [
	debtCustomerImpact,
	debtTeamVelocity,
	debtIncidentRisk,
	debtEvidence,
	debtOptions,
	debtCostOfDelay,
	debtReversible,
	debtDoneSignal,
	debtOrigin,
	debtJargonTitle,
	dateWithoutTradeoff,
	paceSilentTradeoff,
	scopeAddedMidCycle,
	optionsMissing,
	ownerUnclear,
	whyMissing,
	solutionAsRequirement,
	successMetricMissing,
	lateNotSaid,
];

/**
 * At most two hints for one ticket: the next open dimension of technical debt, and one other. Only those
 * that address the reader's side; before a side is chosen, only those on debt. What the reader answered before
 * counts; nothing is remembered here.
 */
export function suggest(given: Context, moment: Moment = FIRST): Hint[] {
	const {side, ticket} = given;
	const context = {...given, framing: withReadersWord(given.framing, hints, ticket, moment.answers)};
	const open = hints.filter(
		(rule) =>
			addresses(rule, side) &&
			isWelcome(rule, ticket, moment) &&
			!isSecondOfTheDay(rule, hints, ticket, moment) &&
			rule.applies(context),
	);
	const dimension = open.find(({group}) => group === 'dimension');
	const other = open.find(({group}) => group !== 'dimension');
	return [dimension, other].flatMap((rule) => (rule ? [{id: rule.id, side: rule.side, group: rule.group}] : []));
}

/** A reader who never answered a hint and is not writing. */
const FIRST: Moment = {answers: NO_ANSWERS, writing: false, today: ''};

function addresses({side, group}: HintRule, reader: Context['side']): boolean {
	if (reader === null) return group === 'dimension' || group === 'debt';
	return side === 'both' || side === reader;
}
