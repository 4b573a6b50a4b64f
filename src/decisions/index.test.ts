import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {Matrix} from '../model/matrix.ts';
import {parsePhrase} from '../model/phrase.ts';
import {unknownTicket, type Ticket} from '../model/ticket.ts';
import {compile} from './compile.ts';
import {defaultMatrix} from './default-matrix.ts';
import {decide, rules} from './index.ts';

const matrix = compile(defaultMatrix);
const today = '2026-05-04';
const ticket = (fields: Partial<Ticket>): Ticket => ({...unknownTicket('jira-cloud', 'acme', 'APP-1'), ...fields});

describe.each(rules)('the rule $id', ({id, decide: opinion, examples}) => {
	test.each(examples)('judges $ticket to be $decision', ({ticket: fields, decision}) => {
		expect(opinion(ticket(fields), matrix, today)?.decision ?? null).toBe(decision);
	});

	test('names decisions of the matrix, is between 0 and 1 sure, and proves both its silence and its voice', () => {
		for (const {ticket: fields} of examples) {
			const said = opinion(ticket(fields), matrix, today);
			if (!said) continue;
			expect(matrix.rows.has(said.decision)).toBe(true);
			expect(said.sure).toBeGreaterThan(0);
			expect(said.sure).toBeLessThanOrEqual(1);
		}
		expect(examples.some(({decision}) => decision !== null)).toBe(true);
		expect(id === 'silence' || examples.some(({decision}) => decision === null)).toBe(true);
	});
});

test('every rule in this folder is listed under the name of its file', () => {
	const folder = new URL('.', import.meta.url);
	const files = readdirSync(folder).filter(file => file.endsWith('.ts') && !file.endsWith('.test.ts'));
	const withRule = files.filter(file => /export const \w+: DecisionRule\b/.test(readFileSync(new URL(file, folder), 'utf8')));
	expect(withRule.map(file => file.replace('.ts', '')).sort()).toEqual(rules.map(({id}) => id).sort());
});
