import {titleOf} from '../ui/decision-text.ts';
import {RulesAdd} from '../ui/rules-add.tsx';
import {type ListedRule, RulesList} from '../ui/rules-list.tsx';
import {wordsOfRule} from '../ui/rules-words.ts';
import {text, textFor} from '../ui/text.ts';
import {titleIn} from './change-text.ts';
import type {Desk} from './desk.ts';
import {namesSomething, type Standing, standingsOf} from './shadowed.ts';
import {type RuleMatches, useRuleMatches} from './use-rule-matches.ts';

export function RulesPage({desk}: {desk: Desk}) {
	const {matrix, edit} = desk;
	const rules = listedRules(desk, useRuleMatches(desk.state.differences.rules));
	const decisions = matrix.decisions
		.filter(({onTickets}) => onTickets)
		.map((decision) => ({id: decision.id, title: titleOf(decision)}));
	return (
		<>
			<p class="intro">{text('options_rules_intro')}</p>
			<section class="panel" aria-labelledby="rules-add">
				<h2 id="rules-add">{text('options_rules_add_open')}</h2>
				<RulesAdd
					decisions={decisions}
					namesSomething={namesSomething}
					onAdd={(rule) => edit({kind: 'add-rule', rule: {id: crypto.randomUUID(), ...rule}, at: 0})}
				/>
			</section>
			{rules.length === 0 ? (
				<p class="empty">{text('options_rules_none')}</p>
			) : (
				<>
					<p class="quiet">{text('options_rules_keys')}</p>
					<RulesList
						rules={rules}
						onMove={(id, to) => edit({kind: 'move-rule', id, to})}
						onRemove={(id) => edit({kind: 'remove-rule', id})}
					/>
				</>
			)}
		</>
	);
}

function listedRules({state, matrix, names}: Desk, matches: RuleMatches): ListedRule[] {
	const {rules} = state.differences;
	const owners = new Map(matrix.decisions.map(({id, owner}) => [id, owner]));
	const standings = standingsOf(rules, matrix);
	return rules.map((rule, place) => {
		const standing = standings[place];
		return {
			rule,
			title: titleIn(names, rule.decision),
			owner: owners.get(rule.decision) ?? null,
			mark: standing ? standingText(standing) : '',
			matches: matchesText(matches?.get(rule.id)),
		};
	});
}

function matchesText(count: number | undefined): string {
	return count === undefined ? '' : textFor(count, 'options_rules_matches');
}

function standingText(standing: Standing): string {
	switch (standing.kind) {
		case 'tried':
			return '';
		case 'shadowed':
			return text('options_rules_shadowed', wordsOfRule(standing.by));
		case 'skipped':
			return standing.why === 'words' ? text('options_rules_skipped_words') : text('options_rules_skipped_decision');
	}
}
