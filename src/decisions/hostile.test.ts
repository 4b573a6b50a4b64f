import {describe, expect, test} from 'vitest';
import {unknownTicket} from '../model/ticket.ts';
import {compile} from './compile.ts';
import {recogniseDebt} from './debt.ts';
import {defaultMatrix} from './default-matrix.ts';
import {decide} from './index.ts';

const matrix = compile(defaultMatrix);

/** Texts that make careless matching slow: each is repeated to a megabyte. */
const PARTS = [
	'a',
	' ',
	'\n',
	'<',
	'{',
	'{{',
	'{code}',
	'```',
	'http://',
	'\n  at a(',
	'\n>',
	'[',
	'A-1 ',
	'<!--',
	"a'",
	'1 ',
];
const WORDS = [
	'as a as an ',
	'given when ',
	'evaluate ',
	'technical debt ',
	'does not work ',
	'by end of ',
	'\u200Ba',
	'a\u0301\u0323',
	'\u202E',
	'技',
	'😀',
	'\uD800',
];

const MEGABYTE = 1_000_000;
/** Measured below 10 ms; machines under test are slow and shared, a slip to quadratic time costs minutes. */
const LONGEST_MS = 150;

describe('a megabyte of hostile text is judged in no time', () => {
	test.each([...PARTS, ...WORDS])('%j', (part) => {
		const text = part.repeat(MEGABYTE / part.length);
		const ticket = {
			...unknownTicket('jira-cloud', 'acme', 'APP-1'),
			title: text,
			description: text,
			type: text,
			status: text,
		};
		const started = process.cpuUsage();
		decide(ticket, matrix, '2026-05-04');
		recogniseDebt(ticket, matrix);
		expect(millisecondsSince(started)).toBeLessThan(LONGEST_MS);
	});
});

test('a hundred thousand labels and components of a megabyte each way are judged in no time', () => {
	const labels = Array.from({length: 100_000}, (_, i) => `label-${i}`);
	const ticket = {
		...unknownTicket('jira-cloud', 'acme', 'APP-1'),
		labels: [...labels, 'a/'.repeat(MEGABYTE)],
		components: labels,
	};
	const started = process.cpuUsage();
	decide(ticket, matrix, '2026-05-04');
	recogniseDebt(ticket, matrix);
	expect(millisecondsSince(started)).toBeLessThan(LONGEST_MS);
});

/** Of this process alone, so that what else runs on the machine does not count. */
function millisecondsSince(started: NodeJS.CpuUsage): number {
	const {user, system} = process.cpuUsage(started);
	return (user + system) / 1000;
}
