import {describe, expect, test, vi} from 'vitest';
import {defaultMatrix} from '../decisions/default-matrix.ts';
import type {Decision} from '../model/decision.ts';
import {choicesOf, search} from './pick-search.ts';

vi.mock('webextension-polyfill', () => import('../../tests/made-up/english.ts'));

const [first] = defaultMatrix.decisions as [Decision];
const found = (query: string, ...own: string[]): string[] => {
	const decisions = own.map((title, index) => ({...first, id: `own-${index}`, title}));
	return search(choicesOf([...defaultMatrix.decisions, ...decisions]), query).map(({decision}) => decision.id);
};

describe('the search over all decisions', () => {
	test('finds all that may be on a ticket without a query, in the order of the matrix, and never one about people', () => {
		const expected = defaultMatrix.decisions.filter(({onTickets}) => onTickets).map(({id}) => id);
		expect(found('')).toEqual(expected);
		expect(found('  —  ')).toEqual(expected);
		expect(found('careers')).toEqual([]);
	});

	test('finds by words of the title and by words of the question', () => {
		expect(found('delivery date')[0]).toBe('delivery-date');
		expect(found('promise outside')).toEqual(['external-commitment']);
		expect(found('drops')).toEqual(['mid-sprint-change']);
	});

	test('every word must be there, in any order, also begun only', () => {
		expect(found('outsi promi')).toEqual(['external-commitment']);
		expect(found('promise inside')).toEqual([]);
	});

	test('puts what begins so in a title before the question, and the middle of a word last', () => {
		expect(found('ris', 'Characteristics', 'Risky bets').slice(0, 2)).toEqual(['risk-management', 'own-1']);
		expect(found('ris', 'Characteristics', 'Risky bets').at(-1)).toBe('own-0');
	});

	test('does not mind case, accents and signs', () => {
		expect(found('RESUMÉ', 'Résumé: what to keep')).toEqual(['own-0']);
		expect(found('what, to KEEP!', 'Résumé: what to keep')).toEqual(['own-0']);
	});

	test('of the pair’s own decisions it finds the title as they wrote it', () => {
		expect(found('visits', 'Visits to partners')).toEqual(['own-0']);
	});
});
