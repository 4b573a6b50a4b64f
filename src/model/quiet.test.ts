import {expect, test} from 'vitest';
import {isLikely, Quiet, usualQuiet} from './quiet.ts';

test.each([
	[0.79, 0.8, true],
	[0.8, 0.8, false],
	[0.8, 0.85, true],
	[1, 1, false],
])('a verdict that is %d sure is called likely below %d: %s', (sure, likely, says) => {
	expect(isLikely({sure}, {likely})).toBe(says);
});

test('what holds until the reader says otherwise is a setting like any', () => {
	expect(Quiet.safeParse(usualQuiet).success).toBe(true);
});

test.each([0.49, 1.01, -1, 90, Number.NaN, Number.POSITIVE_INFINITY, '0.9', null])('%s is no sureness', (boards) => {
	expect(Quiet.safeParse({...usualQuiet, boards}).success).toBe(false);
	expect(Quiet.safeParse({...usualQuiet, likely: boards}).success).toBe(false);
});
