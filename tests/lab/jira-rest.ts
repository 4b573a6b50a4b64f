import {type Answer, type Asked, json, text} from './answer.ts';
import {FIELDS, type JiraIssue} from './jira-fields.ts';

const REQUEST_PROPERTIES = ['expand', 'fields', 'fieldsByKeys', 'issueIdsOrKeys', 'properties'];

/** Answers of the REST API to a reader who is signed in. Null where there is no such address. */
export function answerRest(asked: Asked, issues: readonly JiraIssue[]): Answer | null {
	const call = `${asked.method} ${asked.url.pathname}`;
	if (call === 'POST /rest/api/3/issue/bulkfetch') {
		const origin = asked.headers['origin'];
		if (origin !== undefined && origin !== asked.url.origin) return text('XSRF check failed', 403);
		if (!isJson(asked.headers['content-type'])) return refusal(415, 'Unsupported Media Type');
		if (!accepts(asked.headers['accept'])) return refusal(406, 'Not Acceptable');
		return bulkFetch(asked.body, issues);
	}
	if (call === 'GET /rest/api/3/field') {
		return accepts(asked.headers['accept']) ? json(FIELDS) : refusal(406, 'Not Acceptable');
	}
	return null;
}

export function refusal(status: number, message: string, headers: Answer['headers'] = {}): Answer {
	return json({errorMessages: [message], errors: {}}, status, headers);
}

function bulkFetch(body: string, issues: readonly JiraIssue[]): Answer {
	let request: unknown;
	try {
		request = JSON.parse(body);
	} catch {
		return refusal(400, 'Invalid request payload. Refer to the REST API documentation and try again.');
	}
	if (typeof request !== 'object' || request === null || Array.isArray(request)) {
		return refusal(400, 'Invalid request payload. Refer to the REST API documentation and try again.');
	}
	const wanted = request as Record<string, unknown>;
	const stranger = Object.keys(wanted).find((name) => !REQUEST_PROPERTIES.includes(name));
	if (stranger !== undefined) return refusal(400, `Unrecognized field "${stranger}"`);
	const asked = wanted['issueIdsOrKeys'];
	const fields = wanted['fields'] ?? ['*navigable'];
	const properties = wanted['properties'] ?? [];
	if (!isWords(asked)) return refusal(400, 'issueIdsOrKeys must be an array of strings');
	if (!isWords(fields)) return refusal(400, 'fields must be an array of strings');
	if (!isWords(wanted['expand'] ?? [])) return refusal(400, 'expand must be an array of strings');
	if (typeof (wanted['fieldsByKeys'] ?? false) !== 'boolean') return refusal(400, 'fieldsByKeys must be a boolean');
	if (!isWords(properties) || properties.length > 5) return refusal(400, 'At most 5 properties can be asked for');
	if (asked.length === 0) return refusal(400, 'issueIdsOrKeys must not be empty');
	if (asked.length > 100) return refusal(400, 'The maximum number of issues that can be fetched is 100');
	// Keys that nobody knows are absent without a word, and the order is by id, not as asked.
	const keys = new Set(asked.map((key) => key.toUpperCase()));
	const found = issues.filter((issue) => keys.has(issue.key.toUpperCase()) || keys.has(issue.id));
	return json({
		issues: found.map((issue) => ({expand: '', ...issue, fields: choose(issue.fields, fields)})),
		issueErrors: [],
	});
}

/** The fields asked for: names, `*all`, `*navigable`, and with a minus those left out. */
function choose(all: JiraIssue['fields'], asked: readonly string[]): Record<string, unknown> {
	const names = asked.flatMap((name) => name.split(',')).map((name) => name.trim());
	const without = new Set(names.filter((name) => name.startsWith('-')).map((name) => name.slice(1)));
	const named = names.filter((name) => !name.startsWith('-') && name !== '');
	const every = named.length === 0 || named.some((name) => name.startsWith('*'));
	const entries = Object.entries(all).filter(([name]) => (every || named.includes(name)) && !without.has(name));
	return Object.fromEntries(entries);
}

function isWords(value: unknown): value is string[] {
	return Array.isArray(value) && value.every((word) => typeof word === 'string');
}

function isJson(type: string | undefined): boolean {
	return type !== undefined && /^application\/json\b/i.test(type);
}

function accepts(types: string | undefined): boolean {
	return types !== undefined && /\bapplication\/json\b|\*\/\*/i.test(types);
}
