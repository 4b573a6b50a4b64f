import {compile} from '../../src/decisions/compile.ts';
import {defaultMatrix} from '../../src/decisions/default-matrix.ts';
import {termOf, termsOf} from '../../src/decisions/text-model/terms.ts';
import {LONGEST_TEXT} from '../../src/model/prose.ts';
import {proseWords} from '../../src/model/prose-words.ts';
import {createLexicon, type Features, featuresOf, type Lexicon} from './features.ts';
import type {Sample} from './learn.ts';
import type {Data, LabelledText, LabelledTicket} from './read-data.ts';

/** What is learnt from, with every text read once. `unlabelled` are the words of texts without a label of use. */
export interface Material {
	readonly lexicon: Lexicon;
	readonly tickets: readonly ReadTicket[];
	readonly texts: readonly ReadText[];
	readonly unlabelled: readonly (readonly string[])[];
}

export interface ReadTicket extends LabelledTicket {
	readonly features: Features;
	/** As if its type were not known; null where it is not. */
	readonly untyped: Features | null;
	/** All its words in order, for learning which words keep company. */
	readonly words: readonly string[];
}

export interface ReadText extends LabelledText {
	readonly features: Features;
	readonly words: readonly string[];
}

export function materialOf({tickets, texts, unlabelled}: Data): Material {
	const lexicon = createLexicon();
	return {
		lexicon,
		tickets: tickets.map((ticket) => {
			const {title, description, type} = ticket;
			return {
				...ticket,
				features: featuresOf(termsOf({title, description, type, labels: null}, matrix), lexicon),
				untyped:
					type === null ? null : featuresOf(termsOf({title, description, type: null, labels: null}, matrix), lexicon),
				words: [...wordsOf(title ?? ''), ...APART, ...wordsOf(description)],
			};
		}),
		texts: texts.map((text) => ({
			...text,
			features: featuresOf(termsOf({...text, type: null, labels: null}, matrix), lexicon, [OTHER_SOURCE]),
			words: [...wordsOf(text.title), ...APART, ...wordsOf(text.description)],
		})),
		unlabelled: unlabelled.map(wordsOf),
	};
}

const matrix = compile(defaultMatrix);

/** Decisions of which there are fewer tickets go by rules instead. */
const LEAST_TICKETS = 20;

/** The decisions that can be learnt, the most frequent first. */
export function learnable(tickets: readonly LabelledTicket[]): string[] {
	const counts = new Map<string, number>();
	for (const {decision} of tickets) counts.set(decision, (counts.get(decision) ?? 0) + 1);
	const ranked = [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
	return ranked.filter(([, count]) => count >= LEAST_TICKETS).map(([decision]) => decision);
}

/** The share of a target that goes to the second defensible decision. */
const SECOND = 0.3;

/** Samples for the decision: a ticket with a type is there with and without it, by half each. */
export function decisionSamples(tickets: readonly ReadTicket[], decisions: readonly string[]): Sample[] {
	return tickets.flatMap((ticket) => {
		const [first, second] = [decisions.indexOf(ticket.decision), decisions.indexOf(ticket.alt ?? '')];
		if (first < 0 && second < 0) return [];
		const targets = decisions.map(() => 0);
		if (first < 0 || second < 0) targets[Math.max(first, second)] = 1;
		else {
			targets[first] = 1 - SECOND;
			targets[second] = SECOND;
		}
		return bothWays(ticket, targets);
	});
}

/** Samples for debt: not debt, debt. What other sources call debt has a trait of its own, and counts less. */
export function debtSamples(tickets: readonly ReadTicket[], texts: readonly ReadText[]): Sample[] {
	const targets = (debt: boolean) => (debt ? [0, 1] : [1, 0]);
	return [
		...tickets.flatMap((ticket) => bothWays(ticket, targets(ticket.debt))),
		...texts.map(({features, debt}, i) => ({
			features,
			// Two groups, so that what only these texts say can be learnt too.
			group: `texts ${i % 2}`,
			targets: targets(debt),
			importance: OTHERS,
		})),
	];
}

/** The trait of texts that were labelled by others than our tickets. */
export const OTHER_SOURCE = 'other-source';
const OTHERS = 0.5;

/** So far apart that the last words of a title are no neighbours of a text's first. */
const APART = ['', '', '', '', ''];

function wordsOf(text: string): string[] {
	return proseWords(text, LONGEST_TEXT).words.words.map(termOf);
}

function bothWays({features, untyped, project: group}: ReadTicket, targets: readonly number[]): Sample[] {
	if (!untyped) return [{features, group, targets, importance: 1}];
	return [
		{features, group, targets, importance: 0.5},
		{features: untyped, group, targets, importance: 0.5},
	];
}
