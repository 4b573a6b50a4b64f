import {describe, expect, test} from 'vitest';
import {compile} from '../../src/decisions/compile.ts';
import {defaultMatrix} from '../../src/decisions/default-matrix.ts';
import {createModel} from '../../src/decisions/text-model/model.ts';
import {unknownTicket} from '../../src/model/ticket.ts';
import {figuresFrom, leaveOut} from './folds.ts';
import {judgeAll} from './measure.ts';
import type {LabelledTicket} from './read-data.ts';
import {materialOf} from './samples.ts';
import {train, UNMEASURED} from './train.ts';
import {writeTable} from './write-table.ts';

const THINGS = ['basket', 'invoice', 'voucher', 'refund', 'coupon', 'receipt', 'address', 'payment', 'order', 'menu'];
const SAYINGS = [
	{decision: 'bug-triage', owner: 'shared', title: 'crashes when opened', debt: false},
	{decision: 'feature-scope', owner: 'product', title: 'should offer colours', debt: false},
	{decision: 'debt-selection', owner: 'engineering', title: 'refactor legacy mapper', debt: true},
];

/** Made up: three projects, in which the words around the things tell what is asked for. */
const tickets = ['alpha', 'beta', 'gamma'].flatMap((project, p) =>
	THINGS.flatMap((thing, t) =>
		SAYINGS.map(
			({decision, owner, title, debt}, s): LabelledTicket => ({
				key: `${project}-${t}-${s}`,
				project,
				title: `${thing} ${title}`,
				description: `The ${THINGS[(t + p + 1) % THINGS.length]} ${title}.`,
				type: t === 0 ? 'Task' : null,
				components: [],
				decision,
				owner,
				alt: null,
				debt,
			}),
		),
	),
);
const material = () =>
	materialOf({tickets, dev: [], texts: [], unlabelled: ['a basket crashes', 'colours of vouchers']});
const tableOf = () => {
	const learnt = train(material());
	return writeTable({...learnt, ...UNMEASURED}, learnt.rows);
};

describe('a model learnt from made-up tickets', () => {
	const table = tableOf();

	test('is the same to the byte when it is learnt again', () => {
		expect(tableOf()).toBe(table);
	});

	test('judges words that it has seen among things that it has not', () => {
		const unseen = SAYINGS.map((saying, i) => ({...tickets[i], ...saying, title: `Parcel ${saying.title}`}));
		const judged = judgeAll(table, unseen as LabelledTicket[], false);
		expect(judged.map(({decision}) => decision)).toEqual(SAYINGS.map(({decision}) => decision));
		expect(judged.map(({debt}) => debt)).toEqual([false, false, true]);
	});

	test('knows nothing of other words', () => {
		const ticket = {...unknownTicket('linear', 'acme', 'A-1'), title: 'Zebra'};
		expect(createModel(table).read(ticket, compile(defaultMatrix)).understood).toBe(0);
	});
});

test('a project that is left out is judged by what the others say, and gives the sureness', () => {
	const folds = leaveOut(material(), () => {});
	expect(folds.map(({project}) => project)).toEqual(['alpha', 'beta', 'gamma']);
	const answers = folds.flatMap(({owners}) => owners);
	expect(answers).toHaveLength(tickets.length);
	expect(answers.filter(({right}) => right).length).toBeGreaterThan(0.9 * answers.length);
	expect(figuresFrom(folds).right.at(-1)).toBeGreaterThan(0.9);
});
