import {describe, expect, test} from 'vitest';
import {type Ticket, unknownTicket} from '../model/ticket.ts';
import {compile} from './compile.ts';
import {defaultMatrix} from './default-matrix.ts';
import {decide} from './index.ts';
import {type Offer, offersOf} from './offers.ts';

let keys = 0;
const ticket = (fields: Partial<Ticket>): Ticket => ({
	...unknownTicket('jira-cloud', 'acme.atlassian.net', `PAY-${keys++}`),
	...fields,
});
/** The offers of a ticket that is alone on its page. */
const alone = (fields: Partial<Ticket>): Offer[] => {
	const one = ticket(fields);
	return offersOf(one, [one]);
};
const said = (offers: readonly Offer[]) => offers.map(({sign, words}) => `${sign} ${words}`);

describe('what tickets like this may mean', () => {
	test('is offered from the labels, the components, the title and the type of the ticket itself', () => {
		const fields = {labels: ['payouts'], components: ['Ledger'], title: 'Chargeback files arrive late', type: 'Bug'};
		expect(said(alone(fields))).toEqual([
			'label payouts',
			'component Ledger',
			'phrase Chargeback files arrive',
			'phrase files arrive late',
			'phrase Chargeback files',
			'type Bug',
		]);
	});

	test('is at most six things, however much a ticket has', () => {
		const labels = ['one', 'two', 'three', 'four', 'five', 'six', 'seven'];
		const title = 'Chargeback files arrive late every single Monday morning';
		const offers = alone({labels, components: labels, title, type: 'Bug'});
		expect(offers).toHaveLength(6);
		expect(new Set(offers.map(({sign}) => sign))).toEqual(new Set(['label', 'phrase', 'type']));
	});

	test('is nothing where nothing is known', () => {
		expect(alone({})).toEqual([]);
		expect(alone({title: 'Wallets', labels: [], components: ['!!!']})).toEqual([]);
	});

	test('a phrase never crosses a stop word, a sign between sentences or a number, and is written as the ticket writes it', () => {
		expect(said(alone({title: 'Save Card for the next time: Opt-in, 24 hours'}))).toEqual([
			'phrase Save Card',
			'phrase next time',
		]);
		expect(said(alone({title: 'Retry tech-debt_list'}))).toEqual([
			'phrase Retry tech-debt',
			'phrase tech-debt_list',
			'phrase Retry tech',
			'phrase tech-debt',
			'phrase debt_list',
		]);
	});

	test('each says how many of the tickets it would match, the rarest of its kind first, but last what no other has', () => {
		const one = ticket({labels: ['payouts', 'q3'], title: 'Chargeback files', type: 'Bug'});
		const others = [
			ticket({labels: ['PayOuts']}),
			ticket({labels: ['payouts'], description: 'See the chargeback files.'}),
			ticket({type: 'bug'}),
			ticket({type: 'Story'}),
		];
		expect(offersOf(one, [one, ...others])).toEqual([
			{sign: 'label', words: 'payouts', count: 3},
			{sign: 'label', words: 'q3', count: 1},
			{sign: 'phrase', words: 'Chargeback files', count: 2},
			{sign: 'type', words: 'Bug', count: 2},
		]);
	});

	test('runs of three words come before runs of two', () => {
		const one = ticket({title: 'Chargeback files arrive'});
		const other = ticket({title: 'Chargeback files'});
		expect(said(offersOf(one, [one, other]))).toEqual([
			'phrase Chargeback files arrive',
			'phrase Chargeback files',
			'phrase files arrive',
		]);
	});

	test('a rule that is made of an offer judges the tickets that were counted, and no other', () => {
		const one = ticket({
			labels: ['Pay_Outs'],
			components: ['Ledger'],
			title: '[Web] Señor’s file-import: slow',
			type: 'Task',
		});
		const page = [one, ticket({title: 'A file import'}), ticket({labels: ['pay outs']}), ticket({title: 'Other'})];
		const offers = offersOf(one, page);
		expect(offers.length).toBeGreaterThan(3);
		for (const {sign, words, count} of offers) {
			const taught = {picks: [], rules: [{id: 'r', sign, words, decision: 'risk-management'}]};
			const compiled = compile(defaultMatrix, taught);
			const judged = page.filter((each) => decide(each, compiled, '2026-05-04').reasons[0]?.rule === 'saved-rule');
			expect(judged, words).toHaveLength(count);
			expect(judged, words).toContain(one);
		}
	});

	test('a hostile title of a megabyte is answered at once and shortly', () => {
		for (const part of ['a ', 'word ', 'é', 'long-', '* … ^ ']) {
			const start = performance.now();
			for (const {words} of alone({title: part.repeat(200_000)})) expect(words.length).toBeLessThan(120);
			expect(performance.now() - start).toBeLessThan(500);
		}
	});
});
