import type {Decision} from '../model/decision.ts';

/**
 * The decisions that at least 20 of the labelled tickets ask for, so that words can be learned from examples. All
 * others, a reader's own among them, go by the phrases of their row.
 */
export const OFTEN: ReadonlySet<string> = new Set([
	'feature-scope',
	'acceptance-criteria',
	'go-to-market',
	'architecture',
	'technology-choice',
	'implementation-approach',
	'engineering-practices',
	'debt-selection',
	'security-and-upgrades',
	'delivery-tracking',
	'tooling-and-infrastructure',
	'production-health',
	'bug-triage',
]);

export function isOften({id}: Pick<Decision, 'id'>): boolean {
	return OFTEN.has(id);
}
