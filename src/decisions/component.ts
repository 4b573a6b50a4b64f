import type {Ticket} from '../model/ticket.ts';
import type {Compiled, Row} from './compile.ts';
import {mostNamed} from './named.ts';
import type {DecisionRule, Example} from './rule.ts';
import {typeOf} from './type-names.ts';
import {usualDecision} from './usual-for-type.ts';

/**
 * An area of the product or of its code, told by component, or by label where a tracker has no components.
 * A story is not engineering's because it touches the backend: there the area says where, not whose.
 */
export const component: DecisionRule = {
	id: 'component',
	fromWords: false,
	decide(ticket, matrix) {
		const areas = [...(ticket.components ?? []).slice(0, MOST_AREAS), ...(ticket.labels ?? []).slice(0, MOST_AREAS)];
		const named = mostNamed(areas, matrix.components, ticket.type, matrix, (row) => counts(row, ticket, matrix));
		return named && {decision: named.row.id, sure: 0.8, saw: named.saw};
	},
};

export const examples: readonly Example[] = [
	{ticket: {components: ['Backend']}, decision: 'implementation-approach'},
	{ticket: {components: ['back-end'], type: 'Task'}, decision: 'implementation-approach'},
	{ticket: {components: ['CI'], type: 'Task'}, decision: 'engineering-practices'},
	{ticket: {components: ['platform']}, decision: 'tooling-and-infrastructure'},
	{ticket: {labels: ['frontend'], type: 'Task'}, decision: 'implementation-approach'},
	{ticket: {labels: ['area/ux'], type: 'Task'}, decision: 'feature-scope'},
	{ticket: {components: ['Pricing'], type: 'Story'}, decision: 'go-to-market'},
	{ticket: {components: ['backend'], type: 'Story'}, decision: null},
	{ticket: {components: ['mobile'], type: 'Epic'}, decision: null},
	{ticket: {components: ['backend'], type: 'História'}, decision: null},
	{ticket: {labels: ['Feature', 'backend']}, decision: null},
	{ticket: {components: ['Checkout']}, decision: null},
	{ticket: {components: []}, decision: null},
	{ticket: {components: null, labels: null}, decision: null},
];

const MOST_AREAS = 500;

function counts(row: Row, ticket: Ticket, {rows}: Compiled): boolean {
	const type = typeOf(ticket);
	const usual = type === null ? null : rows.get(usualDecision(type)?.decision ?? '');
	return !(usual?.owner === 'product' && row.owner === 'engineering');
}
