import {describe, expect, test} from 'vitest';
import * as z from 'zod/mini';
import {type ItemFormat, openItem} from './open-item.ts';

/* An item that was stored in two other ways before: first as one owner, then as owners under another name. */

const item: ItemFormat<{format: 3; owners: string[]}> = {
	schema: z.looseObject({format: z.literal(3), owners: z.array(z.string())}),
	migrations: [
		({owner, ...kept}) => ({...kept, format: 2, names: [owner]}),
		({names, ...kept}) => ({...kept, format: 3, owners: (names as string[]).map((name) => name.toLowerCase())}),
	],
};

describe('an item', () => {
	test.each([
		['now', {format: 3, owners: ['shared']}],
		['in the format before', {format: 2, names: ['Shared']}],
		['in the first format', {format: 1, owner: 'Shared'}],
	])('that was written %s opens as it is now', (_, stored) => {
		const before = structuredClone(stored);
		expect(openItem(item, stored)).toEqual({kind: 'found', value: {format: 3, owners: ['shared']}});
		expect(stored).toEqual(before);
	});

	test('keeps fields that no format knows, through every migration', () => {
		const stored = {format: 1, owner: 'Shared', since: '2031'};
		expect(openItem(item, stored)).toMatchObject({value: {owners: ['shared'], since: '2031'}});
	});

	test('of a later version is told to be newer, whatever it holds', () => {
		const raw = {format: 4, owners: 'packed'};
		expect(openItem(item, raw)).toEqual({kind: 'newer', raw});
	});

	test.each([
		['text', 'shared'],
		['nothing at all', null],
		['a list', [{format: 3}]],
		['no format', {owners: ['shared']}],
		['a format that never was', {format: 0, owners: ['shared']}],
		['a format that is no number', {format: '4', owners: ['shared']}],
		['half a format', {format: 2.5, owners: ['shared']}],
		['what its format never was', {format: 3, owners: 'shared'}],
		['what a former format never was', {format: 1, owner: 7}],
		['what no migration can read', {format: 2, names: null}],
	])('that holds %s is damaged and given as it lies', (_, raw) => {
		expect(openItem(item, raw)).toEqual({kind: 'damaged', raw});
	});

	test('that was never stored is none', () => {
		expect(openItem(item, undefined)).toEqual({kind: 'none'});
	});
});
