import type {Debt} from '../model/debt.ts';
import {findPhrases, type Hit} from '../model/phrase.ts';
import {LONGEST_TEXT, LONGEST_TITLE} from '../model/prose.ts';
import {proseWords} from '../model/prose-words.ts';
import type {Ticket} from '../model/ticket.ts';
import type {Reason} from '../model/verdict.ts';
import type {Compiled, Names} from './compile.ts';
import {type Sign, signs} from './debt-signs.ts';
import {fold} from './fold.ts';
import {DEBT, debtChance} from './text-model/debt-chance.ts';
import {shipped, type TextModel} from './text-model/model.ts';
import {quotesFor} from './text-model/quotes.ts';
import {surenessAt} from './text-model/sureness.ts';

/**
 * Whether a ticket is technical debt, and why. Type, label or the words "technical debt" suffice; the verb of a title
 * weighs two, a sign in the text one and two signs at most; another sense of "debt" and a user's wish speak against it.
 * From two on it is debt. Where these say nothing, the model does.
 */
export function recogniseDebt(ticket: Ticket, matrix: Compiled, model: TextModel = shipped): Debt {
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
	if (score >= 2) {
		return {is: true, sure: score >= 3 ? 0.9 : 0.82, reasons: reasons.filter(({rule}) => rule !== 'debt-other-sense')};
	}
	return fromWords(ticket, matrix, model, score < 0);
}

const MOST_LABELS = 1000;
const MOST_QUOTES = 3;
const DEBT_ROW = 'debt-selection';

/** What the model says. What means another kind of debt, or tells a user's wish, is none, whatever else its words are. */
function fromWords(ticket: Ticket, matrix: Compiled, model: TextModel, otherwise: boolean): Debt {
	const table = model.table();
	const reading = model.read(ticket, matrix);
	const {from, given, right} = table.debt;
	const chance = debtChance(reading, table);
	const sure = surenessAt(chance, given, right);
	if (otherwise || reading.understood === 0 || chance < from) return {is: false, sure: 1 - sure, reasons: []};
	return {is: true, sure, reasons: [{rule: 'debt-words', saw: quotesFor(reading, table, table.heads.indexOf(DEBT))}]};
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
		return [name, last].some((part) => known.get(fold(part))?.some(({id}) => id === DEBT_ROW));
	});
}
