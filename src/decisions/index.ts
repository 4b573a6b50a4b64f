import type {Ticket} from '../model/ticket.ts';
import type {Reason, Verdict} from '../model/verdict.ts';
import {addedAfterStart} from './added-after-start.ts';
import type {Compiled} from './compile.ts';
import {component} from './component.ts';
import {dueDate} from './due-date.ts';
import {issueType} from './issue-type.ts';
import {label} from './label.ts';
import {overdue} from './overdue.ts';
import {pick} from './pick.ts';
import type {Day, DecisionRule, Opinion} from './rule.ts';
import {savedRule} from './saved-rule.ts';
import {seldom} from './seldom.ts';
import {silence} from './silence.ts';
import {usualForType} from './usual-for-type.ts';
import {wordsAgainstType} from './words-against-type.ts';
import {wordsModel} from './words-model.ts';

/** In this order: the first rule with an opinion decides. */
export const rules: readonly DecisionRule[] = [
	pick,
	savedRule,
	label,
	wordsAgainstType,
	issueType,
	component,
	addedAfterStart,
	overdue,
	dueDate,
	seldom,
	usualForType,
	wordsModel,
	silence,
];

/**
 * Whose call a ticket is. There is always a verdict; where nothing speaks for one it is hardly sure.
 * The rules after the first that see the same decision add their reasons.
 */
export function decide(ticket: Ticket, matrix: Compiled, today: Day, by = rules): Verdict {
	let first: Opinion | null = null;
	let fromWords = false;
	const reasons: Reason[] = [];
	for (const rule of by) {
		if (first && rule === silence) break;
		const opinion = rule.decide(ticket, matrix, today);
		if (!opinion || (first && opinion.decision !== first.decision)) continue;
		if (!first) {
			first = opinion;
			fromWords = rule.fromWords;
		}
		reasons.push({rule: rule.id, saw: [...opinion.saw]});
	}
	const row = first && matrix.rows.get(first.decision);
	if (!first || !row) return UNKNOWN;
	return {decision: row.id, owner: row.owner, sure: first.sure, fromWords, reasons};
}

/** For a matrix without any decision that a ticket could be. */
const UNKNOWN: Verdict = {
	decision: 'feature-scope',
	owner: 'product',
	sure: 0,
	fromWords: true,
	reasons: [{rule: silence.id, saw: []}],
};
