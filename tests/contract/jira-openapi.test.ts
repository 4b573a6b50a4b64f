import {Ajv, type ValidateFunction} from 'ajv';
import addFormats from 'ajv-formats';
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {load} from '../../src/hosts/jira-cloud/load.ts';
import type {Asked} from '../lab/answer.ts';
import {generateTickets} from '../lab/generate.ts';
import {type JiraIssue, toIssues} from '../lab/jira-fields.ts';
import {answerRest} from '../lab/jira-rest.ts';
import {labTickets} from '../lab/tickets/index.ts';
import document from './jira-openapi.json' with {type: 'json'};

const SITE = 'acme.atlassian.net';
const TODAY = '2026-11-21';
const BULK = '/rest/api/3/issue/bulkfetch';
const FIELDS = '/rest/api/3/field';

const ajv = addFormats(new Ajv({strict: false, allErrors: true}));
ajv.addSchema(document, 'jira');
const request = schemaAt(`paths/${BULK.replaceAll('/', '~1')}/post/requestBody`);
const replies = {
	[BULK]: schemaAt(`paths/${BULK.replaceAll('/', '~1')}/post/responses/200`),
	[FIELDS]: schemaAt(`paths/${FIELDS.replaceAll('/', '~1')}/get/responses/200`),
};

/** The document leaves open what a field holds; these are the schemas of the values themselves. */
const VALUES: Record<string, ValidateFunction> = {
	issuetype: valueNamed('IssueTypeDetails'),
	status: valueNamed('StatusDetails'),
	priority: valueNamed('Priority'),
	project: valueNamed('ProjectDetails'),
	assignee: valueNamed('UserDetails'),
	components: valuesNamed('ComponentJsonBean'),
};

const issues = toIssues([...labTickets, ...generateTickets(50)], SITE, TODAY);
const asked: Asked[] = [];

beforeEach(() => {
	asked.length = 0;
	vi.stubGlobal('fetch', answerFromLab);
});
afterEach(() => {
	vi.unstubAllGlobals();
});

describe('what the extension asks of Jira', () => {
	test('is what Atlassian documents, at most 100 tickets at a time', async () => {
		const site = 'asks.atlassian.net';
		await load(
			new URL(`https://${site}/`),
			issues.map(({key}) => key),
			new AbortController().signal,
		);
		expect(asked.map(({method, url}) => `${method} ${url.pathname}`)).toEqual([`GET ${FIELDS}`, `POST ${BULK}`]);
		const body: unknown = JSON.parse(asked[1]?.body ?? '');
		expect(problems(request, body)).toEqual([]);
		expect(body).toMatchObject({issueIdsOrKeys: issues.slice(0, 100).map(({key}) => key)});
	});

	test('names no field that the site does not list', async () => {
		await load(new URL('https://fields.atlassian.net/'), ['PAY-1'], new AbortController().signal);
		const {fields} = JSON.parse(asked[1]?.body ?? '') as {fields: string[]};
		const listed = (answerOf('GET', FIELDS, '') as {id: string}[]).map(({id}) => id);
		expect(fields.filter((field) => !listed.includes(field))).toEqual([]);
	});

	test('finds every ticket of the lab in the reply', async () => {
		const keys = labTickets.slice(0, 100).map(({key}) => key);
		const loaded = await load(new URL(`https://${SITE}/`), keys, new AbortController().signal);
		expect(loaded.kind === 'loaded' && loaded.tickets.map(({key}) => key).sort()).toEqual(keys.sort());
	});
});

describe('what the lab answers', () => {
	test('to the list of fields is what Atlassian documents', () => {
		expect(problems(replies[FIELDS], answerOf('GET', FIELDS, ''))).toEqual([]);
	});

	test('to a bulk fetch is what Atlassian documents, for every ticket', () => {
		for (let from = 0; from < issues.length; from += 100) {
			const keys = issues.slice(from, from + 100).map(({key}) => key);
			const reply = bulk({issueIdsOrKeys: keys});
			expect(problems(replies[BULK], reply)).toEqual([]);
			expect(reply.issues.map(({key}) => key)).toEqual(keys);
		}
	});

	test('in each field is what Atlassian documents', () => {
		for (const {key, fields} of issues) {
			for (const [name, validate] of Object.entries(VALUES)) {
				const value = fields[name];
				if (value !== null) expect(problems(validate, value), `${name} of ${key}`).toEqual([]);
			}
		}
	});
});

describe('the document tells right from wrong:', () => {
	const reply = () => structuredClone(bulk({issueIdsOrKeys: ['PAY-1']}));

	test.each([
		['a number for a key', (issue: Record<string, unknown>) => Object.assign(issue, {key: 1})],
		['a list for the fields', (issue: Record<string, unknown>) => Object.assign(issue, {fields: []})],
		['a stranger beside the fields', (issue: Record<string, unknown>) => Object.assign(issue, {summary: 'Refunds'})],
	])('%s is refused', (_, spoil) => {
		const {issues} = reply();
		spoil(issues[0] as unknown as Record<string, unknown>);
		expect(problems(replies[BULK], {issues, issueErrors: []})).not.toEqual([]);
	});

	test('a wrong value of a field is refused', () => {
		expect(problems(VALUES['issuetype'], {id: '1', name: 'Bug', subtask: 'no'})).not.toEqual([]);
		expect(problems(VALUES['components'], [{id: 1, name: 'api'}])).not.toEqual([]);
	});

	test.each([
		['no keys', {fields: ['summary']}],
		['a word for the keys', {issueIdsOrKeys: 'PAY-1'}],
		['a question that it does not know', {issueIdsOrKeys: ['PAY-1'], jql: 'project = PAY'}],
	])('a request with %s is refused', (_, body) => {
		expect(problems(request, body)).not.toEqual([]);
	});

	test('a field without a name of its type is refused', () => {
		expect(problems(replies[FIELDS], [{id: 'summary', schema: {system: 'summary'}}])).not.toEqual([]);
	});
});

async function answerFromLab(address: URL, init: RequestInit): Promise<Response> {
	const headers = Object.fromEntries([...new Headers(init.headers)]);
	const one: Asked = {
		host: address.hostname,
		method: init.method ?? 'GET',
		url: address,
		headers,
		body: String(init.body ?? ''),
	};
	asked.push(one);
	const answer = answerRest(one, issues);
	return new Response(String(answer?.body), {status: answer?.status ?? 404, headers: {...answer?.headers}});
}

function answerOf(method: string, path: string, body: string): unknown {
	const headers = {accept: 'application/json', 'content-type': 'application/json'};
	const answer = answerRest({host: SITE, method, url: new URL(path, `https://${SITE}`), headers, body}, issues);
	expect(answer?.status).toBe(200);
	return JSON.parse(String(answer?.body));
}

function bulk(body: {issueIdsOrKeys: string[]}): {issues: JiraIssue[]} {
	return answerOf('POST', BULK, JSON.stringify(body)) as {issues: JiraIssue[]};
}

function schemaAt(path: string): ValidateFunction {
	return ajv.compile({$ref: `jira#/${path}/content/application~1json/schema`});
}

function valueNamed(name: string): ValidateFunction {
	return ajv.compile({$ref: `jira#/components/schemas/${name}`});
}

function valuesNamed(name: string): ValidateFunction {
	return ajv.compile({type: 'array', items: {$ref: `jira#/components/schemas/${name}`}});
}

function problems(validate: ValidateFunction | undefined, value: unknown): string[] {
	if (validate === undefined || validate(value)) return [];
	return (validate.errors ?? []).map(({instancePath, message}) => `${instancePath} ${message}`);
}
