import {afterEach, describe, expect, test, vi} from 'vitest';
import {load} from './load.ts';

const board = new URL('https://acme.atlassian.net/jira/software/c/projects/PAY/boards/1');
const never = new AbortController().signal;
const json = (value: unknown, init: ResponseInit = {}) =>
	new Response(JSON.stringify(value), {headers: {'Content-Type': 'application/json'}, ...init});
const sprintField = {id: 'customfield_7', schema: {custom: 'com.pyxis.greenhopper.jira:gh-sprint'}};

/** Answers the field list as Jira does, and the tickets as told. */
function jiraAnswers(tickets: () => Response | Promise<Response>) {
	const requests: {path: string; body: Record<string, unknown>}[] = [];
	vi.stubGlobal('fetch', async (address: URL, init: RequestInit) => {
		requests.push({path: address.pathname, body: init.body ? JSON.parse(String(init.body)) : {}});
		init.signal?.throwIfAborted();
		if (address.pathname === '/rest/api/3/field') return json([{id: 'summary'}, sprintField]);
		return Promise.race([
			tickets(),
			new Promise<never>((_, refuse) => init.signal?.addEventListener('abort', () => refuse(init.signal?.reason))),
		]);
	});
	return requests;
}

afterEach(() => vi.unstubAllGlobals());

describe('loading tickets from Jira', () => {
	test('one request asks for the keys and for the sprint by the id that it has on this site', async () => {
		const requests = jiraAnswers(() => json({issues: [{key: 'PAY-1', fields: {summary: 'One'}}]}));
		const loaded = await load(board, ['PAY-1', 'PAY-2'], never);
		expect(loaded).toMatchObject({kind: 'loaded', tickets: [{key: 'PAY-1', title: 'One'}]});
		const asked = requests.at(-1);
		expect(asked?.path).toBe('/rest/api/3/issue/bulkfetch');
		expect(asked?.body['issueIdsOrKeys']).toEqual(['PAY-1', 'PAY-2']);
		expect(asked?.body['fields']).toContain('customfield_7');
	});

	test('never more than 100 keys go into one request', async () => {
		const requests = jiraAnswers(() => json({issues: []}));
		await load(
			board,
			Array.from({length: 250}, (_, index) => `PAY-${index}`),
			never,
		);
		expect(requests.at(-1)?.body['issueIdsOrKeys']).toHaveLength(100);
	});

	test.each([
		['signed out', () => new Response('', {status: 401}), 'signed-out'],
		[
			'a login page of HTML with status 200',
			() => new Response('<html>', {headers: {'Content-Type': 'text/html'}}),
			'signed-out',
		],
		['forbidden', () => json({}, {status: 403}), 'forbidden'],
		['not there', () => json({}, {status: 404}), 'missing'],
		['too many requests', () => json({}, {status: 429}), 'busy'],
		['a fault of the server', () => json({}, {status: 500}), 'broken'],
		['half an answer', () => new Response('{"issues":[', {headers: {'Content-Type': 'application/json'}}), 'broken'],
		['an answer of another shape', () => json({values: []}), 'broken'],
		['no network', () => Promise.reject(new TypeError('Failed to fetch')), 'offline'],
	])('%s is a refusal with its reason', async (_, answer, code) => {
		jiraAnswers(answer);
		expect(await load(board, ['PAY-1'], never)).toMatchObject({kind: 'refused', code});
	});

	test('a server that asks for a pause is given it', async () => {
		jiraAnswers(() => new Response('', {status: 429, headers: {'Retry-After': '17'}}));
		expect(await load(board, ['PAY-1'], never)).toEqual({kind: 'refused', code: 'busy', wait: 17});
	});

	test('a pause that is no number of seconds is left to our own patience', async () => {
		jiraAnswers(() => new Response('', {status: 429, headers: {'Retry-After': 'Wed, 21 Oct 2026 07:28:00 GMT'}}));
		expect(await load(board, ['PAY-1'], never)).toMatchObject({wait: null});
	});

	test('a server that never answers is given up', async () => {
		vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => AbortSignal.abort(new DOMException('', 'TimeoutError')));
		jiraAnswers(() => new Promise<Response>(() => {}));
		expect(await load(board, ['PAY-1'], never)).toMatchObject({kind: 'refused', code: 'slow'});
		vi.restoreAllMocks();
	});

	test('a navigation cancels', async () => {
		const page = new AbortController();
		jiraAnswers(() => new Promise<Response>(() => {}));
		const loading = load(board, ['PAY-1'], page.signal);
		page.abort();
		await expect(loading).rejects.toThrow();
	});
});
