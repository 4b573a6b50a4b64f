import {costOfDelayExamples} from './cost-of-delay.ts';
import {customerImpactExamples} from './customer-impact.ts';
import {dateWithoutTradeoffExamples} from './date-without-tradeoff.ts';
import {debtCostOfDelayExamples} from './debt-cost-of-delay.ts';
import {debtCustomerImpactExamples} from './debt-customer-impact.ts';
import {debtDoneSignalExamples} from './debt-done-signal.ts';
import {debtEvidenceExamples} from './debt-evidence.ts';
import {debtIncidentRiskExamples} from './debt-incident-risk.ts';
import {debtJargonTitleExamples} from './debt-jargon-title.ts';
import {debtOptionsExamples} from './debt-options.ts';
import {debtOriginExamples} from './debt-origin.ts';
import {debtReversibleExamples} from './debt-reversible.ts';
import {debtTeamVelocityExamples} from './debt-team-velocity.ts';
import type {DetectorExamples} from './detector.ts';
import {doneSignalExamples} from './done-signal.ts';
import {evidenceExamples} from './evidence.ts';
import {incidentRiskExamples} from './incident-risk.ts';
import {lateNotSaidExamples} from './late-not-said.ts';
import {optionsExamples} from './options.ts';
import {optionsMissingExamples} from './options-missing.ts';
import {ownerUnclearExamples} from './owner-unclear.ts';
import {paceSilentTradeoffExamples} from './pace-silent-tradeoff.ts';
import {reversibilityExamples} from './reversibility.ts';
import type {HintExamples} from './rule.ts';
import {scopeAddedMidCycleExamples} from './scope-added-mid-cycle.ts';
import {solutionAsRequirementExamples} from './solution-as-requirement.ts';
import {successMetricMissingExamples} from './success-metric-missing.ts';
import {teamVelocityExamples} from './team-velocity.ts';
import {whyMissingExamples} from './why-missing.ts';

/*
 * What each rule and each detector is proved by, and explained with, by its id. Apart from them, since what is put
 * into a page does without.
 */

export const hintExamples: Readonly<Record<string, HintExamples>> = {
	'date-without-tradeoff': dateWithoutTradeoffExamples,
	'debt-cost-of-delay': debtCostOfDelayExamples,
	'debt-customer-impact': debtCustomerImpactExamples,
	'debt-done-signal': debtDoneSignalExamples,
	'debt-evidence': debtEvidenceExamples,
	'debt-incident-risk': debtIncidentRiskExamples,
	'debt-jargon-title': debtJargonTitleExamples,
	'debt-options': debtOptionsExamples,
	'debt-origin': debtOriginExamples,
	'debt-reversible': debtReversibleExamples,
	'debt-team-velocity': debtTeamVelocityExamples,
	'late-not-said': lateNotSaidExamples,
	'options-missing': optionsMissingExamples,
	'owner-unclear': ownerUnclearExamples,
	'pace-silent-tradeoff': paceSilentTradeoffExamples,
	'scope-added-mid-cycle': scopeAddedMidCycleExamples,
	'solution-as-requirement': solutionAsRequirementExamples,
	'success-metric-missing': successMetricMissingExamples,
	'why-missing': whyMissingExamples,
};

export const detectorExamples: Readonly<Record<string, DetectorExamples>> = {
	'cost-of-delay': costOfDelayExamples,
	'customer-impact': customerImpactExamples,
	'done-signal': doneSignalExamples,
	evidence: evidenceExamples,
	'incident-risk': incidentRiskExamples,
	options: optionsExamples,
	reversibility: reversibilityExamples,
	'team-velocity': teamVelocityExamples,
};
