import {findPhrases} from '../../model/phrase.ts';
import {LONGEST_TEXT, LONGEST_TITLE} from '../../model/prose.ts';
import {proseWords} from '../../model/prose-words.ts';
import type {Ticket} from '../../model/ticket.ts';
import type {Words} from '../../model/words.ts';
import type {Compiled} from '../compile.ts';
import {titleOf} from '../title.ts';
import {typeOf} from '../type-names.ts';
import {type Trait, traitsOf} from './traits.ts';

/** What the model reads of a ticket. Of the text only the first `reach` words count. */
export interface Terms {
	readonly title: Words;
	/** Parts of the title's compound names: `OrderServiceTest` is "order", "service" and "test" too. */
	readonly parts: readonly Part[];
	readonly text: Words;
	readonly reach: number;
	/** What each term of the text counts, up to 1: the longer a text, the less each of its words says. */
	readonly weight: number;
	readonly traits: readonly Trait[];
}

/** `at` is the place of the compound name among the title's words. */
interface Part {
	readonly word: string;
	readonly at: number;
}

/** The phrases of a matrix for the decisions that tickets often ask for. */
type Phrases = Pick<Compiled, 'titlePhrases' | 'textPhrases'>;

export function termsOf(ticket: Pick<Ticket, 'title' | 'description' | 'type' | 'labels'>, matrix: Phrases): Terms {
	const {description} = ticket;
	const line = titleOf(ticket);
	const titleWords = proseWords(line, LONGEST_TITLE).words;
	const text = proseWords(description ?? '', LONGEST_TEXT).words;
	const reach = Math.min(text.words.length, FARTHEST);
	return {
		title: titleWords,
		parts: partsOf(titleWords),
		text,
		reach,
		weight: Math.min(1, Math.sqrt(FULL_WEIGHT / Math.max(1, reach))),
		traits: [
			...traitsOf(line, titleWords.words.length, description ?? '', reach, typeOf(ticket)),
			...phraseTraits(titleWords, text, matrix),
		],
	};
}

/** All numbers are one word. */
export function termOf(word: string): string {
	const first = word.charCodeAt(0);
	return first >= ZERO && first <= NINE && NUMBER.test(word) ? '0' : word;
}

/** A phrase of a decision is a trait, so that the model weighs it and a pair's own phrases count as the preset's do. */
function phraseTraits(title: Words, text: Words, {titlePhrases, textPhrases}: Phrases): Trait[] {
	const traits = new Set<Trait>();
	for (const {means} of findPhrases(titlePhrases, title)) traits.add(`phrase-title-${means.id}`);
	for (const {means} of findPhrases(textPhrases, title)) traits.add(`phrase-title-${means.id}`);
	for (const {means} of findPhrases(textPhrases, text)) traits.add(`phrase-text-${means.id}`);
	return [...traits];
}

const FARTHEST = 250;
const FULL_WEIGHT = 45;
const ZERO = 48;
const NINE = 57;
const NUMBER = /^\d+$/;

const COMPOUND = /[a-z0-9][A-Z]/;
const MOST_PARTS = 40;

function partsOf({text, starts, ends}: Words): Part[] {
	const parts: Part[] = [];
	if (!COMPOUND.test(text)) return parts;
	for (let at = 0; at < starts.length && parts.length < MOST_PARTS; at++) {
		const name = text.slice(starts[at], ends[at]);
		if (!COMPOUND.test(name)) continue;
		for (const part of name.split(/(?<=[a-z0-9])(?=[A-Z])/)) parts.push({word: termOf(part.toLowerCase()), at});
	}
	return parts;
}
