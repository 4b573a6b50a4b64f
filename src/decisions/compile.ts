import type {Decision} from '../model/decision.ts';
import type {Matrix} from '../model/matrix.ts';
import type {Owner} from '../model/owner.ts';
import {type PhraseBook, phraseBook} from '../model/phrase.ts';
import type {Pick} from '../model/pick.ts';
import type {SavedRule} from '../model/saved-rule.ts';
import {fold} from './fold.ts';
import {isOften} from './often.ts';
import {withOtherNames} from './type-names.ts';

/** One decision that a ticket may be judged to be; `place` is its place in the matrix. */
export interface Row {
	readonly id: string;
	readonly owner: Owner;
	readonly place: number;
}

/** Rows by folded name, in the order of the matrix. */
export type Names = ReadonlyMap<string, readonly Row[]>;

/** A matrix made ready for judging. Decisions about people are not in it: no ticket is ever one of them. */
export interface Compiled {
	readonly rows: ReadonlyMap<string, Row>;
	/** Also by what teams and other languages call a type. */
	readonly types: Names;
	/** Only the types that a decision names before all others. */
	readonly firstTypes: Names;
	readonly labels: Names;
	readonly components: Names;
	/** Phrases of decisions that tickets often ask for: those that count in a title alone. */
	readonly titlePhrases: PhraseBook<Row>;
	/** And those that count in title and description. */
	readonly textPhrases: PhraseBook<Row>;
	/** The same of decisions that tickets seldom ask for. */
	readonly seldomTitlePhrases: PhraseBook<Row>;
	readonly seldomTextPhrases: PhraseBook<Row>;
	/** Decisions picked for one ticket, by `ticketId`. */
	readonly picks: ReadonlyMap<string, Row>;
	/** In the order in which they are tried. */
	readonly saved: readonly Saved[];
}

/** A saved rule made ready. Its words are compared whole, folded; a phrase is looked for in the prose. */
export interface Saved {
	readonly rule: SavedRule;
	readonly row: Row;
	readonly folded: string;
	readonly phrases: PhraseBook<Row>;
}

/** What people taught beside the matrix itself. */
export interface Taught {
	readonly rules: readonly SavedRule[];
	readonly picks: readonly Pick[];
}

export function ticketId({site, key}: {site: string; key: string}): string {
	return `${site} ${key}`;
}

export function compile(matrix: Matrix, {rules, picks}: Taught = {rules: [], picks: []}): Compiled {
	const decisions = matrix.decisions.filter((decision) => decision.onTickets);
	const rows = new Map(decisions.map(({id, owner}, place) => [id, {id, owner, place}]));
	const named = (namesOf: (decision: Decision) => readonly string[]) => {
		const entries: [string, Row][] = [];
		for (const decision of decisions) {
			const row = rows.get(decision.id);
			if (row) for (const name of namesOf(decision)) entries.push([name, row]);
		}
		return entries;
	};
	return {
		rows,
		types: withOtherNames(index(named(({signals}) => signals.issueTypes))),
		firstTypes: withOtherNames(index(named(({signals}) => signals.issueTypes.slice(0, 1)))),
		labels: index(named(({signals}) => signals.labels)),
		components: index(named(({signals}) => signals.components)),
		titlePhrases: phraseBook(named((row) => (isOften(row) ? row.signals.titlePhrases : []))),
		textPhrases: phraseBook(named((row) => (isOften(row) ? row.signals.textPhrases : []))),
		seldomTitlePhrases: phraseBook(named((row) => (isOften(row) ? [] : row.signals.titlePhrases))),
		seldomTextPhrases: phraseBook(named((row) => (isOften(row) ? [] : row.signals.textPhrases))),
		picks: new Map(
			picks.flatMap((pick) => {
				const row = rows.get(pick.decision);
				return row ? [[ticketId(pick), row] as const] : [];
			}),
		),
		saved: rules.flatMap((rule) => {
			const row = rows.get(rule.decision);
			if (!row) return [];
			const phrases = phraseBook(rule.sign === 'phrase' ? [[rule.words, row] as [string, Row]] : []);
			return [{rule, row, folded: fold(rule.words), phrases}];
		}),
	};
}

function index(entries: readonly [string, Row][]): Map<string, Row[]> {
	const names = new Map<string, Row[]>();
	for (const [name, row] of entries) {
		const key = fold(name);
		if (key === '') continue;
		const rows = names.get(key);
		if (!rows) names.set(key, [row]);
		else if (!rows.includes(row)) rows.push(row);
	}
	return names;
}
