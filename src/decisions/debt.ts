import type {Debt} from '../model/debt.ts';
import {findPhrases, type Hit} from '../model/phrase.ts';
import {LONGEST_TEXT, LONGEST_TITLE} from '../model/prose.ts';
import {proseWords} from '../model/prose-words.ts';
import type {Ticket} from '../model/ticket.ts';
import type {Reason} from '../model/verdict.ts';
import type {Compiled, Names} from './compile.ts';
import {type Sign, signs} from './debt-signs.ts';
import {fold} from './fold.ts';

/**
 * Whether a ticket is technical debt, and why. Type, label or the words "technical debt" suffice; the verb
 * of a title weighs two, a sign in the text one and two signs at most; another sense of "debt" and a
 * user's wish speak against it. Three is debt; two may be, with less sureness.
 */
export function recogniseDebt(ticket: Ticket, matrix: Compiled): Debt {
	const reasons: Reason[] = [];
	const weigh = (rule: string, weight: number, saw: readonly string[], most = weight) => {
		if (saw.length === 0) return 0;
		reasons.push({rule, saw: saw.slice(0, MOST_QUOTES)});
		return Math.sign(weight) * Math.min(Math.abs(weight) * saw.length, Math.abs(most));
	};
	const title = findIn(ticket.title, LONGEST_TITLE);
	const text = findIn(ticket.description, LONGEST_TEXT);
	const inTitle = title('title');
	const alsoInTitle = title('sign').filter((sign) => !inTitle.includes(sign));
	const score =
		weigh('debt-type', 3, ticket.type === null ? [] : named([ticket.type], matrix.types)) +
		weigh('debt-label', 3, named((ticket.labels ?? []).slice(0, MOST_LABELS), matrix.labels)) +
		weigh('debt-named', 3, [...title('named'), ...text('named')]) +
		weigh('debt-title', 2, inTitle) +
		weigh('debt-signs', 1, [...alsoInTitle, ...text('sign')], 2) +
		weigh('debt-other-sense', -3, [...title('other-sense'), ...text('other-sense')], -6);
	const is = score >= 2;
	return {is, sure: sureOf(score), reasons: is ? reasons.filter(({rule}) => rule !== 'debt-other-sense') : []};
}

const MOST_LABELS = 1000;
const MOST_QUOTES = 3;
const DEBT = 'debt-selection';

/** How often each score was right on the labelled tickets of public trackers. */
function sureOf(score: number): number {
	if (score >= 3) return 0.9;
	if (score === 2) return 0.82;
	return score === 1 ? 0.6 : 0.91;
}

/** What speaks for debt in a text, by kind of sign; each phrase once. */
function findIn(written: string | null, longest: number): (kind: Sign) => readonly string[] {
	if (written === null) return () => [];
	const {words} = proseWords(written, longest);
	const hits: readonly Hit<Sign>[] = findPhrases(signs, words);
	return (kind) => {
		const quotes = new Map<string, string>();
		for (const {means, phrase, start, end} of hits) {
			if (means === kind && !quotes.has(phrase.written)) quotes.set(phrase.written, words.text.slice(start, end));
		}
		return [...quotes.values()];
	};
}

/** Those of the names that the matrix takes for debt, without regard to their scope (`type::debt`). */
function named(names: readonly string[], known: Names): readonly string[] {
	return names.filter((name) => {
		const last = name.slice(0, 100).split(/[:/]/).at(-1) ?? '';
		return [name, last].some((part) => known.get(fold(part))?.some(({id}) => id === DEBT));
	});
}
