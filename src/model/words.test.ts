import {expect, test} from 'vitest';
import {wordsOf} from './words.ts';

const said = (text: string) => wordsOf(text).words;
const written = (text: string) => {
	const {words, starts, ends} = wordsOf(text);
	return words.map((_, i) => text.slice(starts[i], ends[i]));
};

test('words are compared without regard to case, hyphens, underscores and slashes', () => {
	expect(said('Tech-Debt, tech_debt; TECH/DEBT')).toEqual(['tech', 'debt', 'tech', 'debt', 'tech', 'debt']);
});

test('ranges give back what the author wrote', () => {
	expect(written("We don't “refactor” Ünïcode.")).toEqual(['We', "don't", 'refactor', 'Ünïcode']);
	expect(said("We don't “refactor” Ünïcode.")).toEqual(['we', 'dont', 'refactor', 'ünïcode']);
});

test('zero-width and bidi signs inside a word change nothing', () => {
	expect(said('dead\u200Bline')).toEqual(['deadline']);
	expect(said('\u202Edeadline\u202C')).toEqual(['deadline']);
	expect(said('dead\u00ADline \u2066deadline\u2069')).toEqual(['deadline', 'deadline']);
	expect(written('x \u202Edeadline\u202C y')).toEqual(['x', 'deadline', 'y']);
});

test('letters in other widths and styles are the same letters', () => {
	expect(said('ｄｅａｄｌｉｎｅ 𝐝𝐞𝐚𝐝𝐥𝐢𝐧𝐞 ﬁx')).toEqual(['deadline', 'deadline', 'fix']);
});

test('amounts keep their signs', () => {
	expect(said('12% of €300, 3.5h')).toEqual(['12', '%', 'of', '€', '300', '3', '5h']);
});

test('signs without words are no words', () => {
	expect(said("' — … \u200B \u0000 😀 \uD800")).toEqual([]);
	expect(said('')).toEqual([]);
});

test('a word without an end is compared by its beginning and still quoted whole', () => {
	const long = 'é'.repeat(10_000);
	expect(said(long)[0]).toHaveLength(64);
	expect(written(long)[0]).toBe(long);
});
