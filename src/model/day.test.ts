import {expect, test} from 'vitest';
import {daysAfter} from './day.ts';

test.each([
	['2026-05-04', 14, '2026-05-18'],
	['2026-12-25', 14, '2027-01-08'],
	['2028-02-28', 1, '2028-02-29'],
	['2026-03-28', 2, '2026-03-30'],
])('%s and %i days is %s', (day, days, after) => {
	expect(daysAfter(day, days)).toBe(after);
});
