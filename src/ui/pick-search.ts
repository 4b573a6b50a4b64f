import type {Decision} from '../model/decision.ts';
import {questionOf, titleOf} from './decision-text.ts';

/** A decision that may be picked, in the reader's locale. `question` is '' for a decision of the pair's own. */
export interface Choice {
	decision: Decision;
	title: string;
	question: string;
	/** What is searched, folded. */
	titleWords: string;
	questionWords: string;
}

/** Every decision that a ticket may be, in the order of the matrix. */
export function choicesOf(decisions: readonly Decision[]): Choice[] {
	return decisions
		.filter(({onTickets}) => onTickets)
		.map((decision) => {
			const title = titleOf(decision);
			const question = questionOf(decision);
			return {decision, title, question, titleWords: folded(title), questionWords: folded(question)};
		});
}

/**
 * Those with every word of the query in their title or question, without regard to case and accents: first where
 * words of the title begin so, then words of the question, then the rest, each in the order given.
 */
export function search(choices: readonly Choice[], query: string): Choice[] {
	const sought = folded(query).split(' ').filter(Boolean);
	const ranked = choices.map((choice) => ({choice, rank: Math.max(0, ...sought.map((part) => rankOf(choice, part)))}));
	return ranked
		.filter(({rank}) => rank < NOWHERE)
		.sort((a, b) => a.rank - b.rank)
		.map(({choice}) => choice);
}

const NOWHERE = 3;

function rankOf({titleWords, questionWords}: Choice, part: string): number {
	if (titleWords.includes(` ${part}`)) return 0;
	if (questionWords.includes(` ${part}`)) return 1;
	return titleWords.includes(part) || questionWords.includes(part) ? 2 : NOWHERE;
}

/** Letters and digits without accents, in small, each word after a space. */
function folded(text: string): string {
	const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
	return ` ${plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()}`;
}
