import {describe, expect, test} from 'vitest';
import {wordsOfDocument} from './document.ts';

const paragraph = (...text: string[]) => ({
	type: 'paragraph',
	content: text.map((words) => ({type: 'text', text: words})),
});
const doc = (...content: unknown[]) => ({type: 'doc', version: 1, content});

describe('the words of a Jira description', () => {
	test('each block is a line of its own, and marks inside a line do not break it', () => {
		expect(wordsOfDocument(doc(paragraph('Pay ', 'now'), paragraph('or later')))).toBe('Pay now\nor later');
	});

	test('items of a list are lines', () => {
		const item = (words: string) => ({type: 'listItem', content: [paragraph(words)]});
		const words = wordsOfDocument(doc({type: 'bulletList', content: [item('one'), item('two')]}));
		expect(words?.split('\n').filter(Boolean)).toEqual(['one', 'two']);
	});

	test('code stands between fences and a quote behind its mark, so that both can be passed over', () => {
		const words = wordsOfDocument(
			doc(
				{type: 'codeBlock', content: [{type: 'text', text: 'throw refund'}]},
				{type: 'blockquote', content: [paragraph('she said'), paragraph('so')]},
			),
		);
		expect(words).toContain('```\nthrow refund\n```');
		expect(words).toContain('> she said\n> so');
	});

	test('plain text of an older API is taken as it is', () => {
		expect(wordsOfDocument('  h1. Refund  ')).toBe('h1. Refund');
	});

	test.each([null, undefined, '', 7, [], {}, doc(), doc(null, 3, {type: 'paragraph', content: 'no list'})])(
		'%j has no words',
		(nothing) => {
			expect(wordsOfDocument(nothing)).toBeNull();
		},
	);

	test('a document nested ten thousand deep, or a megabyte wide, ends', () => {
		let deep: unknown = paragraph('bottom');
		for (let depth = 0; depth < 10_000; depth++) deep = {type: 'panel', content: [deep]};
		expect(wordsOfDocument(deep)).toBeNull();
		expect(wordsOfDocument(doc(paragraph('x'.repeat(1_000_000))))).toHaveLength(40_000);
	});
});
