import {beforeEach, describe, expect, test, vi} from 'vitest';
import {defaultMatrix} from '../decisions/default-matrix.ts';
import {publish, publishIfMissing} from './publish.ts';

const local = vi.hoisted(() => ({items: {} as Record<string, unknown>}));
vi.mock('webextension-polyfill', () => ({
	default: {
		storage: {
			local: {
				get: async (key: string) => ({[key]: structuredClone(local.items[key])}),
				set: async (items: Record<string, unknown>) => void Object.assign(local.items, structuredClone(items)),
			},
		},
	},
}));

const ofOneDecision = {...defaultMatrix, decisions: defaultMatrix.decisions.slice(0, 1)};
const readable = {format: 1, revision: 3, matrix: ofOneDecision};

beforeEach(() => {
	local.items = {};
});

describe('the view for badges', () => {
	test.each([
		['there is none', undefined],
		['it is damaged', {format: 1, revision: 'x', matrix: null}],
		['it is of another format', {...readable, format: 2}],
	])('is published at a start where %s', async (_, view) => {
		local.items = {view};
		await publishIfMissing();
		expect(local.items).toEqual({view: {format: 1, revision: 1, matrix: defaultMatrix}});
	});

	test('is left alone at a start where it can be read', async () => {
		local.items = {view: readable};
		await publishIfMissing();
		expect(local.items).toEqual({view: readable});
	});

	test('is published anew by an installation or an update, and its revision grows by one each time', async () => {
		local.items = {view: readable};
		await publish();
		expect(local.items).toEqual({view: {format: 1, revision: 4, matrix: defaultMatrix}});
		await publish();
		expect(local.items).toMatchObject({view: {revision: 5}});
	});
});
