import {describe, expect, test} from 'vitest';
import english from '../../public/_locales/en/messages.json' with {type: 'json'};
import {pseudoLocale} from './pseudo-locale.ts';

const said = (message: string) => pseudoLocale({one: {message}})['one']?.message ?? '';

describe('a lengthened message', () => {
	test('stands in brackets, in letters that are read like its own', () => {
		expect(said('Whose call')).toBe('[Ŵĥöšé çåļļ one]');
	});

	test('keeps its places for other words', () => {
		expect(said('Saved for $1: $2.')).toBe('[Šåṽéð ƒöŕ $1: $2. one two]');
	});

	test('is about two fifths longer, never shorter', () => {
		for (const [id, {message}] of Object.entries(english)) {
			const {length} = said(message);
			expect(length, id).toBeGreaterThanOrEqual(message.length * 1.4);
			expect(length, id).toBeLessThanOrEqual(message.length * 1.4 + 6);
		}
	});
});
