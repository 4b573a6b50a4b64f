import type {Differences, Edit, Travelling} from '../model/edit.ts';
import type {HistoryEntry} from '../model/history.ts';
import type {Matrix} from '../model/matrix.ts';
import {usualQuiet} from '../model/quiet.ts';
import {titleOf} from '../ui/decision-text.ts';
import {text, textFor} from '../ui/text.ts';
import {changeText, ownerText, pickText, quietText, ruleText, titleIn, turned} from './change-text.ts';
import {type Change, changesBetween} from './changes.ts';
import type {Names} from './names.ts';

/** `back` is null where what was before is what is usual: the preset's owner, the verdict of the rules. */
type Made = {edit: Edit; back: Edit | null};

/** An edit as a line of the history. */
export function entryText({edit, back}: Made, names: Names, preset: Matrix): string {
	switch (edit.kind) {
		case 'set-owner': {
			const usual = names.decisions.get(edit.decision)?.owner ?? null;
			const former = back?.kind === 'set-owner' ? back.owner : null;
			return turned(titleIn(names, edit.decision), ownerText(former ?? usual), ownerText(edit.owner ?? usual));
		}
		case 'add-decision':
			return text('options_change_decision_added', titleOf(edit.decision), ownerText(edit.decision.owner));
		case 'remove-decision':
			return text('options_change_decision_removed', titleIn(names, edit.id));
		case 'pick':
			return turned(edit.key, pickText(pickBefore(edit, back), names), pickText(edit.decision, names));
		case 'add-rule':
			return text('options_change_rule_added', ruleText(edit.rule, names));
		case 'remove-rule': {
			const rule = names.rules.get(edit.id);
			return text('options_change_rule_removed', rule ? ruleText(rule, names) : edit.id);
		}
		case 'move-rule': {
			const rule = names.rules.get(edit.id);
			return text('options_change_rule_moved', rule ? ruleText(rule, names) : edit.id, String(edit.to + 1));
		}
		case 'set-quiet': {
			const former = back?.kind === 'set-quiet' ? back.quiet : null;
			return turned(text('options_quiet'), quietText(former ?? usualQuiet), quietText(edit.quiet ?? usualQuiet));
		}
		case 'replace':
		case 'arrive':
		case 'together': {
			const lines = linesOf({edit, back}, names, preset);
			const said = lines.length === 1 ? (lines[0] ?? '') : textFor(lines.length, 'options_change_several');
			return edit.kind === 'arrive' ? text('options_change_arrived', said) : said;
		}
	}
}

/** The single lines of an edit that changed several things; none of one that its own line tells. */
export function entryDetails(entry: HistoryEntry, names: Names, preset: Matrix): string[] {
	const lines = linesOf(entry, names, preset);
	return lines.length > 1 ? lines : [];
}

function linesOf({edit, back}: Made, names: Names, preset: Matrix): string[] {
	const told = (changes: readonly Change[]): string[] => changes.map((change) => changeText(change, names));
	if (edit.kind === 'together') return edit.steps.map((step) => entryText({edit: step, back: null}, names, preset));
	if (edit.kind === 'replace' && back?.kind === 'replace') {
		return told(changesBetween(back.differences, edit.differences, preset));
	}
	if (edit.kind === 'arrive' && back?.kind === 'arrive') {
		return told(changesBetween(alone(back.travelling), alone(edit.travelling), preset));
	}
	return [];
}

function alone(travelling: Travelling): Differences {
	return {...travelling, picks: []};
}

/** A pick that made the oldest of 500 go is taken back by two steps, its own first. */
function pickBefore({site, key}: {site: string; key: string}, back: Edit | null): string | null {
	const steps = back?.kind === 'together' ? back.steps : [back];
	for (const step of steps) if (step?.kind === 'pick' && step.site === site && step.key === key) return step.decision;
	return null;
}
