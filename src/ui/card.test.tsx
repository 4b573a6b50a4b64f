// @vitest-environment jsdom
import {render} from 'preact';
import {describe, expect, test, vi} from 'vitest';
import {defaultMatrix} from '../decisions/default-matrix.ts';
import type {Decision} from '../model/decision.ts';
import {Card, type CardProps} from './card.tsx';
import type {PickDecisionProps} from './pick-decision.tsx';
import {choicesOf} from './pick-search.ts';

vi.mock('webextension-polyfill', () => import('../../tests/made-up/english.ts'));

const decision = defaultMatrix.decisions.find(({id}) => id === 'production-health') as Decision;
const sure: CardProps = {
	ticket: 'PAY-79',
	decision,
	likely: false,
	verdict: {
		decision: decision.id,
		owner: 'engineering',
		sure: 0.95,
		fromWords: false,
		reasons: [
			{rule: 'label', saw: ['incident']},
			{rule: 'issue-type', saw: ['Bug']},
		],
	},
	debt: {is: false, sure: 0.9, reasons: [{rule: 'debt-label', saw: ['incident']}]},
	side: null,
	meter: null,
	hint: null,
	copied: null,
	news: null,
	onUndo: null,
	picker: null,
	onNotRight: () => {},
	onRejudge: () => {},
	onCopy: () => {},
	onReply: () => {},
};
const picker: PickDecisionProps = {
	ticket: 'PAY-79',
	likes: null,
	chosen: null,
	query: '',
	found: [],
	active: null,
	onScope: () => {},
	onWiden: () => {},
	onQuery: () => {},
	onChoose: () => {},
	onBack: () => {},
};

function shown(props: CardProps): HTMLElement {
	const root = document.createElement('div');
	render(<Card {...props} />, root);
	return root;
}

const lines = (root: HTMLElement): (string | null)[] =>
	[...root.querySelectorAll('li')].map((line) => line.textContent);

describe('the card', () => {
	test('says the question, the owner and the decision, every reason in its order, and who decides', () => {
		const card = shown(sure);
		expect(card.querySelector('h2')?.textContent).toBe('Incidents, slow features');
		expect(card.querySelector('.call')?.textContent).toContain('Engineering, Production health and incidents');
		expect(lines(card)).toEqual(['It is labelled “incident”.', 'Its type is “Bug”.']);
		expect(card.textContent).toContain('Engineering Manager');
		expect(card.textContent).toContain('PAY-79');
	});

	test.each([true, false])('a verdict that is only likely is called so: %s', (likely) => {
		const card = shown({...sure, likely});
		expect(card.querySelector('.call')?.textContent?.includes('likely')).toBe(likely);
	});

	test('says why a ticket is technical debt, and nothing of debt where it is none', () => {
		expect(shown(sure).textContent).not.toContain('debt');
		const debt = {is: true, sure: 0.9, reasons: [{rule: 'debt-label', saw: ['tech-debt']}]};
		expect(lines(shown({...sure, debt}))).toContain('It is labelled “tech-debt”.');
	});

	test("a decision of the pair's own has its title for a question, and a role of theirs its own name", () => {
		const own = {...decision, id: 'partner-visits', title: 'Visits to partners'};
		const card = shown({...sure, decision: {...own, daci: {...decision.daci, approver: ['pm', 'field-team']}}});
		expect(card.querySelector('h2')?.textContent).toBe('Visits to partners');
		expect(card.textContent).toContain('Product Manager, field-team');
	});

	test('words of the ticket are text, set apart so that their direction turns nothing around them', () => {
		const saw = ['<img src=x>\u202E'];
		const card = shown({...sure, ticket: '<b>PAY-1</b>', verdict: {...sure.verdict, reasons: [{rule: 'label', saw}]}});
		expect(card.querySelectorAll('img, b').length).toBe(0);
		const apart = [...card.querySelectorAll('li bdi, .quiet bdi')].map(({textContent}) => textContent);
		expect(apart).toEqual(['It is labelled “<img src=x>\u202E”.', '<b>PAY-1</b>']);
	});
});

