import {describe, expect, test} from 'vitest';
import {type Ticket, unknownTicket} from '../model/ticket.ts';
import {compile} from './compile.ts';
import {defaultMatrix} from './default-matrix.ts';
import {decide} from './index.ts';
import {readTable} from './text-model/table.ts';
import {trained} from './text-model/trained.ts';
import {wordsModel} from './words-model.ts';

const matrix = compile(defaultMatrix);
const ticket = (title: string | null, description: string | null = null): Ticket => ({
	...unknownTicket('jira-cloud', 'acme', 'APP-1'),
	title,
	description,
});
const judged = (title: string | null, description: string | null = null) =>
	decide(ticket(title, description), matrix, '2026-05-04');

describe('the shipped table', () => {
	test('is one string of at most 150 kB', () => {
		expect(Buffer.byteLength(trained)).toBeLessThanOrEqual(150_000);
	});

	test('is read in a moment, since the first badge waits for it', () => {
		readTable(trained);
		const started = process.cpuUsage();
		for (let i = 0; i < 10; i++) readTable(trained);
		const {user, system} = process.cpuUsage(started);
		// Measured 1.5 ms; machines under test are slow.
		expect((user + system) / 10_000).toBeLessThan(30);
	});

	test('knows decisions of the default matrix alone', () => {
		const {heads} = readTable(trained);
		expect(heads.filter((head) => head !== 'debt' && !matrix.rows.has(head))).toEqual([]);
	});
});

describe('the words that decided', () => {
	const title = 'Refactor the OrderServiceTest: it is flaky';
	const description = 'Nobody dares to touch the duplicated code.';

	test('are quoted exactly as the author wrote them', () => {
		const opinion = wordsModel.decide(ticket(title, description), matrix, '2026-05-04');
		expect(opinion?.saw.length).toBeGreaterThan(0);
		for (const quote of opinion?.saw ?? []) expect(`${title}\n${description}`).toContain(quote);
		expect(opinion?.saw.join(' ')).toContain('Refactor');
	});
});

test('a pair that gives decisions to other owners is followed', () => {
	const decisions = defaultMatrix.decisions.map((row) =>
		row.id === 'bug-triage' ? {...row, owner: 'engineering' as const} : row,
	);
	const crash = ticket('App crashes with an error when I open the menu');
	expect(decide(crash, matrix, '2026-05-04').owner).toBe('shared');
	expect(decide(crash, compile({format: 1, decisions}), '2026-05-04')).toMatchObject({
		decision: 'bug-triage',
		owner: 'engineering',
	});
});

test('a matrix without the decisions that the model knows is left to the other rules', () => {
	const own = {...defaultMatrix.decisions[0], id: 'own', onTickets: true} as (typeof defaultMatrix.decisions)[number];
	expect(wordsModel.decide(ticket('App crashes'), compile({format: 1, decisions: [own]}), '2026-05-04')).toBeNull();
});

describe('what is hardly a text is never judged with certainty', () => {
	test.each([
		['no words at all', '', null],
		['only a link', 'https://acme.example/browse/APP-12', 'https://acme.example/a/b?c=d'],
		['only control characters', '\u0000\u0001\u0002', '\u0007'],
		['Japanese', '決済画面の表示が崩れる', '再現手順を確認してください'],
		['German', 'Rechnung wird nicht gespeichert', 'Nach dem Klick auf „Sichern“ passiert gar nichts mehr.'],
		['French', 'Ajouter une page pour les remboursements', 'Les clients veulent voir leurs commandes passées.'],
		['Spanish', 'Añadir una página de reembolsos', 'Los clientes quieren ver sus pedidos anteriores.'],
		['Portuguese', 'Adicionar página de reembolsos', 'Os clientes querem ver os pedidos anteriores.'],
	])('%s', (_, title, description) => {
		expect(judged(title, description).sure).toBeLessThan(0.8);
	});
});

test('only a stack trace is a ticket like any other, and only its own words are quoted', () => {
	const trace = 'Exception in thread "main" java.lang.NullPointerException\n\tat com.acme.Basket.add(Basket.java:12)';
	const {reasons} = judged(null, trace);
	for (const quote of reasons.flatMap(({saw}) => saw)) expect(trace).toContain(quote);
});

test('what stands behind the beginning of a very long text changes nothing', () => {
	const start = 'The page shows an error when it is opened. '.repeat(60);
	const [long, longer] = [judged('Page', start), judged('Page', start + 'refactor legacy code '.repeat(40_000))];
	expect(longer.decision).toBe(long.decision);
});
