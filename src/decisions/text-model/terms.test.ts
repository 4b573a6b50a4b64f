import {describe, expect, test} from 'vitest';
import {compile} from '../compile.ts';
import {defaultMatrix} from '../default-matrix.ts';
import {termOf, termsOf} from './terms.ts';

const matrix = compile(defaultMatrix);

const read = (title: string | null, description: string | null = null, type: string | null = null) =>
	termsOf({title, description, type, labels: null}, matrix);

test('names of code are read by their parts too', () => {
	expect(read('Fix OrderServiceTest in v2').parts.map(({word}) => word)).toEqual(['order', 'service', 'test']);
	expect(read('Fix the tests').parts).toEqual([]);
});

test('all numbers are one word', () => {
	expect(['12', '2026', '3d', 'a1'].map(termOf)).toEqual(['0', '0', '3d', 'a1']);
});

test('a ticket without a title is read by its first line', () => {
	expect(read(null, 'Gift cards\nfor hotels').title.words).toEqual(['gift', 'cards']);
});

test('the longer a text, the less each of its words counts, and only its beginning is read', () => {
	const [short, long] = [read('', 'word '.repeat(40)), read('', 'word '.repeat(4000))];
	expect(short.weight).toBe(1);
	expect(long.weight).toBeLessThan(0.5);
	expect(long.reach).toBeLessThan(300);
});

describe('the layout of a ticket is told by traits', () => {
	test.each([
		['code', read('A', '{code}x{code}')],
		['trace', read('A', 'java.lang.NullPointerException')],
		['story', read('A', 'As a guest, I want to pay')],
		['numbered', read('A', '1. open\n2. close')],
		['listed', read('A', '* one\n* two')],
		['link', read('A', 'see https://acme.example')],
		['title-compound', read('OrderService')],
		['title-version', read('Update to 2.4')],
		['title-not', read('Does not open')],
		['phrase-title-debt-selection', read('Refactor the mapper')],
		['phrase-text-bug-triage', read('A', 'Steps to reproduce: open it.')],
		['type-newfeature', read('A', null, 'Neue Funktion')],
		['text-length-0', read('A')],
		['title-length-0', read('A')],
	])('%s', (trait, {traits}) => {
		expect(traits).toContain(trait);
		expect(read('Gift cards for hotels', 'They sell well here.').traits).not.toContain(trait);
	});
});
