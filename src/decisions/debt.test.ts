import {describe, expect, test} from 'vitest';
import {type Ticket, unknownTicket} from '../model/ticket.ts';
import {compile} from './compile.ts';
import {recogniseDebt} from './debt.ts';
import {defaultMatrix} from './default-matrix.ts';

const matrix = compile(defaultMatrix);
const debtOf = (fields: Partial<Ticket>) =>
	recogniseDebt({...unknownTicket('linear', 'acme', 'APP-1'), ...fields}, matrix);

describe('technical debt is', () => {
	test.each<Partial<Ticket>>([
		{type: 'Tech Debt', title: 'Importer'},
		{type: 'Maintenance'},
		{labels: ['tech_debt']},
		{labels: ['type::maintenance'], type: 'Task'},
		{labels: ['Clean-up']},
		{title: 'Pay down technical debt in the importer'},
		{title: 'Tech debt: clean up the helpers'},
		{title: 'Refactor OrderService'},
		{title: '[Platform] Get rid of the monolith'},
		{title: 'APP-12: Deprecate the second mapper'},
		{title: 'Remove unused flags'},
		{title: 'Flaky test in the importer'},
		{title: 'Importer', description: 'It is legacy code, hard to maintain.'},
		{title: 'Upgrade Postgres before its end of life'},
	])('%j', (fields) => {
		const {is, reasons} = debtOf(fields);
		expect(is).toBe(true);
		expect(reasons.length).toBeGreaterThan(0);
	});
});

describe('technical debt is not', () => {
	test.each<Partial<Ticket>>([
		{},
		{title: 'Debt collection screen for agents', description: 'Agents see the outstanding debt of each customer.'},
		{title: 'Letters for student debt', description: 'Legacy letters are outdated.'},
		{title: 'As a shopper I want to split my payment', description: 'Legacy wallets are deprecated, hard to read.'},
		{title: 'Export the report', description: 'Guests download the table.'},
		{title: 'Login button has the wrong colour', description: 'Expected result: blue. The legacy page was blue.'},
		{title: 'Show the banner in the basket'},
		{title: 'Importer', description: '{code}// TODO hack, legacy, deprecated{code}'},
		{title: 'Importer', description: '> legacy, hard to maintain'},
		{type: 'Story', labels: ['debtors'], title: 'Gift cards'},
	])('%j', (fields) => {
		expect(debtOf(fields)).toMatchObject({is: false, reasons: []});
	});
});

test('a label or a type is surer than a title, and a title surer than nothing said', () => {
	const [byLabel, byTitle] = [debtOf({labels: ['tech-debt']}), debtOf({title: 'Refactor the importer'})];
	expect(byLabel.sure).toBeGreaterThan(byTitle.sure);
});

test('its reasons quote the ticket', () => {
	const {reasons} = debtOf({labels: ['tech-debt'], title: 'Refactor the importer', description: 'It is brittle.'});
	expect(reasons).toEqual([
		{rule: 'debt-label', saw: ['tech-debt']},
		{rule: 'debt-title', saw: ['Refactor']},
		{rule: 'debt-signs', saw: ['brittle']},
	]);
});

test('a label that the pair adds to its debt row tells debt', () => {
	const decisions = defaultMatrix.decisions.map((row) =>
		row.id === 'debt-selection' ? {...row, signals: {...row.signals, labels: ['ballast']}} : row,
	);
	const own = compile({format: 1, decisions});
	expect(recogniseDebt({...unknownTicket('linear', 'acme', 'APP-1'), labels: ['Ballast']}, own).is).toBe(true);
});
