import {describe, expect, test} from 'vitest';
import {decision, nothing, preset} from '../../tests/made-up/differences.ts';
import {matrixOf} from './matrix.ts';

const owners = (given: Record<string, 'product' | 'engineering' | 'shared'>, own = nothing.own) =>
	matrixOf(preset, {owners: given, own}).decisions.map(({id, owner}) => `${id} ${owner}`);

describe('the matrix', () => {
	test('is the preset where nothing differs, the very same rows', () => {
		const {decisions} = matrixOf(preset, nothing);
		expect(decisions).toEqual(preset.decisions);
		for (const [place, row] of decisions.entries()) expect(row).toBe(preset.decisions[place]);
	});

	test('has the changed owners, and decisions of the reader’s own after the others', () => {
		expect(owners({date: 'shared', 'own-1': 'engineering'}, [decision('own-1'), decision('own-2', 'shared')])).toEqual([
			'scope product',
			'date shared',
			'constructor product',
			'own-1 engineering',
			'own-2 shared',
		]);
	});

	test('has roles that go with the owner, the preset’s and the reader’s own alike', () => {
		const {decisions} = matrixOf(preset, {
			owners: {scope: 'engineering', 'own-1': 'shared'},
			own: [decision('own-1')],
		});
		const approvers = Object.fromEntries(decisions.map(({id, daci}) => [id, daci.approver]));
		expect(approvers).toMatchObject({scope: ['em'], 'own-1': ['pm', 'em'], date: []});
	});

	test('keeps the preset’s decision where one of the reader’s own has come to have its id', () => {
		const {decisions} = matrixOf(preset, {owners: {}, own: [decision('date', 'shared', 'Ours')]});
		expect(decisions).toEqual(preset.decisions);
	});

	test('takes no owner from what every object has, and none for a decision that is gone', () => {
		expect(owners({gone: 'shared'})).toEqual(['scope product', 'date product', 'constructor product']);
	});

	test('keeps fields that this version does not know', () => {
		expect(matrixOf({...preset, name: 'Ours'}, nothing)).toMatchObject({name: 'Ours'});
	});
});
