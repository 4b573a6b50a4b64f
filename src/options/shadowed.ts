import {fold} from '../decisions/fold.ts';
import type {Matrix} from '../model/matrix.ts';
import {type Phrase, parsePhrase} from '../model/phrase.ts';
import type {SavedRule} from '../model/saved-rule.ts';

/**
 * What becomes of a saved rule. `shadowed`: whatever it would match, an earlier one matches too. `skipped`: it is
 * never tried, because no ticket can be its decision or because its words name nothing.
 */
export type Standing =
	| {kind: 'tried'}
	| {kind: 'shadowed'; by: SavedRule}
	| {kind: 'skipped'; why: 'decision' | 'words'};

/** One for each rule, in their order. */
export function standingsOf(rules: readonly SavedRule[], matrix: Matrix): Standing[] {
	const decidable = new Set(matrix.decisions.filter(({onTickets}) => onTickets).map(({id}) => id));
	const tried: Tried[] = [];
	return rules.map((rule) => {
		if (!decidable.has(rule.decision)) return {kind: 'skipped', why: 'decision'};
		const one = triedOf(rule);
		if (one === null) return {kind: 'skipped', why: 'words'};
		const earlier = tried.find((other) => shadows(other, one));
		tried.push(one);
		return earlier ? {kind: 'shadowed', by: earlier.rule} : {kind: 'tried'};
	});
}

/** Whether a rule of this sign can see anything by these words. */
export function namesSomething({sign, words}: Pick<SavedRule, 'sign' | 'words'>): boolean {
	return sign === 'phrase' ? parsePhrase(words) !== null : fold(words) !== '';
}

interface Tried {
	rule: SavedRule;
	folded: string;
	phrase: Phrase | null;
}

function triedOf(rule: SavedRule): Tried | null {
	if (!namesSomething(rule)) return null;
	return {rule, folded: fold(rule.words), phrase: rule.sign === 'phrase' ? parsePhrase(rule.words) : null};
}

function shadows(earlier: Tried, later: Tried): boolean {
	if (earlier.rule.sign !== later.rule.sign) return false;
	if (!earlier.phrase || !later.phrase) return earlier.folded === later.folded;
	return stands(earlier.phrase, later.phrase);
}

/** Whether the one stands in every text in which the other does. */
function stands({runs, atStart}: Phrase, other: Phrase): boolean {
	if (atStart && !other.atStart) return false;
	const [run, ...more] = runs;
	if (!run) return false;
	if (more.length > 0 || atStart) {
		return (
			runs.length <= other.runs.length &&
			runs.every((words, at) => begins(words, other.runs[at] ?? [], at < runs.length - 1))
		);
	}
	return other.runs.some((words) => words.some((_, from) => begins(run, words.slice(from), false)));
}

/** Whether a run begins with the words of another, or, where `whole`, is made of them. */
function begins(run: Phrase['runs'][number], other: Phrase['runs'][number], whole: boolean): boolean {
	if (whole ? run.length !== other.length : run.length > other.length) return false;
	return run.every(({word, begins: open}, at) => {
		const there = other[at];
		if (!there) return false;
		return open ? there.word.startsWith(word) : there.word === word && !there.begins;
	});
}
