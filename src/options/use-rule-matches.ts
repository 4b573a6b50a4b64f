import {useEffect, useState} from 'preact/hooks';
import browser from 'webextension-polyfill';
import {askTab} from '../messages/ask.ts';
import type {SavedRule} from '../model/saved-rule.ts';

/** By the id of a rule how many tickets it matches on the trackers' pages that are open; null where none answers. */
export type RuleMatches = ReadonlyMap<string, number> | null;

/** As it is when the rules change or the reader comes back to this page, for a page is asked to read all its tickets. */
export function useRuleMatches(rules: readonly SavedRule[]): RuleMatches {
	const [matches, setMatches] = useState<RuleMatches>(null);
	useEffect(() => {
		const life = new AbortController();
		const look = async (): Promise<void> => {
			const counted = await countMatches(rules);
			if (!life.signal.aborted) setMatches(counted);
		};
		addEventListener('focus', () => void look(), {signal: life.signal});
		void look();
		return () => life.abort();
	}, [rules]);
	return matches;
}

/** A ticket that several pages show counts once. */
async function countMatches(rules: readonly SavedRule[]): Promise<RuleMatches> {
	const {origins = []} = await browser.permissions.getAll();
	const tabs = await browser.tabs.query({url: origins.filter((origin) => origin.startsWith('https://'))});
	const asked = await Promise.all(
		tabs.flatMap(({id}) => (id === undefined ? [] : [askTab(id, 'matchRules', {rules: [...rules]})])),
	);
	const answers = asked.flatMap((answer) => (answer.kind === 'reply' ? [answer.reply.matches] : []));
	if (answers.length === 0) return null;
	return new Map(rules.map(({id}, place) => [id, new Set(answers.flatMap((matches) => matches[place] ?? [])).size]));
}
