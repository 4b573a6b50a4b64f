import {quoted} from './read-ticket.ts';

/** Where text stops being JSON. `line` and `column` count from 1; `entry` is the place in the outermost list. */
interface Fault {
	line: number;
	column: number;
	entry: number | null;
	expected: string;
	found: string;
}

type Awaited = 'value' | 'first value' | 'name' | 'first name' | 'colon' | 'next' | 'end';

/** A piece of JSON: a sign stands for itself. A broken one says at its end what was expected there. */
interface Token {
	kind: string;
	end: number;
	expected?: string;
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const SPACE = /[ \t\r\n]*/y;

/** The first fault, or null when the text is JSON. `JSON.parse` does not say where text breaks off. */
export function faultOf(text: string): Fault | null {
	const open: string[] = [];
	let awaited: Awaited = 'value';
	let listDepth = 0;
	let entry = 0;
	let at = endOf(SPACE, text, 0);
	for (;;) {
		const token = tokenAt(text, at);
		const startsValue = awaited === 'value' || (awaited === 'first value' && token.kind !== ']');
		if (startsValue && listDepth > 0 && open.length === listDepth) entry += 1;
		if (token.expected !== undefined) return faultAt(text, token.end, token.expected, entry);
		const next: Awaited | null = awaitedAfter(awaited, token.kind, open);
		if (next === null) return faultAt(text, at, expectedWords(awaited, open), entry);
		if (token.kind === 'end') return null;
		if (token.kind === '[' && listDepth === 0 && open.length <= 2) listDepth = open.length;
		awaited = next;
		at = endOf(SPACE, text, token.end);
	}
}

/** What may follow, keeping `open` in step; null when the token may not stand here. */
function awaitedAfter(awaited: Awaited, kind: string, open: string[]): Awaited | null {
	const done = () => (open.length === 0 ? 'end' : 'next');
	const closes = kind === closing(open) && (awaited === 'next' || awaited.startsWith('first'));
	if (closes) {
		open.pop();
		return done();
	}
	if (awaited === 'end') return kind === 'end' ? 'end' : null;
	if (awaited === 'colon') return kind === ':' ? 'value' : null;
	if (awaited === 'name' || awaited === 'first name') return kind === 'text' ? 'colon' : null;
	if (awaited === 'next') return kind === ',' ? (open.at(-1) === '[' ? 'value' : 'name') : null;
	if (kind === '[' || kind === '{') {
		open.push(kind);
		return kind === '[' ? 'first value' : 'first name';
	}
	return kind === 'text' || kind === 'word' ? done() : null;
}

function expectedWords(awaited: Awaited, open: readonly string[]): string {
	if (awaited === 'end') return 'the end of the file';
	if (awaited === 'colon') return 'a colon';
	if (awaited === 'next') return `a comma or ${closing(open)}`;
	const what = awaited.endsWith('name') ? 'a field name in double quotes' : 'a value';
	return awaited.startsWith('first') ? `${what} or ${closing(open)}` : what;
}

function closing(open: readonly string[]): string {
	return open.at(-1) === '{' ? '}' : ']';
}

function tokenAt(text: string, at: number): Token {
	const sign = text[at];
	if (sign === undefined) return {kind: 'end', end: at};
	if ('[]{},:'.includes(sign)) return {kind: sign, end: at + 1};
	if (sign === '"') return textAt(text, at);
	const word = ['true', 'false', 'null'].find((each) => text.startsWith(each, at));
	const end = word === undefined ? endOf(NUMBER, text, at) : at + word.length;
	return {kind: end > at ? 'word' : 'none', end};
}

/** By hand, since a repeated choice in an expression would need a stack as deep as the text is long. */
function textAt(text: string, start: number): Token {
	let at = start + 1;
	for (;;) {
		const sign = text[at];
		if (sign === '"') return {kind: 'text', end: at + 1};
		if (sign === undefined) return {kind: 'text', end: at, expected: 'a closing double quote'};
		if (sign < ' ') return {kind: 'text', end: at, expected: 'a closing double quote before the line ends'};
		const end = sign === '\\' ? endOf(ESCAPE, text, at) : at + 1;
		if (end === at) return {kind: 'text', end: at, expected: 'an escape such as \\n or \\u00e9'};
		at = end;
	}
}

/** Where the sticky expression's match ends; `at` itself when it does not match there. */
function endOf(expression: RegExp, text: string, at: number): number {
	expression.lastIndex = at;
	return expression.test(text) ? expression.lastIndex : at;
}

function faultAt(text: string, at: number, expected: string, entry: number): Fault {
	const before = text.slice(0, at);
	return {
		line: before.split('\n').length,
		column: at - before.lastIndexOf('\n'),
		entry: entry === 0 ? null : entry,
		expected,
		found: at < text.length ? quoted(text.slice(at, at + 12)) : 'the end of the file',
	};
}
