import type {Debt} from '../model/debt.ts';
import {findPhrases, phraseBook} from '../model/phrase.ts';
import {LONGEST_TEXT, LONGEST_TITLE} from '../model/prose.ts';
import {proseWords} from '../model/prose-words.ts';
import type {TeamWords} from '../model/team-words.ts';
import type {Ticket} from '../model/ticket.ts';

/** Debt as it was recognised, or by a phrase that means debt to this team, which is as sure as naming it. */
export function withTeamDebt(
	debt: Debt,
	ticket: Pick<Ticket, 'title' | 'description'>,
	{debt: phrases}: TeamWords,
): Debt {
	if (debt.is || phrases.length === 0) return debt;
	const book = phraseBook(phrases.map((phrase) => [phrase, null]));
	const texts = [proseWords(ticket.title ?? '', LONGEST_TITLE), proseWords(ticket.description ?? '', LONGEST_TEXT)];
	const saw = texts.flatMap(({words}) => findPhrases(book, words).map(({start, end}) => words.text.slice(start, end)));
	if (saw.length === 0) return debt;
	return {is: true, sure: AS_NAMED, reasons: [{rule: 'debt-named', saw: [...new Set(saw)].slice(0, MOST_QUOTES)}]};
}

const AS_NAMED = 0.9;
const MOST_QUOTES = 3;
