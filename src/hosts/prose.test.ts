import {JSDOM} from 'jsdom';
import {describe, expect, test} from 'vitest';
import {wordsOfProse} from './prose.ts';

const wordsIn = (html: string) => wordsOfProse(new JSDOM(`<main>${html}</main>`).window.document.querySelector('main'));

describe('the words of a description as the page shows it', () => {
	test('each block is a line of its own, and marks inside a line do not break it', () => {
		expect(wordsIn('<p>Pay <b>now</b></p><p>or<br>later</p>')?.split(/\n+/)).toEqual(['Pay now', 'or', 'later']);
	});

	test('items of a list are lines', () => {
		expect(wordsIn('<ul><li><p>one</p></li><li>two</li></ul>')?.split(/\n+/)).toEqual(['one', 'two']);
	});

	test('code stands between fences and a quote behind its mark, so that both can be passed over', () => {
		const words = wordsIn('<pre><code>throw refund</code></pre><blockquote><p>she said</p><p>so</p></blockquote>');
		expect(words).toContain('```\nthrow refund\n```');
		expect(words?.split(/\n+/).slice(-2)).toEqual(['> she said', '> so']);
	});

	test('markup that a person wrote is words', () => {
		expect(wordsIn('<p>&lt;img src=x&gt;</p>')).toBe('<img src=x>');
	});

	test('nothing has no words', () => {
		expect(wordsIn('<p> </p>')).toBeNull();
		expect(wordsOfProse(null)).toBeNull();
	});

	test('a page nested deep, or a megabyte wide, ends', () => {
		expect(wordsIn(`${'<i>'.repeat(400)}bottom`)).toBeNull();
		expect(wordsIn(`<p>${'x'.repeat(1_000_000)}</p>`)).toHaveLength(40_000);
	});
});
