import {describe, expect, test} from 'vitest';
import {LONGEST_TEXT, prose, spoken} from './prose.ts';

const left = (text: string) => prose(text).replace(/\s+/g, ' ').trim();

describe('what its author did not say in words is blanked', () => {
	test.each([
		['Before {code:java}int a;{code} after', 'Before after'],
		['Before\n```\nint a;\n```\nafter', 'Before after'],
		['{noformat}log{noformat} said', 'said'],
		['{quote}they said{quote} I say', 'I say'],
		['> they said\nI say', 'I say'],
		['bq. they said\nI say', 'I say'],
		['Call `refactor()` or {{refactor()}} now', 'Call or now'],
		['Fails:\n\tat com.acme.Shop.pay(Shop.java:12)\n\tat com.acme.Run(Run.java)\nCaused by: Timeout\nso', 'Fails: so'],
		['Traceback (most recent call last):\n  File "a.py", line 3\nso', 'so'],
		['See https://example.com/refactor?a=b for it', 'See for it'],
		['[the page|https://example.com/x] says', '[the page| ] says'],
		['<Say who notices this> Guests do', 'Guests do'],
		['<!-- why does\n it matter? --> It matters', 'It matters'],
		['{color:red}now{color}', 'now'],
	])('%j', (text, rest) => {
		expect(left(text)).toBe(rest);
	});
});

describe('what its author did say stays', () => {
	test.each([
		'a < b and b > c',
		'Meet at (noon)',
		'Price: {12}',
		'5 > 3',
		'a {code} that is never closed',
		"it's ``` open",
	])('%j', (text) => {
		expect(left(text)).toBe(text.replace('{code} ', ''));
	});
});

test('as long as what was read, so that ranges stay true', () => {
	const text = 'One {code}x\ny{code} two https://example.com three <four> `five`\n> six\nseven';
	expect(prose(text)).toHaveLength(text.length);
	expect(prose(text).indexOf('seven')).toBe(text.indexOf('seven'));
	expect(prose(text).split('\n')).toHaveLength(text.split('\n').length);
});

test('at most 32,000 characters are read', () => {
	expect(prose('a'.repeat(1_000_000))).toHaveLength(LONGEST_TEXT);
	expect(prose('a'.repeat(100), 10)).toHaveLength(10);
});

test('links stay where they count as evidence, but not in code', () => {
	expect(spoken('See https://example.com {code}https://example.org{code}').trim()).toBe('See https://example.com');
});