describe('the roles on the card', () => {
	const roles = (props: Partial<CardProps>): string[][] =>
		[...shown({...sure, ...props}).querySelectorAll('.roles > div')].map((line) =>
			[...line.children].map(({textContent}) => textContent ?? ''),
		);
	const daci = {approver: ['em', 'pm'], driver: ['tech-lead'], contributors: ['design'], informed: ['qa']};
	const of = (changes: Partial<typeof daci>) => ({decision: {...decision, daci: {...daci, ...changes}}});

	test('name who decides and who drives', () => {
		expect(roles(of({}))).toEqual([
			['Decides', 'Engineering Manager, Product Manager'],
			['Driver', 'Tech lead'],
		]);
	});

	test.each([
		[{}, 'decide'],
		[{approver: [], driver: ['pm']}, 'drive it'],
		[{approver: [], contributors: ['pm']}, 'contribute'],
		[{approver: [], informed: ['pm']}, 'are informed'],
	])('say what the reader does, once the side is known: %j is “%s”', (changes, does) => {
		expect(roles({...of(changes), side: 'product'}).at(-1)).toEqual(['You', does]);
		expect(roles({...of(changes), side: null}).some(([name]) => name === 'You')).toBe(false);
	});

	test('leave away what nobody does', () => {
		expect(roles({...of({approver: ['em'], driver: []}), side: 'product'})).toEqual([
			['Decides', 'Engineering Manager'],
		]);
	});
});

describe('what the card is told', () => {
	const buttons = (card: HTMLElement): (string | null)[] =>
		[...card.querySelectorAll('button')].map(({textContent}) => textContent);

	test('a ticket that was picked says so and can be given back to the rules; another cannot', () => {
		expect(buttons(shown(sure))).toEqual(['Not right?', 'Teach tickets like this']);
		const picked = shown({...sure, verdict: {...sure.verdict, sure: 1, reasons: [{rule: 'pick', saw: []}]}});
		expect(lines(picked)).toEqual(['You picked it for this ticket.']);
		expect(buttons(picked)).toEqual(['Not right?', 'Teach tickets like this', 'Let the rules judge it again']);
	});

	test.each([
		[{kind: 'picked', ticket: 'PAY-79', decision}, 'Saved for PAY-79: Production health and incidents.'],
		[
			{kind: 'taught', rule: {sign: 'label', words: 'ledger'}, decision},
			'Saved for tickets labelled “ledger”: Production health and incidents.',
		],
		[{kind: 'undone'}, 'Undone.'],
		[{kind: 'refused', code: 'full'}, 'There is no room left on this machine, so nothing was saved.'],
		[{kind: 'refused', code: 'from-the-future'}, 'That could not be saved. Try again?'],
	] as const)('what came of a step is announced: %j', (news, says) => {
		expect(shown({...sure, news}).querySelector('[role=status]')?.textContent).toBe(says);
	});

	test('it can be undone only while that is offered', () => {
		expect(buttons(shown({...sure, news: {kind: 'undone'}}))).not.toContain('Undo');
		const undo = vi.fn();
		const card = shown({...sure, news: {kind: 'picked', ticket: 'PAY-79', decision}, onUndo: undo});
		card.querySelector<HTMLElement>('.undo')?.click();
		expect(undo).toHaveBeenCalledOnce();
	});

	test('the picker stands in the place of the reasons, under the question', () => {
		const card = shown({...sure, picker: {...picker, found: choicesOf([decision])}});
		expect(card.querySelector('h2')).not.toBeNull();
		expect(lines(card)).toEqual([]);
		expect([...card.querySelectorAll('[role=option]')].map(({textContent}) => textContent)).toEqual([
			'Production health and incidents Incidents, slow features',
		]);
	});

	test('what nobody has is said', () => {
		expect(shown({...sure, picker}).querySelector('.picker [role=status]')?.textContent).toBe(
			'No decision has these words.',
		);
	});

	test('tickets like this say by which sign, and how many are on the page', () => {
		const likes = [
			{sign: 'label', words: 'ledger', count: 3},
			{sign: 'phrase', words: '<b>card</b>', count: 1},
		] as const;
		const card = shown({...sure, picker: {...picker, likes, chosen: 0}});
		const scopes = [...card.querySelectorAll('.scope label')];
		expect(scopes.map(({textContent}) => textContent)).toEqual([
			'PAY-79 alone',
			'tickets labelled “ledger” 3 tickets here',
			'tickets that say “<b>card</b>” 1 ticket here',
		]);
		expect(scopes.map((scope) => scope.querySelector('input')?.checked)).toEqual([false, true, false]);
		expect(shown({...sure, picker: {...picker, likes: []}}).textContent).toContain('Nothing in this ticket tells');
	});

	test('the second click of a double click chooses nothing', () => {
		const onChoose = vi.fn();
		const card = shown({...sure, picker: {...picker, found: choicesOf([decision]), onChoose}});
		const option = card.querySelector('[role=option]');
		option?.dispatchEvent(new MouseEvent('click', {detail: 2}));
		expect(onChoose).not.toHaveBeenCalled();
		option?.dispatchEvent(new MouseEvent('click', {detail: 1}));
		expect(onChoose).toHaveBeenCalledOnce();
	});
});
