import {expect, test} from 'vitest';
import {defaultMatrix} from '../decisions/default-matrix.ts';
import type {Differences} from '../model/edit.ts';
import {emptyState} from '../model/state.ts';
import {changesBetween} from './changes.ts';
import {newDecision} from './new-decision.ts';

const none = emptyState.differences;
const visits = {...newDecision('Visits to partners', 'product'), id: 'own-1'};
const rule = (id: string) => ({id, sign: 'label', words: id, decision: 'architecture'}) as const;
const pick = (decision: string) => ({site: 'acme.atlassian.net', key: 'PAY-1', decision});
const between = (before: Partial<Differences>, after: Partial<Differences>) =>
	changesBetween({...none, ...before}, {...none, ...after}, defaultMatrix);

test('owners are compared as they show: the preset’s own is no change', () => {
	expect(between({}, {owners: {'delivery-date': 'shared'}})).toEqual([]);
	expect(between({owners: {'delivery-date': 'product'}}, {owners: {'delivery-date': 'engineering'}})).toEqual([
		{kind: 'owner', decision: 'delivery-date', from: 'product', to: 'engineering'},
	]);
	expect(between({owners: Object.fromEntries([['toString', 'product']])}, {})).toEqual([
		{kind: 'owner', decision: 'toString', from: 'product', to: null},
	]);
});

test('owners stand in the order of the matrix', () => {
	const [first, second] = between({}, {owners: {'delivery-date': 'product', architecture: 'product'}});
	expect([first, second]).toMatchObject([{decision: 'architecture'}, {decision: 'delivery-date'}]);
});

test('a decision that comes, goes or is another is told once, with its owner', () => {
	expect(between({}, {own: [visits], owners: {'own-1': 'shared'}})).toEqual([
		{kind: 'decision-added', decision: visits},
	]);
	expect(between({own: [visits]}, {})).toEqual([{kind: 'decision-removed', decision: visits}]);
	const other = {...visits, title: 'Visits'};
	expect(between({own: [visits]}, {own: [other]})).toEqual([{kind: 'decision-changed', decision: other}]);
});

test('how quiet it is is compared as it holds: the usual is no change', () => {
	const usual = {boards: 0.9, likely: 0.8};
	expect(between({}, {quiet: usual})).toEqual([]);
	expect(between({quiet: {...usual, boards: 0.7}}, {})).toEqual([
		{kind: 'quiet', from: {...usual, boards: 0.7}, to: usual},
	]);
});

test('rules are told one by one, and their order once', () => {
	expect(between({rules: [rule('a'), rule('b'), rule('c')]}, {rules: [rule('c'), rule('d'), rule('a')]})).toEqual([
		{kind: 'rule-added', rule: rule('d')},
		{kind: 'rule-removed', rule: rule('b')},
		{kind: 'rules-moved'},
	]);
	expect(between({rules: [rule('a'), rule('b')]}, {rules: [rule('a'), rule('c'), rule('b')]})).toEqual([
		{kind: 'rule-added', rule: rule('c')},
	]);
});

test('a pick is told with what it was', () => {
	expect(between({picks: [pick('estimation')]}, {})).toEqual([
		{kind: 'pick', key: 'PAY-1', from: 'estimation', to: null},
	]);
	expect(between({picks: [pick('estimation')]}, {picks: [pick('estimation')]})).toEqual([]);
});

test('what this version does not know is told by its name', () => {
	expect(between({covers: [1]}, {covers: [1]})).toEqual([]);
	expect(between({covers: [1]}, {covers: [2]})).toEqual([{kind: 'other', field: 'covers'}]);
});
