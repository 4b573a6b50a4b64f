/**
 * Where a text stops being JSON. `at` counts from 0, `line` and `column` from 1. `entry` is the place in the outermost
 * list, from 1; null outside of one. `closes` is the sign that ends what is open.
 */
export interface JsonFault {
	at: number;
	line: number;
	column: number;
	entry: number | null;
	expected: Expected;
	closes: '}' | ']';
}

/** Null when it is JSON. `JSON.parse` says where only in some browsers and for some faults. */
export function jsonFault(text: string): JsonFault | null {
	const open: string[] = [];
	let awaited: Awaited = 'value';
	let listDepth = 0;
	let entry = 0;
	let at = endOf(SPACE, text, 0);
	const faultAt = (place: number, expected: Expected): JsonFault => {
		const before = text.slice(0, place);
		return {
			at: place,
			line: before.split('\n').length,
			column: place - before.lastIndexOf('\n'),
			entry: entry === 0 ? null : entry,
			expected,
			closes: open.at(-1) === '{' ? '}' : ']',
		};
	};
	for (;;) {
		const sign = text.charAt(at);
		const startsValue: boolean = awaited === 'value' || (awaited === 'first value' && sign !== ']');
		if (startsValue && open.length === listDepth && open.at(-1) === '[') entry += 1;
		if (at >= text.length) return awaited === 'end' ? null : faultAt(text.length, awaited);
		const next: Awaited | null = afterSign(sign, awaited, open);
		if (next === null) return faultAt(at, awaited);
		if (sign === '[' && listDepth === 0 && open.length <= 2) listDepth = open.length;
		const end = endOfToken(text, at);
		if (end < 0) return faultAt(~end, sign === '"' ? expectedIn(text.charAt(~end)) : awaited);
		awaited = next;
		at = text.charCodeAt(end) > SPACES ? end : endOf(SPACE, text, end);
	}
}

/** What would have had to follow. `first` also takes the end of what is open; the last three are within a text. */
type Expected = Awaited | 'quote' | 'quote in line' | 'escape';

type Awaited = 'value' | 'first value' | 'name' | 'first name' | 'colon' | 'next' | 'end';

/** No sign of JSON but spaces has a code as low. */
const SPACES = 32;
const SPACE = /[ \t\r\n]*/y;
const WORD = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids exactly these in a string.
const PLAIN = /[^"\\\u0000-\u001f]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/** What is awaited after a token that begins with this sign, keeping `open` in step; null when it may not stand here. */
function afterSign(sign: string, awaited: Awaited, open: string[]): Awaited | null {
	const inObject = open.at(-1) === '{';
	if (sign === (inObject ? '}' : ']') && open.length > 0 && (awaited === 'next' || awaited.startsWith('first'))) {
		open.pop();
		return open.length === 0 ? 'end' : 'next';
	}
	switch (awaited) {
		case 'end':
			return null;
		case 'colon':
			return sign === ':' ? 'value' : null;
		case 'next':
			return sign === ',' ? (inObject ? 'name' : 'value') : null;
		case 'name':
		case 'first name':
			return sign === '"' ? 'colon' : null;
		case 'value':
		case 'first value':
			if ('}],:'.includes(sign)) return null;
			if (sign === '{' || sign === '[') open.push(sign);
			if (sign === '{') return 'first name';
			if (sign === '[') return 'first value';
			return open.length === 0 ? 'end' : 'next';
	}
}

/** Where the token ends; the complement of where it breaks off when it is not whole. */
function endOfToken(text: string, start: number): number {
	const sign = text.charAt(start);
	if ('{}[],:'.includes(sign)) return start + 1;
	if (sign !== '"') {
		const end = endOf(WORD, text, start);
		return end > start ? end : ~end;
	}
	let at = start + 1;
	for (;;) {
		at = endOf(PLAIN, text, at);
		if (text.charAt(at) === '"') return at + 1;
		const end = endOf(ESCAPE, text, at);
		if (end === at) return ~at;
		at = end;
	}
}

/** Where the sticky expression's match ends; `at` itself when it does not match there. */
function endOf(expression: RegExp, text: string, at: number): number {
	expression.lastIndex = at;
	return expression.test(text) ? expression.lastIndex : at;
}

/** What a text needs that breaks off at this sign. */
function expectedIn(sign: string): Expected {
	if (sign === '') return 'quote';
	return sign === '\\' ? 'escape' : 'quote in line';
}
