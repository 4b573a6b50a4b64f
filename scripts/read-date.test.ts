import {describe, expect, test} from 'vitest';
import {readDate} from './read-date.ts';

describe('the day that an export means', () => {
	test.each([
		['2026-11-21', '2026-11-21'],
		['2026-11-21T09:30:00.000+0100', '2026-11-21'],
		['2026-11-21 12:00', '2026-11-21'],
		['21/Nov/26', '2026-11-21'],
		['21/Nov/26 12:00 AM', '2026-11-21'],
		['2/Mar/2027 3:15 PM', '2027-03-02'],
		['21-Nov-26', '2026-11-21'],
		['21 November 2026', '2026-11-21'],
		['Nov 21, 2026', '2026-11-21'],
		['Sat Nov 21 2026 00:00:00 GMT+0100 (CET)', '2026-11-21'],
		['21.11.2026', '2026-11-21'],
		['1.2.27', '2027-02-01'],
		['11/21/2026 16:14', '2026-11-21'],
		['21/11/2026', '2026-11-21'],
		['4/4/2026', '2026-04-04'],
		['29/Feb/28', '2028-02-29'],
	])('%s is %s', (written, day) => {
		expect(readDate(written)).toBe(day);
	});

	test.each([
		['Thu Jun 25 2026 23:00:00 GMT+0000 (GMT+00:00)', '2026-06-26', 'London in summer'],
		['2026-11-20T13:00:00.000Z', '2026-11-21', 'Sydney'],
		['2026-11-21T08:00:00.000Z', '2026-11-21', 'Los Angeles'],
		['2026-12-31T18:30:00Z', '2027-01-01', 'Mumbai'],
		['2026-11-21T23:59:59Z', '2026-11-21', 'the end of a day'],
	])('%s, a midnight in UTC, is %s (%s)', (written, day) => {
		expect(readDate(written)).toBe(day);
	});

	test.each([
		'',
		'soon',
		'03/04/2026',
		'2026-13-01',
		'2026-02-30',
		'31/Jun/26',
		'32/Nov/26',
		'21/Foo/26',
		'2026-11',
		'20261121',
		'0/0/2026',
		'2026-00-00',
	])('"%s" is no day, or might be two', (written) => {
		expect(readDate(written)).toBeNull();
	});
});
