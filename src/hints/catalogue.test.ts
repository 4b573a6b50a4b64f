import {expect, test} from 'vitest';
import {catalogue} from './catalogue.ts';
import {hints} from './index.ts';

test('the catalogue has all 34 hints once, and says of each without a rule what it waits for', () => {
	const all = catalogue();
	expect(new Set(all.map(({id}) => id)).size).toBe(34);
	expect(all).toHaveLength(34);
	expect(all.filter(({rule}) => rule !== null)).toHaveLength(hints.length);
	for (const {id, rule, needs} of all) expect(rule === null, id).toBe(needs !== null);
});

test('a hint with a rule is not told to wait', () => {
	const ready = new Set(hints.map(({id}) => id));
	expect(catalogue().filter(({id, rule}) => rule === null && ready.has(id))).toEqual([]);
});

test('hints are offered in the order in which the catalogue shows their groups', () => {
	const inCatalogue = catalogue().filter(({rule}) => rule !== null);
	expect(inCatalogue.map(({id}) => id)).toEqual(hints.map(({id}) => id));
});
