import {findPhrases, type Hit} from '../model/phrase.ts';
import {LONGEST_TITLE, prose} from '../model/prose.ts';
import {wordsOf} from '../model/words.ts';
import type {Row} from './compile.ts';
import {fold} from './fold.ts';
import type {DecisionRule} from './rule.ts';

/** Phrases of the matrix in the ticket's own words. A title says more than a text. */
export const phrase: DecisionRule = {
	id: 'phrase',
	fromWords: true,
	decide({title, description, type}, matrix) {
		const scores = new Map<Row, Score>();
		const titleWords = wordsOf(prose(title ?? '', LONGEST_TITLE));
		const textWords = wordsOf(prose(description ?? ''));
		count(scores, findPhrases(matrix.titlePhrases, titleWords), titleWords.text, IN_TITLE);
		count(scores, findPhrases(matrix.textPhrases, titleWords), titleWords.text, IN_TITLE);
		count(scores, findPhrases(matrix.textPhrases, textWords), textWords.text, IN_TEXT);
		const allowed = type === null ? [] : (matrix.types.get(fold(type)) ?? []);
		const ranked = [...scores].sort(([a, one], [b, other]) => {
			const more = other.points + tilt(b, allowed) - (one.points + tilt(a, allowed));
			return more || other.longest - one.longest || a.place - b.place;
		});
		const [best] = ranked;
		if (!best) return null;
		const [row, {quotes}] = best;
		return {decision: row.id, sure: SURE, saw: quotes.slice(0, MOST_QUOTES)};
	},
	examples: [
		{ticket: {title: 'Upgrade the payment library to version 4'}, decision: 'security-and-upgrades'},
		{ticket: {title: 'Hm'}, decision: null},
	],
};

interface Score {
	points: number;
	longest: number;
	readonly seen: Set<string>;
	readonly quotes: string[];
}

const IN_TITLE = 3;
const IN_TEXT = 1;
const SURE = 0.9;
const MOST_QUOTES = 4;

/** The type does not decide among these, but it breaks a draw. */
function tilt(row: Row, allowed: readonly Row[]): number {
	return allowed.includes(row) ? 0.5 : 0;
}

/** Each phrase counts once, at its weightiest place. */
function count(scores: Map<Row, Score>, hits: readonly Hit<Row>[], text: string, points: number): void {
	for (const {means, phrase: {written, length}, start, end} of hits) {
		let score = scores.get(means);
		if (!score) scores.set(means, (score = {points: 0, longest: 0, seen: new Set(), quotes: []}));
		if (score.seen.has(written)) continue;
		score.seen.add(written);
		score.points += points;
		score.longest = Math.max(score.longest, length);
		score.quotes.push(text.slice(start, end));
	}
}
