import {findPhrases, type Hit} from '../model/phrase.ts';
import {LONGEST_TEXT, LONGEST_TITLE} from '../model/prose.ts';
import {proseWords} from '../model/prose-words.ts';
import type {Row} from './compile.ts';
import {fold} from './fold.ts';
import type {DecisionRule, Example} from './rule.ts';
import {titleOf} from './title.ts';

/** Phrases of the matrix in the ticket's own words. A title says more than a text. */
export const phrase: DecisionRule = {
	id: 'phrase',
	fromWords: true,
	decide({title, description, type}, matrix) {
		const scores = new Map<Row, Score>();
		const titleWords = proseWords(titleOf({title, description}), LONGEST_TITLE).words;
		const textWords = proseWords(description ?? '', LONGEST_TEXT).words;
		const inTitle = [...findPhrases(matrix.titlePhrases, titleWords), ...findPhrases(matrix.textPhrases, titleWords)];
		count(scores, inTitle, titleWords.text, IN_TITLE);
		count(scores, findPhrases(matrix.textPhrases, textWords), textWords.text, IN_TEXT);
		const allowed = type === null ? [] : (matrix.types.get(fold(type)) ?? []);
		const ranked = [...scores].sort(([a, one], [b, other]) => {
			const more = other.points + tilt(b, allowed) - (one.points + tilt(a, allowed));
			return more || other.longest - one.longest || a.place - b.place;
		});
		const [best] = ranked;
		if (!best) return null;
		const [row, score] = best;
		const against = ranked.find(([{owner}]) => owner !== row.owner)?.[1].points ?? 0;
		return {decision: row.id, sure: sureOf(score, against), saw: score.quotes};
	},
};

export const examples: readonly Example[] = [
	{ticket: {title: 'Allow users to save a second address'}, decision: 'feature-scope'},
	{ticket: {title: 'Support for gift cards'}, decision: 'feature-scope'},
	{ticket: {title: 'Acceptance criteria for the refund form'}, decision: 'acceptance-criteria'},
	{ticket: {title: 'User guide for hotel owners'}, decision: 'go-to-market'},
	{ticket: {title: 'Split the service for orders'}, decision: 'architecture'},
	{ticket: {title: 'Proof of concept with DuckDB'}, decision: 'technology-choice'},
	{ticket: {title: 'REST endpoint that lists refunds'}, decision: 'implementation-approach'},
	{ticket: {title: 'Flaky test in the importer'}, decision: 'engineering-practices'},
	{ticket: {title: 'Refactor the importer'}, decision: 'debt-selection'},
	{ticket: {title: 'Remove dead code of the old basket'}, decision: 'debt-selection'},
	{ticket: {title: 'Upgrade to Postgres 17'}, decision: 'security-and-upgrades'},
	{ticket: {title: 'Status update to the regions'}, decision: 'delivery-tracking'},
	{ticket: {title: 'Terraform for the second region'}, decision: 'tooling-and-infrastructure'},
	{ticket: {title: 'Postmortem of last Friday'}, decision: 'production-health'},
	{ticket: {title: 'Refund page does not open on phones'}, decision: 'bug-triage'},
	{
		ticket: {title: 'Basket', description: 'Steps to reproduce: open it. Expected result: two items.'},
		decision: 'bug-triage',
	},
	{ticket: {title: 'Basket', description: 'As a guest I want to see my voucher.'}, decision: 'acceptance-criteria'},
	{ticket: {title: null, description: 'Refactor the importer'}, decision: 'debt-selection'},
	{ticket: {title: 'Hm'}, decision: null},
	{ticket: {title: 'Colour of the basket'}, decision: null},
	{ticket: {title: 'Basket', description: '{code}steps to reproduce{code}'}, decision: null},
	{ticket: {title: 'Basket', description: '> it does not work\n\nPlease look.'}, decision: null},
	{ticket: {title: 'Debtors list'}, decision: null},
	{ticket: {title: 'Headcount and job descriptions'}, decision: null},
	{ticket: {title: 'Refactory tour'}, decision: null},
	{ticket: {title: null, description: null}, decision: null},
];

interface Score {
	points: number;
	/** Words of the longest phrase. */
	longest: number;
	inTitle: boolean;
	readonly seen: Set<string>;
	quotes: readonly string[];
}

const IN_TITLE = 3;
const IN_TEXT = 1;
const MOST_QUOTES = 4;

/**
 * Until a trained model is there a phrase of the title counts as sure where no other owner's comes near, the
 * more so with a second one. Phrases of the text alone are likely, and less so where two owners' phrases meet.
 */
function sureOf({points, inTitle}: Score, against: number): number {
	const ahead = points - against;
	if (inTitle && ahead > IN_TITLE) return 0.93;
	if (inTitle && ahead === IN_TITLE) return 0.9;
	if (points >= 2 && against === 0) return 0.83;
	return ahead > 0 ? 0.7 : 0.5;
}

/** The type does not decide among these, but it breaks a draw. */
function tilt(row: Row, allowed: readonly Row[]): number {
	return allowed.includes(row) ? 0.5 : 0;
}

/** Each phrase counts once, at its weightiest place. */
function count(scores: Map<Row, Score>, hits: readonly Hit<Row>[], text: string, points: number): void {
	for (const {
		means,
		phrase: {written, length},
		start,
		end,
	} of hits) {
		let score = scores.get(means);
		if (!score) {
			score = {points: 0, longest: 0, inTitle: false, seen: new Set(), quotes: []};
			scores.set(means, score);
		}
		if (score.seen.has(written)) continue;
		score.seen.add(written);
		score.points += points;
		score.longest = Math.max(score.longest, length);
		score.inTitle ||= points === IN_TITLE;
		score.quotes = withQuote(score.quotes, text.slice(start, end));
	}
}

/** At most so many quotes, none of which is a part of another. */
function withQuote(quotes: readonly string[], quote: string): readonly string[] {
	const said = quote.toLowerCase();
	if (quotes.some((known) => known.toLowerCase().includes(said))) return quotes;
	return [...quotes.filter((known) => !said.includes(known.toLowerCase())), quote].slice(0, MOST_QUOTES);
}
