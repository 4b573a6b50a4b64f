import {describe, expect, test} from 'vitest';
import {unknownTicket} from '../model/ticket.ts';
import {frame, hear} from './framing.ts';
import {hints} from './index.ts';
import {read} from './reading.ts';

const PARTS = [
	'a',
	'\n- ',
	'1 ',
	'$',
	'$1',
	'€',
	'3 days ',
	'per 3 ',
	'lose 3 days ',
	'every change ',
	'customers fail ',
	'users table ',
];
const MARKS = [
	'INC-',
	'https://x/grafan',
	'{{',
	'<',
	'```',
	'\u200B',
	'技',
	'. ',
	'…',
	'no customer ',
	'build time ',
	'incident form ',
	'if ',
	'no ',
	'$1',
	'could lose data ',
	'each new change takes ',
	'if the queue is lost nobody can ',
	'users of this ',
	'use a column ',
];

const CAP = 32_000;
const UNCAPPED = 1_000_000;
/** Measured at about 5 ms at the cap; machines under test are slow. */
const LONGEST_MS = 100;

/** Milliseconds of this process alone, so that what else runs on the machine does not count. */
function spent(text: string): number {
	const started = process.cpuUsage();
	const reading = read(text, text.length);
	hear(reading);
	const {user, system} = process.cpuUsage(started);
	return (user + system) / 1000;
}

test('every hint of a megabyte of hostile text is found quickly', () => {
	for (const part of PARTS) {
		const text = part.repeat(UNCAPPED / part.length);
		const ticket = {...unknownTicket('jira-cloud', 'acme', 'APP-1'), title: text, description: text, type: 'Epic'};
		const started = process.cpuUsage();
		const verdict = {decision: 'feature-scope', owner: 'product', sure: 0.4, fromWords: true, reasons: []} as const;
		for (const rule of hints) {
			rule.applies({
				ticket,
				debt: {is: true, sure: 0.9, reasons: []},
				framing: frame(ticket),
				verdict: {...verdict, reasons: []},
				side: 'product',
			});
		}
		const {user, system} = process.cpuUsage(started);
		expect((user + system) / 1000, part).toBeLessThan(hints.length * LONGEST_MS);
	}
});

describe('all detectors read a hostile text quickly, and one thirty times as long in about thirty times', () => {
	test.each([...PARTS, ...MARKS])('%j', (part) => {
		const long = part.repeat(UNCAPPED / part.length);
		const atCap = Math.min(spent(long.slice(0, CAP)), spent(long.slice(0, CAP)));
		expect(atCap).toBeLessThan(LONGEST_MS);
		expect(spent(long)).toBeLessThan((UNCAPPED / CAP) * LONGEST_MS);
	});
});
