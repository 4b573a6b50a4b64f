import {describe, expect, test} from 'vitest';
import {unknownTicket} from '../model/ticket.ts';
import {compile} from './compile.ts';
import {defaultMatrix} from './default-matrix.ts';
import {isOften} from './often.ts';
import {seldom} from './seldom.ts';
import all from './seldom-examples.json' with {type: 'json'};

const matrix = compile(defaultMatrix);
const rare = defaultMatrix.decisions.filter((row) => row.onTickets && !isOften(row)).map(({id}) => id);
const examples = Object.entries(all);

/** A title, and behind an empty line what the ticket says. */
function said(written: string): string | null {
	const [title = '', description = null] = written.split('\n\n');
	const ticket = {...unknownTicket('jira-cloud', 'acme', 'APP-1'), title, description};
	return seldom.decide(ticket, matrix, '2026-05-04')?.decision ?? null;
}

test('every decision that tickets seldom ask for has ten loud and ten quiet examples', () => {
	expect(Object.keys(all)).toEqual(rare);
	for (const [id, {loud, quiet}] of examples) {
		expect(new Set(loud).size, id).toBeGreaterThanOrEqual(10);
		expect(new Set(quiet).size, id).toBeGreaterThanOrEqual(10);
	}
});

describe.each(examples)('%s', (id, {loud, quiet}) => {
	test.each(loud)('is what is asked by “%s”', (written) => expect(said(written)).toBe(id));
	test.each(quiet)('is not what is asked by “%s”, nor is another seldom one', (written) =>
		expect(said(written)).toBeNull(),
	);
});
