import type {Hint} from '../model/hint.ts';
import {dateWithoutTradeoff} from './date-without-tradeoff.ts';
import {debtCustomerImpact} from './debt-customer-impact.ts';
import {debtEvidence} from './debt-evidence.ts';
import {debtIncidentRisk} from './debt-incident-risk.ts';
import {debtOptions} from './debt-options.ts';
import {debtTeamVelocity} from './debt-team-velocity.ts';
import {paceSilentTradeoff} from './pace-silent-tradeoff.ts';
import type {Context, HintRule} from './rule.ts';

/** In the order in which they are offered. */
export const hints: readonly HintRule[] = [
	debtCustomerImpact,
	debtTeamVelocity,
	debtIncidentRisk,
	debtEvidence,
	debtOptions,
	dateWithoutTradeoff,
	paceSilentTradeoff,
];

/**
 * At most two hints for one ticket: the next open dimension of technical debt, and one other. Only those
 * that address the reader's side; before a side is chosen, only those on debt.
 */
export function suggest(context: Context): Hint[] {
	const {side} = context;
	const open = hints.filter(
		(rule) =>
			(side === null ? rule.group !== 'shared' : rule.side === 'both' || rule.side === side) && rule.applies(context),
	);
	const dimension = open.find(({group}) => group === 'dimension');
	const other = open.find(({group}) => group !== 'dimension');
	return [dimension, other].flatMap((rule) => (rule ? [{id: rule.id, side: rule.side}] : []));
}
