import {beforeEach, describe, expect, test, vi} from 'vitest';
import {text, textFor} from './text.ts';

const locale = vi.hoisted(() => ({language: '', messages: {} as Record<string, string>}));
vi.mock('webextension-polyfill', () => ({
	default: {
		i18n: {
			getUILanguage: () => locale.language,
			getMessage: (id: string, given: string[] = []) =>
				(locale.messages[id] ?? '').replace(/\$(\d)/g, (_, place: string) => given[Number(place) - 1] ?? ''),
		},
	},
}));

beforeEach(() => {
	locale.language = 'en';
	locale.messages = {page_one: '$1 ticket', page_other: '$1 tickets', full: '$1: $2'};
});

describe("words of the reader's locale", () => {
	test('take what they are about in its order', () => {
		expect(text('full', 'Shared', 'Estimates')).toBe('Shared: Estimates');
	});

	test.each([
		[0, '0 tickets'],
		[1, '1 ticket'],
		[2, '2 tickets'],
		[1234, '1,234 tickets'],
	])('%i has its form and is written as the locale writes numbers', (count, says) => {
		expect(textFor(count, 'page')).toBe(says);
	});

	test.each([
		[1, '1 zgłoszenie'],
		[3, '3 zgłoszenia'],
		[12, '12 zgłoszeń'],
	])('a locale with more forms than two has them used: %i', (count, says) => {
		locale.language = 'pl';
		locale.messages = {
			page_one: '$1 zgłoszenie',
			page_few: '$1 zgłoszenia',
			page_many: '$1 zgłoszeń',
			page_other: '$1?',
		};
		expect(textFor(count, 'page')).toBe(says);
	});

	test('a form that is not translated is said in the one for all others', () => {
		locale.language = 'pl';
		expect(textFor(3, 'page')).toBe('3 tickets');
	});
});
