import {describe, expect, test} from 'vitest';
import {type Chance, chance} from '../../tests/made-up/chance.ts';
import {madeUpDifferences, madeUpEdit, nothing, preset} from '../../tests/made-up/differences.ts';
import type {Differences} from '../model/edit.ts';
import type {SavedRule} from '../model/saved-rule.ts';
import {applyEdit} from './edit.ts';
import {mergeDifferences, mergeTravelling} from './merge.ts';

const rule = (id: string, words = id): SavedRule => ({id, sign: 'label', words, decision: 'date'});
const listed = (...rules: SavedRule[]): Differences => ({...nothing, rules});
const wordsOf = ({rules}: Differences): string[] => rules.map(({words}) => words);

/** Some edits away from there. */
function edited(by: Chance, differences: Differences): Differences {
	let now = differences;
	for (let step = 0; step < 3; step++) {
		const next = applyEdit(now, madeUpEdit(by), preset);
		if (next.kind === 'edited') now = next.differences;
	}
	return now;
}

describe('two sides of what both had', () => {
	test('are the one that changed, where the other did not', () => {
		for (let seed = 0; seed < 1500; seed++) {
			const by = chance(seed);
			const had = madeUpDifferences(by);
			const other = madeUpDifferences(by);
			expect(mergeDifferences(had, had, other), `seed ${seed}`).toEqual(other);
			expect(mergeDifferences(had, other, had), `seed ${seed}`).toEqual(other);
			expect(mergeDifferences(had, other, other), `seed ${seed}`).toEqual(other);
		}
	});

	test('lose nothing that only one of them changed', () => {
		for (let seed = 0; seed < 1500; seed++) {
			const by = chance(seed);
			const had = madeUpDifferences(by);
			const [mine, theirs] = [edited(by, had), edited(by, had)];
			const merged = mergeDifferences(had, mine, theirs);
			for (const id of new Set([
				...Object.keys(mine.owners),
				...Object.keys(theirs.owners),
				...Object.keys(had.owners),
			])) {
				const [before, here, there] = [had, mine, theirs].map(({owners}) =>
					Object.hasOwn(owners, id) ? owners[id] : null,
				);
				const now = Object.hasOwn(merged.owners, id) ? merged.owners[id] : null;
				expect(now, `seed ${seed}: ${id}`).toBe(here === before ? there : here);
			}
			for (const {id} of [...mine.rules, ...theirs.rules, ...had.rules]) {
				const [before, here, there, now] = [had, mine, theirs, merged].map(
					({rules}) => JSON.stringify(rules.find((one) => one.id === id)) ?? null,
				);
				expect(now, `seed ${seed}: ${id}`).toBe(here === before ? there : here);
			}
		}
	});

	test('both changed one thing: mine stands', () => {
		const had = {...listed(rule('r1')), owners: {date: 'product'} as const};
		const mine = {...listed(rule('r1', 'mine')), owners: {date: 'shared'} as const};
		const theirs = {...listed(rule('r1', 'theirs')), owners: {date: 'engineering'} as const};
		expect(mergeDifferences(had, mine, theirs)).toEqual(mine);
	});

	test.each<[string, string[], string[], string[], string[]]>([
		['both added at the end', ['a'], ['a', 'm'], ['a', 't'], ['a', 't', 'm']],
		['both added at the beginning', ['a'], ['m', 'a'], ['t', 'a'], ['t', 'm', 'a']],
		['they moved, I added', ['a', 'b'], ['a', 'm', 'b'], ['b', 'a'], ['b', 'a', 'm']],
		['I moved, they added', ['a', 'b'], ['b', 'a'], ['a', 't', 'b'], ['b', 'a', 't']],
		['they removed what mine follows', ['a', 'b'], ['a', 'b', 'm'], ['a'], ['a', 'm']],
		['both moved: theirs', ['a', 'b', 'c'], ['b', 'a', 'c'], ['a', 'c', 'b'], ['a', 'c', 'b']],
	])('keep an order: %s', (_, had, mine, theirs, merged) => {
		const [before, here, there] = [had, mine, theirs].map((ids) => listed(...ids.map((id) => rule(id)))) as [
			Differences,
			Differences,
			Differences,
		];
		expect(wordsOf(mergeDifferences(before, here, there))).toEqual(merged);
	});

	test('keep what this version does not know, by the same law', () => {
		const had = {...nothing, covers: 1, later: 1};
		expect(mergeDifferences(had, {...had, covers: 2}, {...had, later: 3, more: 4})).toMatchObject({
			covers: 2,
			later: 3,
			more: 4,
		});
	});
});

test('merging again what was merged already changes nothing', () => {
	for (let seed = 0; seed < 1500; seed++) {
		const by = chance(seed);
		const had = madeUpDifferences(by);
		const [mine, theirs] = [edited(by, had), edited(by, had)];
		const once = mergeTravelling(had, mine, theirs);
		expect(mergeTravelling(had, once, theirs), `seed ${seed}`).toEqual(once);
	}
});
