import {expect, test, vi} from 'vitest';
import {questionOf, titleOf} from './decision-text.ts';

vi.mock('webextension-polyfill', () => import('../../tests/made-up/english.ts'));

test("a decision of the preset is called and asked in the reader's language", () => {
	expect(titleOf({id: 'delivery-date', title: null})).toBe('Delivery date (when)');
	expect(questionOf({id: 'delivery-date'})).toBe('When?');
});

test("the pair's own title stands before the preset's", () => {
	expect(titleOf({id: 'delivery-date', title: 'Ship date'})).toBe('Ship date');
});

test("a decision of the pair's own has its title, or at least its id, and no question", () => {
	expect(titleOf({id: 'partner-visits', title: 'Visits to partners'})).toBe('Visits to partners');
	expect(titleOf({id: 'partner-visits', title: null})).toBe('partner-visits');
	expect(questionOf({id: 'partner-visits'})).toBe('');
});
