import {afterAll, beforeAll, beforeEach, describe, expect, test} from 'vitest';
import {ask, BOARD, JIRA, LINEAR, type Reply, SIGNED_IN} from './ask.ts';
import type {ApiFault} from './faults.ts';
import {type Lab, startLab} from './server.ts';
import {labTickets} from './tickets/index.ts';

const BULK = '/rest/api/3/issue/bulkfetch';
const JSON_HEADERS = {...SIGNED_IN, accept: 'application/json', 'content-type': 'application/json'};

let lab: Lab;
beforeAll(async () => {
	lab = await startLab({tickets: labTickets});
}, 60_000);
afterAll(() => lab.close());
beforeEach(() => {
	lab.faults.api = null;
	lab.faults.signedOut = false;
});

describe('a session', () => {
	test('begins with any page, and the API wants it', async () => {
		const {headers} = await ask(lab.port, JIRA, BOARD);
		expect(String(headers['set-cookie'])).toContain(SIGNED_IN.cookie);
		expect((await bulk({issueIdsOrKeys: ['PAY-1']})).status).toBe(200);
	});

	test('that is none gets the log-in page with status 200', async () => {
		const reply = await ask(lab.port, JIRA, '/rest/api/3/field', {headers: {accept: 'application/json'}});
		expect([reply.status, reply.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
		expect(reply.body).toContain('Log in');
	});

	test('ends at the next page when it is told to, and by logging out', async () => {
		expect(String((await ask(lab.port, JIRA, '/logout')).headers['set-cookie'])).toContain('Max-Age=0');
		lab.faults.signedOut = true;
		expect(String((await ask(lab.port, JIRA, BOARD)).headers['set-cookie'])).toContain('Max-Age=0');
	});
});

describe('the REST API', () => {
	test('gives the fields asked for, by id and not as asked, and is silent about what it does not know', async () => {
		const reply = await bulk({issueIdsOrKeys: ['PAY-9', 'GONE-1', 'pay-2'], fields: ['summary', 'labels']});
		const {issues} = JSON.parse(reply.body) as {issues: {key: string; fields: object}[]};
		expect(issues.map(({key}) => key)).toEqual(['PAY-2', 'PAY-9']);
		expect(issues.map(({fields}) => Object.keys(fields))).toEqual([
			['summary', 'labels'],
			['summary', 'labels'],
		]);
	});

	test.each([
		['101 keys', {issueIdsOrKeys: Array.from({length: 101}, (_, at) => `PAY-${at}`)}],
		['no keys', {issueIdsOrKeys: []}],
		['keys that are no words', {issueIdsOrKeys: [1]}],
		['a question that it does not know', {issueIdsOrKeys: ['PAY-1'], jql: ''}],
	])('refuses %s', async (_, body) => {
		expect((await bulk(body)).status).toBe(400);
	});

	test('answers 100 keys', async () => {
		const reply = await bulk({issueIdsOrKeys: labTickets.slice(0, 100).map(({key}) => key)});
		expect((JSON.parse(reply.body) as {issues: unknown[]}).issues).toHaveLength(100);
	});

	test('refuses what is no JSON, what is not said to be, and who cannot read it', async () => {
		expect((await ask(lab.port, JIRA, BULK, {method: 'POST', headers: JSON_HEADERS, body: '{'})).status).toBe(400);
		expect((await bulk({issueIdsOrKeys: ['PAY-1']}, {'content-type': 'text/plain'})).status).toBe(415);
		expect((await bulk({issueIdsOrKeys: ['PAY-1']}, {accept: 'text/html'})).status).toBe(406);
	});

	test('refuses another origin', async () => {
		const reply = await bulk({issueIdsOrKeys: ['PAY-1']}, {origin: 'chrome-extension://abc'});
		expect([reply.status, reply.body]).toEqual([403, 'XSRF check failed']);
		expect((await bulk({issueIdsOrKeys: ['PAY-1']}, {origin: `https://${JIRA}`})).status).toBe(200);
	});

	test('is Jira’s alone', async () => {
		expect((await ask(lab.port, LINEAR, BULK, {method: 'POST', headers: JSON_HEADERS, body: '{}'})).status).toBe(405);
		expect((await ask(lab.port, JIRA, '/rest/api/3/myself', {headers: JSON_HEADERS})).status).toBe(404);
	});

	test('is counted: who asked for which tickets', async () => {
		const before = lab.requests.length;
		await bulk({issueIdsOrKeys: ['PAY-3', 'PAY-4']});
		expect(lab.requests.slice(before)).toMatchObject([
			{host: JIRA, method: 'POST', path: BULK, issueKeys: ['PAY-3', 'PAY-4']},
		]);
	});
});

describe('a fault of the API', () => {
	test.each([401, 403, 404, 429, 500])('status %d, with how long to wait', async (status) => {
		lab.faults.api = {kind: 'status', status, retryAfter: 7};
		const reply = await bulk({issueIdsOrKeys: ['PAY-1']});
		expect([reply.status, reply.headers['retry-after']]).toEqual([status, '7']);
	});

	test('HTML with status 200', async () => {
		lab.faults.api = {kind: 'html'};
		const reply = await bulk({issueIdsOrKeys: ['PAY-1']});
		expect([reply.status, reply.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
	});

	test('half a reply', async () => {
		lab.faults.api = {kind: 'broken'};
		const {status, body} = await bulk({issueIdsOrKeys: ['PAY-1']});
		expect(status).toBe(200);
		expect(() => JSON.parse(body) as unknown).toThrow(SyntaxError);
	});

	test('no reply at all', async () => {
		lab.faults.api = {kind: 'never'};
		const reply = bulk({issueIdsOrKeys: ['PAY-1']}).catch(() => 'cut off');
		expect(await Promise.race([reply, new Promise((done) => setTimeout(done, 300, 'later'))])).toBe('later');
	});

	test.each<ApiFault>([{kind: 'status', status: 500}, {kind: 'html'}, {kind: 'never'}, {kind: 'broken'}])(
		'$kind leaves the pages alone',
		async (fault) => {
			lab.faults.api = fault;
			expect((await ask(lab.port, JIRA, BOARD)).body).toContain('id="card-PAY-1"');
		},
	);
});

function bulk(body: object, headers: Record<string, string> = {}): Promise<Reply> {
	return ask(lab.port, JIRA, BULK, {
		method: 'POST',
		headers: {...JSON_HEADERS, ...headers},
		body: JSON.stringify(body),
	});
}
