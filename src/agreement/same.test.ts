import {expect, test} from 'vitest';
import {isSame} from './same.ts';

test.each<[unknown, unknown]>([
	[
		{a: 1, b: {c: [1, 2]}},
		{b: {c: [1, 2]}, a: 1},
	],
	[{a: 1, b: undefined}, {a: 1}],
	[[], []],
	[null, null],
])('%j says the same as %j', (one, other) => {
	expect(isSame(one, other)).toBe(true);
	expect(isSame(other, one)).toBe(true);
});

test.each<[unknown, unknown]>([
	[{a: 1}, {a: 2}],
	[{a: 1}, {b: 1}],
	[{a: 1}, {a: 1, b: 1}],
	[{}, {toString: 1}],
	[
		[1, 2],
		[2, 1],
	],
	[[], {}],
	[null, {}],
	[undefined, null],
	['1', 1],
])('%j does not say the same as %j', (one, other) => {
	expect(isSame(one, other)).toBe(false);
	expect(isSame(other, one)).toBe(false);
});
