import {beforeEach, describe, expect, test, vi} from 'vitest';
import type {Asker} from '../messages/answer.ts';
import {dayOf} from '../model/day.ts';
import {answerHint, noteHint} from './hint-answers.ts';

const sync = vi.hoisted(() => ({items: {} as Record<string, unknown>, refuses: false}));
vi.mock('webextension-polyfill', () => ({
	default: {
		storage: {
			sync: {
				get: async (key: string) => ({[key]: structuredClone(sync.items[key])}),
				set: async (items: Record<string, unknown>) => {
					if (sync.refuses) throw new Error('QUOTA_BYTES');
					Object.assign(sync.items, structuredClone(items));
				},
			},
		},
	},
}));

const page: Asker = {tab: 7, hostname: 'acme.atlassian.net', own: false};
const ticket = {site: 'acme.atlassian.net', key: 'PAY-1'};
const lies = () => sync.items['hint-answers'];

beforeEach(() => {
	let last: Promise<unknown> = Promise.resolve();
	const request = (_name: string, work: () => Promise<unknown>) => (last = last.then(work));
	vi.stubGlobal('navigator', {locks: {request}});
	Object.assign(sync, {items: {}, refuses: false});
});

describe('an answer to a hint', () => {
	test('is kept for its ticket, and two at once are both kept', async () => {
		const outcomes = await Promise.all([
			answerHint({hint: 'debt-evidence', reply: 'already-said', ...ticket}, page),
			answerHint({hint: 'debt-options', reply: 'less-ever', ...ticket}, page),
		]);
		expect(outcomes).toEqual([{kind: 'changed'}, {kind: 'changed'}]);
		expect(lies()).toMatchObject({
			format: 1,
			said: [{hint: 'debt-evidence', ...ticket}],
			switches: [{hint: 'debt-options', on: false, where: null}],
		});
	});

	test('is taken from a page only for tickets of its own site', async () => {
		const elsewhere = {...page, hostname: 'other.atlassian.net'};
		const asked = {hint: 'debt-evidence', reply: 'already-said', ...ticket} as const;
		expect(await answerHint(asked, elsewhere)).toEqual({kind: 'refused', code: 'forbidden'});
		await noteHint({hint: 'debt-evidence', ...ticket}, elsewhere);
		expect(lies()).toBeUndefined();
		expect(await answerHint(asked, {...elsewhere, own: true})).toEqual({kind: 'changed'});
	});

	test.each([
		['answers-damaged', {format: 1, said: 3}],
		['newer', {format: 9}],
	])('is refused as %s where former answers cannot be read, which stay as they lie', async (code, item) => {
		sync.items = {'hint-answers': item};
		const outcome = await answerHint({hint: 'debt-evidence', reply: 'less-here', ...ticket}, page);
		expect(outcome).toEqual({kind: 'refused', code});
		expect(lies()).toEqual(item);
	});

	test('that the browser does not take is refused', async () => {
		sync.refuses = true;
		const outcome = await answerHint({hint: 'debt-evidence', reply: 'less-later', ...ticket}, page);
		expect(outcome).toEqual({kind: 'refused', code: 'failed'});
	});

	test('that a hint was shown today is kept once', async () => {
		await noteHint({hint: 'debt-evidence', ...ticket}, page);
		await noteHint({hint: 'debt-evidence', ...ticket}, page);
		expect(lies()).toMatchObject({shown: [{hint: 'debt-evidence', ...ticket, on: dayOf(new Date())}]});
	});
});
