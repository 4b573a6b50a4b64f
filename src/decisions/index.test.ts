import {describe, expect, test} from 'vitest';
import {type Ticket, unknownTicket} from '../model/ticket.ts';
import {compile} from './compile.ts';
import {defaultMatrix} from './default-matrix.ts';
import {decide, rules} from './index.ts';
import type {Example} from './rule.ts';

const matrix = compile(defaultMatrix);
const today = '2026-05-04';
const ticket = (fields: Partial<Ticket>): Ticket => ({...unknownTicket('jira-cloud', 'acme', 'APP-1'), ...fields});

const files = import.meta.glob<{examples?: readonly Example[]}>(['./*.ts', '!./*.test.ts'], {eager: true});
const tables = rules.map((rule) => ({...rule, examples: files[`./${rule.id}.ts`]?.examples ?? []}));

describe.each(tables)('the rule $id', ({id, decide: opinion, examples}) => {
	test.each(examples)('judges $ticket to be $decision', ({ticket: fields, taught, decision}) => {
		expect(opinion(ticket(fields), compile(defaultMatrix, taught), today)?.decision ?? null).toBe(decision);
	});

	test('names decisions of the matrix, is between 0 and 1 sure, and proves both its silence and its voice', () => {
		for (const {ticket: fields, taught} of examples) {
			const said = opinion(ticket(fields), compile(defaultMatrix, taught), today);
			if (!said) continue;
			expect(matrix.rows.has(said.decision)).toBe(true);
			expect(said.sure).toBeGreaterThan(0);
			expect(said.sure).toBeLessThanOrEqual(1);
		}
		expect(examples.some(({decision}) => decision !== null)).toBe(true);
		expect(id === 'silence' || examples.some(({decision}) => decision === null)).toBe(true);
	});
});

const judged = (fields: Partial<Ticket>) => decide(ticket(fields), matrix, today);

test('there is always a verdict, with a reason, and its owner is that of the matrix', () => {
	for (const fields of [{}, {title: ''}, {title: 'Hm', type: 'Gadget'}, {type: 'Bug'}, {labels: ['tech-debt']}]) {
		const {decision, owner, sure, reasons} = judged(fields);
		expect(matrix.rows.get(decision)?.owner).toBe(owner);
		expect(sure).toBeGreaterThan(0);
		expect(reasons.length).toBeGreaterThan(0);
	}
});

test('a label speaks before the type, the type before the area, the area before dates, dates before words', () => {
	const title = 'Refactor the importer';
	expect(judged({labels: ['deadline'], type: 'Bug', components: ['backend']}).decision).toBe('delivery-date');
	expect(judged({type: 'Bug', components: ['backend'], dueDate: '2026-06-01'}).decision).toBe('bug-triage');
	// Unless the words are sure that it is another's call.
	const flaky = 'Flaky test: OrderServiceTest.testTimeout fails on Jenkins';
	expect(judged({type: 'Bug', components: ['backend'], title: flaky}).owner).toBe('engineering');
	expect(judged({type: 'Bug', components: ['backend'], title}).owner).toBe('shared');
	expect(judged({components: ['backend'], addedAfterStart: true, title}).decision).toBe('implementation-approach');
	expect(judged({addedAfterStart: true, dueDate: '2026-01-01', title}).decision).toBe('mid-sprint-change');
	expect(judged({dueDate: '2026-01-01', title}).decision).toBe('delay-response');
	expect(judged({dueDate: '2026-06-01', title}).decision).toBe('delivery-date');
	expect(judged({type: 'Story', title}).decision).toBe('debt-selection');
	expect(judged({type: 'Story', title: 'Invoices'}).decision).toBe('feature-scope');
});

test('the first reason decided; the others agree with it', () => {
	const {decision, reasons} = judged({
		labels: ['regression'],
		type: 'Bug',
		title: 'The page does not open',
		dueDate: '2026-06-01',
	});
	expect(decision).toBe('bug-triage');
	expect(reasons.map(({rule}) => rule)).toEqual(['label', 'issue-type', 'words-model']);
});

test('only what no field names comes from words, and a ticket that says little is only likely', () => {
	expect(judged({type: 'Bug'}).fromWords).toBe(false);
	expect(judged({title: 'Refactor the importer, it is dead code'})).toMatchObject({
		decision: 'debt-selection',
		fromWords: true,
	});
	expect(judged({title: 'Refactor gift cards by end of May', description: 'And refactor.'})).toMatchObject({
		decision: 'delivery-date',
		fromWords: true,
	});
	expect(judged({type: 'Story', title: 'Invoices'})).toMatchObject({owner: 'product', fromWords: true});
	expect(judged({title: 'Hm'}).sure).toBeLessThan(0.8);
	expect(judged({title: '技術的負債'})).toMatchObject({sure: 0.45, reasons: [{rule: 'silence', saw: []}]});
});

test('a pair that gives a decision to another owner is followed', () => {
	const decisions = defaultMatrix.decisions.map((row) =>
		row.id === 'bug-triage' ? {...row, owner: 'engineering' as const} : row,
	);
	const verdict = decide(ticket({type: 'Bug'}), compile({format: 1, decisions}), today);
	expect(verdict.owner).toBe('engineering');
});

test('a decision about people is never a verdict, whatever its signals', () => {
	const decisions = defaultMatrix.decisions.map((row) => ({
		...row,
		onTickets: row.onTickets && row.id !== 'bug-triage',
	}));
	const verdict = decide(
		ticket({type: 'Bug', labels: ['hiring', 'bug'], title: 'Headcount'}),
		compile({format: 1, decisions}),
		today,
	);
	expect(['bug-triage', 'team-structure-hiring', 'people-growth']).not.toContain(verdict.decision);
});

test('an empty matrix still gives an answer, and says that it is not sure at all', () => {
	expect(decide(ticket({type: 'Bug', title: 'Refactor'}), compile({format: 1, decisions: []}), today).sure).toBe(0);
});

describe('text of any kind is text', () => {
	const plain = judged({title: 'Gift cards by end of May', description: 'The deadline is fixed.'});
	test.each([
		['markup', 'Gift cards <b>by</b> end of May<script>alert(1)</script>'],
		['bidi signs', '\u202EGift cards\u202C by \u2066end\u2069 of May'],
		['zero-width signs', 'Gift ca\u200Brds b\u200Dy en\uFEFFd of May'],
		['control characters', 'Gift cards\u0000 by\u0007 end\u001B of May'],
		['wide letters', 'Gift cards ｂｙ ｅｎｄ ｏｆ Ｍａｙ'],
	])('%s change nothing', (_, title) => {
		const verdict = judged({title, description: 'The dead\u200Bline is \u202Efixed.'});
		expect({...verdict, reasons: []}).toEqual({...plain, reasons: []});
	});

	test('names from the language itself are only names', () => {
		for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
			const verdict = judged({
				type: name,
				labels: [name],
				components: [name],
				title: name,
				status: name,
				dueDate: name,
			});
			expect(['silence', 'words-model']).toContain(verdict.reasons[0]?.rule);
			expect(verdict.sure).toBeLessThan(0.8);
		}
	});

	test('a hundred thousand labels change nothing', () => {
		const labels = ['tech-debt', ...Array.from({length: 100_000}, (_, i) => `label-${i}`)];
		expect(judged({labels, components: labels}).decision).toBe('debt-selection');
	});
});
