import {ALPHABET, LEVELS, SEPARATOR, SIGNS, STEPS, stepSize} from '../../src/decisions/text-model/alphabet.ts';
import type {Table} from '../../src/decisions/text-model/table.ts';
import type {Row} from './prune.ts';

/** What a table says beside its terms. */
export type Figures = Pick<Table, 'heads' | 'bias' | 'given' | 'right' | 'debt'>;

/** The text that `readTable` reads. */
export function writeTable({heads, bias, given, right, debt}: Figures, rows: readonly Row[]): string {
	const of = (kind: Row['kind']) => new Map(rows.filter((row) => row.kind === kind).map((row) => [row.term, row]));
	const [inTitle, inText, traits] = [of('title'), of('text'), of('trait')];
	const pairsOf = (kind: 'title-pair' | 'text-pair') => {
		const pairs = [...of(kind).values()].map((row) => {
			const [first = '', second = ''] = row.term.split(' ');
			return {row, first, second};
		});
		return pairs.sort((a, b) => compare(a.first, b.first) || compare(a.second, b.second));
	};
	const [titlePairs, textPairs] = [pairsOf('title-pair'), pairsOf('text-pair')];
	const paired = [...titlePairs, ...textPairs].flatMap(({first, second}) => [first, second]);
	const words = [...new Set([...inTitle.keys(), ...inText.keys(), ...paired])].sort(compare);
	const numbers = new Map(words.map((word, i) => [word, i]));
	const ordered: Row[] = [];
	const put = (row: Row | undefined) => {
		if (row) ordered.push(row);
		return row ? 1 : 0;
	};
	const wordsPart = words.map((word, i) => {
		const shared = sharedLetters(word, words[i - 1] ?? '');
		const kinds = put(inTitle.get(word)) + 2 * put(inText.get(word));
		return `${String.fromCharCode(65 + shared)}${kinds}${word.slice(shared)}`;
	});
	const pairsPart = (pairs: typeof titlePairs) =>
		pairs
			.map(({row, first, second}) => {
				put(row);
				return `${twoSigns(numbers.get(first) ?? 0)}${twoSigns(numbers.get(second) ?? 0)}`;
			})
			.join('');
	const parts = [pairsPart(titlePairs), pairsPart(textPairs)];
	for (const row of traits.values()) put(row);
	const lists = [bias, given, right, [debt.from], debt.given, debt.right].map((list) => list.map(short).join(' '));
	return [
		[heads.join(' '), ...lists].join(';'),
		wordsPart.join(''),
		...parts,
		[...traits.keys()].join(' '),
		ordered.map(({weights}) => rowPart(weights)).join(''),
	].join(SEPARATOR);
}

/** As a browser would see the row: the size of a step, then two weights a sign. */
function rowPart(weights: Float64Array): string {
	const most = weights.reduce((sofar, weight) => Math.max(sofar, Math.abs(weight)), 0);
	const wanted = most / STEPS;
	let sign = 0;
	while (sign < SIGNS - 1 && stepSize(sign) < wanted) sign++;
	const levels = Array.from(weights, (weight) => {
		const level = Math.round(weight / stepSize(sign));
		return Math.max(-STEPS, Math.min(STEPS, level)) + STEPS;
	});
	let part = signOf(sign);
	for (let i = 0; i < levels.length; i += 2) part += signOf((levels[i] ?? STEPS) * LEVELS + (levels[i + 1] ?? STEPS));
	return part;
}

function twoSigns(number: number): string {
	return signOf(Math.floor(number / SIGNS)) + signOf(number % SIGNS);
}

function signOf(number: number): string {
	return ALPHABET.charAt(number);
}

function sharedLetters(word: string, before: string): number {
	let shared = 0;
	while (shared < 25 && shared < word.length && word[shared] === before[shared]) shared++;
	return shared;
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

function short(figure: number): string {
	return String(Number(figure.toFixed(4)));
}
