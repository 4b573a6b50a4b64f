/**
 * The words of a text, in order. `words[i]` is normalised for comparison (NFKC, lower case, without
 * apostrophes, zero-width and bidi controls); `text.slice(starts[i], ends[i])` is what the author wrote.
 */
export interface Words {
	readonly text: string;
	readonly words: readonly string[];
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
	const starts: number[] = [];
	const ends: number[] = [];
	const add = (word: string, start: number, end: number) => {
		words.push(word);
		starts.push(start);
		ends.push(end);
	};
	let at = 0;
	while (at < text.length) {
		const kind = kindAt(text, at);
		if (kind === SIGN) add(text.charAt(at), at, at + 1);
		if (kind !== LETTER) {
			at += widthAt(text, at);
			continue;
		}
		const start = at;
		let end = at;
		for (let next = LETTER; next === LETTER || next === INSIDE; next = kindAt(text, at)) {
			at += widthAt(text, at);
			if (next === LETTER) end = at;
		}
		add(normalised(text.slice(start, end)), start, end);
	}
	return {text, words, starts, ends};
}

const GAP = 0;
const LETTER = 1;
/** Apostrophes and invisible controls: within a word they join, elsewhere they separate. */
const INSIDE = 2;
const SIGN = 3;

const LETTERS = /[\p{L}\p{N}\p{M}]/u;
const INVISIBLE = /\p{Cf}/u;
const DROPPED = /[\p{Cf}'’ʼ]/gu;
const ONLY_SMALL = /^[a-z0-9]*$/;
const ONLY_ASCII = /^[a-z0-9]*$/i;

/** Unicode's normal forms grow slower than the word on strings of marks, so longer words are cut. */
const LONGEST_WORD = 64;

const ASCII = Uint8Array.from({length: 128}, (_, code) => {
	const sign = String.fromCharCode(code);
	if (ONLY_ASCII.test(sign)) return LETTER;
	if (sign === "'") return INSIDE;
	return sign === '%' || sign === '$' ? SIGN : GAP;
});

/** Past the end of the text it is a gap. */
function kindAt(text: string, at: number): number {
	const code = text.charCodeAt(at);
	if (code < 128) return ASCII[code] ?? GAP;
	if (Number.isNaN(code)) return GAP;
	const sign = String.fromCodePoint(text.codePointAt(at) ?? 0);
	if (sign === '€' || sign === '£') return SIGN;
	if (sign === '’' || sign === 'ʼ' || INVISIBLE.test(sign)) return INSIDE;
	return LETTERS.test(sign) ? LETTER : GAP;
}

function widthAt(text: string, at: number): number {
	return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function normalised(written: string): string {
	const word = written.length > LONGEST_WORD ? written.slice(0, LONGEST_WORD) : written;
	if (ONLY_SMALL.test(word)) return word;
	if (ONLY_ASCII.test(word)) return word.toLowerCase();
	return word.replace(DROPPED, '').normalize('NFKC').toLowerCase().replace(DROPPED, '');
}
