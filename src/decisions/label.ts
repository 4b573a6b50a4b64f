import {mostNamed} from './named.ts';
import type {DecisionRule, Example} from './rule.ts';

/** A label that somebody chose for the kind of decision says more than any other field. */
export const label: DecisionRule = {
	id: 'label',
	fromWords: false,
	decide({labels, type}, matrix) {
		const named = labels && mostNamed(labels, matrix.labels, type, matrix);
		return named && {decision: named.row.id, sure: 0.92, saw: named.saw};
	},
};

export const examples: readonly Example[] = [
	{ticket: {labels: ['tech-debt']}, decision: 'debt-selection'},
	{ticket: {labels: ['Tech Debt']}, decision: 'debt-selection'},
	{ticket: {labels: ['TECH_DEBT']}, decision: 'debt-selection'},
	{ticket: {labels: ['technical_debt']}, decision: 'debt-selection'},
	{ticket: {labels: ['techdebt']}, decision: 'debt-selection'},
	{ticket: {labels: ['debt']}, decision: 'debt-selection'},
	{ticket: {labels: ['Refactoring']}, decision: 'debt-selection'},
	{ticket: {labels: ['code debt']}, decision: 'debt-selection'},
	{ticket: {labels: ['type/Refactor 🧹']}, decision: 'debt-selection'},
	{ticket: {labels: ['Bug']}, decision: 'bug-triage'},
	{ticket: {labels: ['Feature', 'Improvement']}, decision: null},
	{ticket: {labels: ['type::maintenance']}, decision: 'debt-selection'},
	{ticket: {labels: ['kind/bug']}, decision: 'bug-triage'},
	{ticket: {labels: ['adr', 'team-red']}, decision: 'architecture'},
	{ticket: {labels: ['needs-decision'], type: 'Story'}, decision: 'scope-tradeoff'},
	{ticket: {labels: ['deadline', 'release-date', 'security']}, decision: 'delivery-date'},
	{ticket: {labels: ['hotfix'], type: 'Bug'}, decision: 'mid-sprint-change'},
	{ticket: {labels: ['regression', 'security'], type: 'Bug'}, decision: 'bug-triage'},
	{ticket: {labels: ['hiring']}, decision: null},
	{ticket: {labels: ['p1', 'backend', 'debtors']}, decision: null},
	{ticket: {labels: []}, decision: null},
	{ticket: {labels: null}, decision: null},
];
