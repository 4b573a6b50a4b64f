import {describe, expect, test} from 'vitest';
import {pairKey, placeOfRow, readTable, START} from '../../src/decisions/text-model/table.ts';
import type {Row} from './prune.ts';
import {type Figures, writeTable} from './write-table.ts';

const figures: Figures = {
	heads: ['bug-triage', 'feature-scope', 'debt'],
	bias: [0.5, -0.25, -2],
	given: [0.4, 0.9],
	right: [0.5, 0.95],
	debt: {from: 0.42, given: [0, 1], right: [0.1, 0.8]},
};
const row = (kind: Row['kind'], term: string, ...weights: number[]): Row => ({
	kind,
	term,
	weights: Float64Array.from(weights),
	often: 1,
});
const rows = [
	row('text', 'crash', 1, -0.5, 0),
	row('title', 'crashes', 2, -1, 0.25),
	row('title', 'crash', 3, -1.5, -0.75),
	row('title', '0', 0.01, 0, 0),
	row('title-pair', `${START} add`, -4, 4, 0),
	row('text-pair', 'steps to', 0.5, 0.25, -0.125),
	row('trait', 'code', 0.2, 0.2, 0.2),
	row('trait', 'type-story', -1, 2, 0),
];
const table = readTable(writeTable(figures, rows));

describe('a table that was written is read as it was', () => {
	test('its figures are', () => {
		const {heads, bias, given, right, debt} = table;
		expect({heads, bias, given, right, debt}).toEqual(figures);
	});

	test.each(rows)('so is the row of the $kind $term, to an eighth of its largest weight', ({kind, term, weights}) => {
		const [first, second] = term.split(' ').map((word) => table.words.get(word) ?? -1);
		const found = {
			title: table.titleRows[first ?? -1],
			text: table.textRows[first ?? -1],
			'title-pair': table.titlePairs.get(pairKey(first ?? -1, second ?? -1)),
			'text-pair': table.textPairs.get(pairKey(first ?? -1, second ?? -1)),
			trait: table.traits.get(term),
		}[kind];
		const place = placeOfRow(table, found ?? -1);
		const most = Math.max(...weights.map(Math.abs));
		for (const [head, weight] of weights.entries()) {
			expect(Math.abs((table.weights.values[place + head] ?? Number.NaN) - weight)).toBeLessThan(most / 6);
		}
	});

	test('a word without a row of a kind has none', () => {
		expect(table.textRows[table.words.get('crashes') ?? -1]).toBe(-1);
		expect(table.titleRows[table.words.get('add') ?? -1]).toBe(-1);
		expect(table.words.has('crashed')).toBe(false);
	});
});

test('no sign of a table needs an escape in a string of code', () => {
	expect(writeTable(figures, rows)).not.toMatch(/['"`\\$\n]/);
});
