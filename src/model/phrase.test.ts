import {describe, expect, test} from 'vitest';
import {findPhrases, parsePhrase, phraseBook} from './phrase.ts';
import {wordsOf} from './words.ts';

function quotes(phrase: string, text: string): string[] {
	const hits = findPhrases(phraseBook([[phrase, null]]), wordsOf(text));
	return hits.map(({start, end}) => text.slice(start, end));
}

describe('a phrase', () => {
	test('is found as whole words in a row, in any case, wherever it stands', () => {
		expect(quotes('trade off', 'A Trade-off; another TRADE OFF, no trades off.')).toEqual(['Trade-off', 'TRADE OFF']);
		expect(quotes('due', 'Overdue dues are due')).toEqual(['due']);
	});

	test('with a star finds words that begin so', () => {
		expect(quotes('deprecat*', 'Deprecated API, deprecation, predeprecate')).toEqual(['Deprecated', 'deprecation']);
		expect(quotes('circular dependenc*', 'circular dependencies')).toEqual(['circular dependencies']);
	});

	test('with an ellipsis leaves room for at most eight words', () => {
		expect(quotes('as a … i want', 'As a shop owner I want it')).toEqual(['As a shop owner I want']);
		expect(quotes('as a … i want', 'As a I want')).toEqual(['As a I want']);
		expect(quotes('as a … i want', 'As a 1 2 3 4 5 6 7 8 I want')).toHaveLength(1);
		expect(quotes('as a … i want', 'As a 1 2 3 4 5 6 7 8 9 I want')).toEqual([]);
		expect(quotes('given … when … then', 'Given A when B when C then D')).toEqual(['Given A when B when C then']);
	});

	test('with a caret is found at the beginning alone, behind tags and ticket keys', () => {
		expect(quotes('^ upgrade', 'Upgrade Postgres')).toEqual(['Upgrade']);
		expect(quotes('^ upgrade', '[Platform] APP-12: Upgrade Postgres')).toEqual(['Upgrade']);
		expect(quotes('^ upgrade', 'Postgres upgrade')).toEqual([]);
		expect(quotes('^ upgrade', '[Upgrade]')).toEqual([]);
	});

	test('is no expression: its signs are letters or nothing', () => {
		expect(quotes('(a+)+$', 'aaaa')).toEqual([]);
		expect(quotes('dead.line', 'dead line, deadXline')).toEqual(['dead line']);
	});
});

test('what cannot be looked for is refused', () => {
	for (const phrase of ['', '  ', '…', 'a …', '… b', 'ab*', '^', 'a … b … c … d', '*']) {
		expect(parsePhrase(phrase), phrase).toBeNull();
	}
	expect(
		findPhrases(
			phraseBook([
				['', 1],
				['ab*', 2],
			]),
			wordsOf('abc'),
		),
	).toEqual([]);
});

test('phrases that share words are all found', () => {
	const book = phraseBook([
		['tech debt', 1],
		['debt', 2],
		['debt budget', 3],
	]);
	expect(findPhrases(book, wordsOf('tech debt budget')).map(({means}) => means)).toEqual([1, 2, 3]);
});
