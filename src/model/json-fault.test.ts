import {describe, expect, test} from 'vitest';
import {jsonFault} from './json-fault.ts';

function isJson(text: string): boolean {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}

describe('where a text stops being JSON', () => {
	test.each([
		['', 1, 1],
		['  \n ', 2, 2],
		['{"a": 1,\n  "b": x}', 2, 8],
		['{"a": 1,\n\t}', 2, 2],
		['[1, 2', 1, 6],
		['[1 2]', 1, 4],
		['{"a" 1}', 1, 6],
		['{"a": "open\n"}', 1, 12],
		['{"a": "\\q"}', 1, 8],
		['{} {}', 1, 4],
		['{a: 1}', 1, 2],
		['[01]', 1, 3],
		['<!doctype html>', 1, 1],
	])('%j breaks off at line %i, column %i', (text, line, column) => {
		expect(jsonFault(text)).toMatchObject({line, column});
	});

	test.each([
		['[{"a": 1}, {"a" 2}]', 2],
		['{"issues": [{"a": 1}, {"a": 2}, x', 3],
		['{"issues": [{"a": 1}], "more": {"a": x}}', 1],
		['{"a": x}', null],
	])('%j breaks off in entry %s of its list', (text, entry) => {
		expect(jsonFault(text)?.entry).toBe(entry);
	});

	test('it is found exactly where the browser refuses, whatever sign is lost or doubled', () => {
		const whole = '{"a": [1, -2.5e3, true, null], "b": {"c": "x\\u00e9\\n"}, "d": []}';
		expect(jsonFault(whole)).toBeNull();
		for (let at = 0; at < whole.length; at++) {
			for (const text of [whole.slice(0, at) + whole.slice(at + 1), whole.slice(0, at + 1) + whole.slice(at)]) {
				expect(jsonFault(text) === null, text).toBe(isJson(text));
			}
		}
	});

	test('ten megabytes are read in less than four seconds, however deep', () => {
		const text = `{"a": [${'"words \\" and more", {"b": [1, 2]}, '.repeat(300_000)}}`;
		expect(text.length).toBeGreaterThan(10_000_000);
		const start = performance.now();
		expect(jsonFault(text)).toMatchObject({line: 1, column: text.length});
		expect(jsonFault('['.repeat(1_000_000))).toMatchObject({line: 1, column: 1_000_001});
		expect(performance.now() - start).toBeLessThan(4000);
	});
});
