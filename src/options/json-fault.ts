/** Counted from 1. */
export interface JsonFault {
	line: number;
	column: number;
}

/** Where a text stops being JSON; null when it is JSON. `JSON.parse` says so in some browsers and for some faults. */
export function jsonFault(text: string): JsonFault | null {
	const open: string[] = [];
	let awaited: Awaited = 'value';
	let at = endOf(SPACE, text, 0);
	for (;;) {
		if (at >= text.length) return awaited === 'end' ? null : placeOf(text, text.length);
		const sign = text.charAt(at);
		const next: Awaited | null = afterSign(sign, awaited, open);
		if (next === null) return placeOf(text, at);
		const end = endOfToken(text, at);
		if (end < 0) return placeOf(text, ~end);
		awaited = next;
		at = text.charCodeAt(end) > SPACES ? end : endOf(SPACE, text, end);
	}
}

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

function placeOf(text: string, at: number): JsonFault {
	const before = text.slice(0, at);
	return {line: before.split('\n').length, column: at - before.lastIndexOf('\n')};
}
