import {expect, test} from 'vitest';
import {seated} from './seats.ts';

test('a row that comes into view takes the node of one that left it', () => {
	const first = seated(new Map(), ['a', 'b', 'c']);
	const scrolled = seated(first, ['b', 'c', 'd']);
	expect(scrolled.get('d')).toBe(first.get('a'));
	expect([scrolled.get('b'), scrolled.get('c')]).toEqual([first.get('b'), first.get('c')]);
});

test('rows that change places keep their nodes', () => {
	const first = seated(new Map(), ['a', 'b', 'c']);
	expect(seated(first, ['c', 'a', 'b'])).toBe(first);
});

test('no node shows two rows', () => {
	let seats = seated(new Map(), ['a', 'b']);
	for (const ids of [['c'], ['c', 'a', 'd'], [], ['e', 'f', 'c', 'a']]) {
		seats = seated(seats, ids);
		expect(new Set(seats.values()).size).toBe(ids.length);
	}
});
