/**
 * The words of a text, in order. `words[i]` is normalised for comparison (NFKC, lower case, without
 * apostrophes, zero-width and bidi controls); `text.slice(starts[i], ends[i])` is what the author wrote.
 */
export interface Words {
	readonly text: string;
	readonly words: readonly string[];
	/** A number for each word's first three letters, equal for equal ones; see `keyOf`. */
	readonly keys: readonly number[];
	readonly starts: readonly number[];
	readonly ends: readonly number[];
}

/** A part of a text: from `start` up to, not including, `end`. */
export interface Range {
	readonly start: number;
	readonly end: number;
}

/**
 * Splits a text into words in one pass. A word is a run of letters, digits and their marks; `-`, `_`, `/`
 * and every other sign separate. `%` and currency signs are words of their own, since amounts need them.
 */
export function wordsOf(text: string): Words {
	const words: string[] = [];
	const keys: number[] = [];
	const starts: number[] = [];
	const ends: number[] = [];
	let at = 0;
	while (at < text.length) {
		let kind = kindAt(text, at);
		const start = at;
		let end = at;
		let seen = 0;
		while (kind >= SMALL || (kind === INSIDE && end > start)) {
			seen |= kind;
			at += kind === OTHER || kind === INSIDE ? widthAt(text, at) : 1;
			if (kind !== INSIDE) end = at;
			kind = at < text.length ? kindAt(text, at) : GAP;
		}
		if (end === start) {
			at += widthAt(text, at);
			if (kind !== SIGN) continue;
			end = at;
		}
		const word = normalised(text, start, end, seen);
		words.push(word);
		keys.push(keyOf(word));
		starts.push(start);
		ends.push(end);
	}
	return {text, words, keys, starts, ends};
}

/** Looking up a number is many times quicker than cutting off and looking up a word's beginning. */
export function keyOf(word: string): number {
	let key = 0;
	for (let i = 0; i < KEYED && i < word.length; i++) key = (key << 8) | (word.charCodeAt(i) & 0xff);
	return key;
}

/** How many letters of a word its key tells. */
export const KEYED = 3;

const GAP = 0;
const SIGN = 1;
/** Apostrophes and invisible controls: within a word they join, elsewhere they separate. */
const INSIDE = 2;
/** Small letters and digits, capitals, and letters beyond ASCII; a bit each, so that a word's can be told together. */
const SMALL = 4;
const CAPITAL = 8;
const OTHER = 16;

const LETTERS = /[\p{L}\p{N}\p{M}]/u;
const INVISIBLE = /\p{Cf}/u;
const DROPPED = /[\p{Cf}'’ʼ]/gu;

/** Unicode's normal forms grow slower than the word on strings of marks, so longer words are cut. */
const LONGEST_WORD = 64;

const ASCII = Uint8Array.from({length: 128}, (_, code) => {
	const sign = String.fromCharCode(code);
	if (/[a-z0-9]/.test(sign)) return SMALL;
	if (/[A-Z]/.test(sign)) return CAPITAL;
	if (sign === "'") return INSIDE;
	return sign === '%' || sign === '$' ? SIGN : GAP;
});

function kindAt(text: string, at: number): number {
	const code = text.charCodeAt(at);
	return code < 128 ? (ASCII[code] ?? GAP) : kindBeyondAscii(text, at);
}

function kindBeyondAscii(text: string, at: number): number {
	const sign = String.fromCodePoint(text.codePointAt(at) ?? 0);
	if (LETTERS.test(sign)) return OTHER;
	if (sign === '€' || sign === '£') return SIGN;
	return sign === '’' || sign === 'ʼ' || INVISIBLE.test(sign) ? INSIDE : GAP;
}

function widthAt(text: string, at: number): number {
	return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function normalised(text: string, start: number, end: number, seen: number): string {
	const word = text.slice(start, Math.min(end, start + LONGEST_WORD));
	if (seen === SMALL || seen === 0) return word;
	if ((seen & (OTHER | INSIDE)) === 0) return word.toLowerCase();
	return word.replace(DROPPED, '').normalize('NFKC').toLowerCase().replace(DROPPED, '');
}
