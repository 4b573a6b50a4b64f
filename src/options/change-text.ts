import type {Owner} from '../model/owner.ts';
import type {Quiet} from '../model/quiet.ts';
import type {SavedRule} from '../model/saved-rule.ts';
import {titleOf} from '../ui/decision-text.ts';
import {wordsOfRule} from '../ui/rules-words.ts';
import {percentText, text} from '../ui/text.ts';
import type {Change} from './changes.ts';
import type {Names} from './names.ts';

/** A change as a line. */
export function changeText(change: Change, names: Names): string {
	switch (change.kind) {
		case 'owner':
			return turned(titleIn(names, change.decision), ownerText(change.from), ownerText(change.to));
		case 'decision-added':
			return text('options_change_decision_added', titleOf(change.decision), ownerText(change.decision.owner));
		case 'decision-removed':
			return text('options_change_decision_removed', titleOf(change.decision));
		case 'decision-changed':
			return text('options_change_decision_changed', titleOf(change.decision));
		case 'rule-added':
			return text('options_change_rule_added', ruleText(change.rule, names));
		case 'rule-removed':
			return text('options_change_rule_removed', ruleText(change.rule, names));
		case 'rule-changed':
			return text('options_change_rule_changed', ruleText(change.rule, names));
		case 'rules-moved':
			return text('options_change_rules_moved');
		case 'pick':
			return turned(change.key, pickText(change.from, names), pickText(change.to, names));
		case 'quiet':
			return turned(text('options_quiet'), quietText(change.from), quietText(change.to));
		case 'other':
			return text('options_change_other', change.field);
	}
}

/** "Delivery date: shared → product" */
export function turned(what: string, from: string, to: string): string {
	return text('options_change_turned', what, from, to);
}

export function ownerText(owner: Owner | null): string {
	return owner === null ? text('options_change_no_owner') : text(`owner_${owner}_in_name`);
}

/** "boards from 90 %, likely below 80 %" */
export function quietText({boards, likely}: Quiet): string {
	return text('options_change_quiet', percentText(boards), percentText(likely));
}

export function titleIn({decisions}: Names, id: string): string {
	return titleOf(decisions.get(id) ?? {id, title: null});
}

export function ruleText(rule: SavedRule, names: Names): string {
	return text('options_change_rule', wordsOfRule(rule), titleIn(names, rule.decision));
}

export function pickText(decision: string | null, names: Names): string {
	return decision === null ? text('options_change_by_rules') : titleIn(names, decision);
}
