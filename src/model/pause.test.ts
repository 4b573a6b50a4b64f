import {describe, expect, test} from 'vitest';
import {hereOf, isSameScope, type Pause, type PauseScope, pausesAt} from './pause.ts';
import type {Place} from './place.ts';

const board: Place = {site: 'acme.atlassian.net', project: 'PAY', path: '/jira/software'};
const search: Place = {site: 'acme.atlassian.net', project: null, path: '/issues'};
const kinds = (scopes: PauseScope[], place: Place, until: number | null = null): string[] =>
	pausesAt(
		scopes.map((scope): Pause => ({scope, until})),
		place,
		1000,
	).map(({scope}) => scope.kind);

describe('a pause', () => {
	test('of a project holds on every page of that project, and on no other', () => {
		const here = hereOf(board);
		expect(kinds([here], {...board, path: '/browse/PAY-1'})).toEqual(['project']);
		expect(kinds([here], {...board, project: 'OPS'})).toEqual([]);
		expect(kinds([here], {...board, site: 'other.atlassian.net'})).toEqual([]);
		expect(kinds([here], search)).toEqual([]);
	});

	test('of a page without a project holds for its part of the site', () => {
		const here = hereOf(search);
		expect(kinds([here], {...search, path: '/issues/mine'})).toEqual(['path']);
		expect(kinds([here], {...search, path: '/issuesmine'})).toEqual([]);
		expect(kinds([here], board)).toEqual([]);
	});

	test('of a site holds on its pages, and everywhere is everywhere; the widest is last', () => {
		const site: PauseScope = {kind: 'site', site: board.site};
		expect(kinds([{kind: 'everywhere'}, site, hereOf(board)], board)).toEqual(['project', 'site', 'everywhere']);
		expect(kinds([{kind: 'everywhere'}, site], {...board, site: 'linear.app/acme'})).toEqual(['everywhere']);
	});

	test('for an hour is over when the hour is', () => {
		expect(kinds([{kind: 'everywhere'}], board, 1001)).toEqual(['everywhere']);
		expect(kinds([{kind: 'everywhere'}], board, 1000)).toEqual([]);
	});

	test('is the same as another of the same scope, however it was written', () => {
		expect(isSameScope({kind: 'site', site: 'a'}, {site: 'a', kind: 'site'})).toBe(true);
		expect(isSameScope({kind: 'site', site: 'a'}, {kind: 'site', site: 'b'})).toBe(false);
	});
});
