import {describe, expect, test} from 'vitest';
import type {Owner} from '../src/model/owner.ts';
import {type Comparison, scoreOf} from './score.ts';
import {scoreText} from './score-text.ts';

interface Said {
	owner: Owner;
	sure?: number;
	debt?: boolean;
	decision?: string;
	rule?: string;
}

function compared(labelled: Partial<Comparison['labelled']> & {owner: Owner}, said: Said, project = 'A'): Comparison {
	return {
		project,
		labelled: {decision: 'feature-scope', defensible: ['feature-scope'], debt: false, ...labelled},
		judged: {decision: 'feature-scope', sure: 0.9, debt: false, rule: 'words-model', ...said},
	};
}

const four = [
	compared({owner: 'product'}, {owner: 'product', sure: 0.95}),
	compared({owner: 'product'}, {owner: 'engineering', sure: 0.6}),
	compared(
		{owner: 'engineering', decision: 'architecture', defensible: ['architecture', 'feature-scope']},
		{
			owner: 'engineering',
			sure: 0.85,
		},
		'B',
	),
	compared(
		{owner: 'shared', decision: 'bug-triage', defensible: ['bug-triage']},
		{
			owner: 'shared',
			sure: 0.45,
			decision: 'bug-triage',
		},
		'B',
	),
];

test('the owner is right for as many as it is, and so without the bugs', () => {
	const {owner, withoutBugs} = scoreOf(four);
	expect(owner).toEqual({right: 3, of: 4, share: 0.75});
	expect(withoutBugs).toEqual({right: 2, of: 3, share: 2 / 3});
});

test('every owner weighs the same in the macro-F1, however many tickets it has', () => {
	// product: 1 right of 1 said and 2 meant; engineering: 1 of 2 said and 1 meant; shared: 1 of 1 and 1.
	expect(scoreOf(four).macroF1).toBeCloseTo((2 / 3 + 2 / 3 + 1) / 3);
});

test('the surest half is the half that was judged surest', () => {
	const {surest50, surest70} = scoreOf(four);
	expect(surest50).toEqual({right: 2, of: 2, share: 1});
	expect(surest70).toEqual({right: 2, of: 3, share: 2 / 3});
});

test('tickets that are equally sure count alike, whatever the order of the file', () => {
	const tied = four.map((one) => ({...one, judged: {...one.judged, sure: 0.7}}));
	expect(scoreOf(tied).surest50).toEqual({right: 1.5, of: 2, share: 0.75});
	expect(scoreOf(tied.toReversed()).surest50).toEqual(scoreOf(tied).surest50);
});

test('another decision that somebody defends is told apart from the one that was labelled', () => {
	const {decision, defensible} = scoreOf(four);
	expect(decision.right).toBe(3);
	expect(defensible.right).toBe(4);
});

test('debt has its precision, its recall and their mean', () => {
	const {debt} = scoreOf([
		compared({owner: 'engineering', debt: true}, {owner: 'engineering', debt: true}),
		compared({owner: 'engineering', debt: true}, {owner: 'engineering'}),
		compared({owner: 'engineering', debt: true}, {owner: 'engineering'}),
		compared({owner: 'engineering'}, {owner: 'engineering', debt: true}),
		compared({owner: 'engineering', debt: null}, {owner: 'engineering', debt: true}),
	]);
	expect(debt).toEqual({
		precision: {right: 1, of: 2, share: 0.5},
		recall: {right: 1, of: 3, share: 1 / 3},
		f1: 0.4,
	});
});

test('the table of confusions holds every ticket once', () => {
	expect(scoreOf(four).confusion).toEqual({
		product: {product: 1, engineering: 1, shared: 0},
		engineering: {product: 0, engineering: 1, shared: 0},
		shared: {product: 0, engineering: 0, shared: 1},
	});
});

test('the bins of sureness hold every ticket once, also one that is wholly sure', () => {
	const {calibration} = scoreOf([...four, compared({owner: 'shared'}, {owner: 'product', sure: 1})]);
	expect(calibration.reduce((sum, {owner}) => sum + owner.of, 0)).toBe(5);
	expect(calibration.at(-1)).toEqual({
		from: 0.95,
		to: 1,
		meanSure: 0.975,
		owner: {right: 1, of: 2, share: 0.5},
	});
});

test('each rule answers for the tickets that it decided', () => {
	const byLabel = compared({owner: 'product'}, {owner: 'shared', decision: 'bug-triage', rule: 'label'});
	expect(scoreOf([...four, byLabel]).rules).toEqual([
		expect.objectContaining({rule: 'label', owner: {right: 0, of: 1, share: 0}}),
		expect.objectContaining({rule: 'words-model', owner: {right: 3, of: 4, share: 0.75}}),
	]);
});

test('each project is measured by itself', () => {
	expect(scoreOf(four).projects.map(({project, tickets, owner}) => [project, tickets, owner.right])).toEqual([
		['A', 2, 1],
		['B', 2, 2],
	]);
});

describe('in words', () => {
	test('what could not be counted is a dash, not a nought', () => {
		const text = scoreText(scoreOf([compared({owner: 'product', decision: null, debt: null}, {owner: 'product'})]));
		expect(text).toMatch(/owner right +1\.000 {2}1 of 1\n/);
		expect(text).toMatch(/decision right +– {2}0 of 0\n/);
		expect(text).toMatch(/F1 +–\n/);
	});
});
