// @vitest-environment jsdom
import {readFileSync} from 'node:fs';
import {render} from 'preact';
import {beforeEach, describe, expect, test, vi} from 'vitest';
import {defaultMatrix} from '../decisions/default-matrix.ts';
import type {Decision} from '../model/decision.ts';
import {Card, type CardProps} from './card.tsx';

const locale = vi.hoisted(() => ({messages: {} as Record<string, {message: string}>}));
vi.mock('webextension-polyfill', () => ({
	default: {
		i18n: {
			getMessage: (id: string, given: string[] = []) =>
				(locale.messages[id]?.message ?? '').replace('$1', () => given[0] ?? ''),
		},
	},
}));

const decision = defaultMatrix.decisions.find(({id}) => id === 'production-health') as Decision;
const sure: CardProps = {
	ticket: 'PAY-79',
	decision,
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
};

function shown(props: CardProps): HTMLElement {
	const root = document.createElement('div');
	render(<Card {...props} />, root);
	return root;
}

const lines = (root: HTMLElement): (string | null)[] =>
	[...root.querySelectorAll('li')].map((line) => line.textContent);

beforeEach(() => {
	locale.messages = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8'));
});

describe('the card', () => {
	test('says the question, the owner and the decision, every reason in its order, and who decides', () => {
		const card = shown(sure);
		expect(card.querySelector('h2')?.textContent).toBe('Incidents, slow features');
		expect(card.querySelector('.call')?.textContent).toContain('Engineering, Production health and incidents');
		expect(lines(card)).toEqual(['It is labelled “incident”.', 'Its type is “Bug”.']);
		expect(card.textContent).toContain('Engineering Manager');
		expect(card.textContent).toContain('PAY-79');
	});

	test.each([
		[0.79, true],
		[0.8, false],
	])('a verdict that is %d sure is called likely: %s', (howSure, likely) => {
		const card = shown({...sure, verdict: {...sure.verdict, sure: howSure}});
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
		const apart = [...card.querySelectorAll('bdi')].map(({textContent}) => textContent);
		expect(apart).toEqual(['It is labelled “<img src=x>\u202E”.', '<b>PAY-1</b>']);
	});
});
