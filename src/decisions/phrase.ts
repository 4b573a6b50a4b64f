import {findPhrases, type Hit} from '../model/phrase.ts';
import {LONGEST_TEXT, LONGEST_TITLE} from '../model/prose.ts';
import {proseWords} from '../model/prose-words.ts';
import type {Row} from './compile.ts';
import {fold} from './fold.ts';
import type {DecisionRule, Example} from './rule.ts';
import {titleOf} from './title.ts';

/**
 * Phrases of the matrix in the ticket's own words, for the decisions that the model has not learnt. A title says more
 * than a text.
 */
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
	{ticket: {title: 'Product strategy for marketplaces'}, decision: 'product-vision-strategy'},
	{ticket: {title: 'Problem statement: why guests leave the basket'}, decision: 'problem-and-why'},
	{ticket: {title: 'Personas for small hotels'}, decision: 'customer-targeting'},
	{ticket: {title: 'Plan user interviews about refunds'}, decision: 'user-research'},
	{ticket: {title: 'Prioritise the backlog of small wishes'}, decision: 'feature-prioritisation'},
	{ticket: {title: 'Product roadmap of the autumn'}, decision: 'product-roadmap'},
	{ticket: {title: 'KPIs of the new basket'}, decision: 'success-metrics'},
	{ticket: {title: 'A/B test of the shorter form'}, decision: 'experiment-and-impact-review'},
	{ticket: {title: 'Gift cards promised to Northwind'}, decision: 'external-commitment'},
	{ticket: {title: 'Sizing of the search rewrite'}, decision: 'estimation'},
	{ticket: {title: 'WIP limit for reviews'}, decision: 'delivery-process'},
	{ticket: {title: 'Gift cards by end of May'}, decision: 'delivery-date'},
	{ticket: {title: 'Trade-off: one currency or two'}, decision: 'scope-tradeoff'},
	{ticket: {title: 'URGENT: banner for the strike'}, decision: 'mid-sprint-change'},
	{ticket: {title: 'Quick and dirty import of the old bookings'}, decision: 'pace-vs-quality'},
	{ticket: {title: 'Debt budget of the next quarter'}, decision: 'debt-allocation'},
	{ticket: {title: 'Risk assessment of the provider change'}, decision: 'risk-management'},
	{ticket: {title: 'Gift cards will slip: what do we tell'}, decision: 'delay-response'},
	{ticket: {title: 'OKRs of the payment team'}, decision: 'team-goals'},
	{ticket: {title: 'Align roadmaps of both sides'}, decision: 'roadmap-alignment'},
	{ticket: {title: 'Retrospective of sprint 12'}, decision: 'ceremonies'},
	{ticket: {title: 'Working agreement of the pair'}, decision: 'working-agreement'},
	{ticket: {title: 'Cover for Ada in July'}, decision: 'cover-when-away'},
	{ticket: {title: 'Announce the new on-call times'}, decision: 'team-announcements'},
	{ticket: {title: 'Basket', description: 'Either way; Option A or option B?'}, decision: 'scope-tradeoff'},
	{ticket: {title: null, description: 'Gift cards by end of May'}, decision: 'delivery-date'},
	{ticket: {title: 'Refactor the importer'}, decision: null},
	{ticket: {title: 'Hm'}, decision: null},
	{ticket: {title: 'Colour of the basket'}, decision: null},
	{ticket: {title: 'Basket', description: '{code}by end of May{code}'}, decision: null},
	{ticket: {title: 'Basket', description: '> by end of May\n\nPlease look.'}, decision: null},
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
 * There are too few labelled tickets of these decisions to measure them. A phrase of the title counts as sure where no
 * other owner's comes near, the more so with a second one. Phrases of the text alone are likely, and less so where two owners' phrases meet.
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
