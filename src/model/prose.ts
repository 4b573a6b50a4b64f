/** Texts are read up to this many characters; the card says so when a ticket's is longer. */
export const LONGEST_TEXT = 32_000;

/** A title is one line; what is longer is not read to its end. */
export const LONGEST_TITLE = 1000;

/**
 * The first `longest` characters of a text with everything blanked that its author did not say in words:
 * code, preformatted text, quotations, stack traces, template placeholders, comments and addresses.
 * As long as what was read, so that ranges are true of the text itself. Linear in the text.
 */
export function prose(text: string, longest = LONGEST_TEXT): string {
	return withoutAddresses(spoken(text, longest));
}

/** Blanks the addresses of pages in a text that was read by `spoken`. */
export function withoutAddresses(text: string): string {
	return text.includes('://') ? blank(text, ADDRESS) : text;
}

/** As `prose`, but addresses of pages stay. */
export function spoken(text: string, longest = LONGEST_TEXT): string {
	let rest = text.length > longest ? text.slice(0, longest) : text;
	if (!isWorthALook(rest)) return rest;
	rest = between(rest, /```/g);
	for (const tag of JIRA_BLOCKS) rest = between(rest, tag);
	rest = comments(rest);
	for (const pattern of BLANKED) rest = blank(rest, pattern);
	return rest;
}

const MARKUP = /[`{}<>]/;
const TRACE = ['Caused by', 'Traceback', 'File "'];
/** "At" within a line is a word like any other. */
const AT = /(?:^|\n)[ \t]{0,20}at /;
const JIRA_BLOCKS = [/\{code(?::[^{}\n]{0,100})?\}/g, /\{noformat(?::[^{}\n]{0,100})?\}/g, /\{quote\}/g];
const ADDRESS = /\b(?:https?|ftp|file):\/\/[^\s|\]>)"]+/g;
const BLANKED = [
	/\{\{[^{}\n]{0,200}\}\}/g,
	/<[^<>\s][^<>\n]{0,100}>/g,
	/`[^`\n]{1,200}`/g,
	/\{(?:color|panel|code|noformat|quote)(?::[^{}\n]{0,100})?\}/g,
	/^[ \t]{0,20}(?:>|bq\.)[^\n]*/gm,
	/^[ \t]{0,20}at [^\s()]{1,200}\([^\n]*/gm,
	/^[ \t]{0,20}(?:Caused by:|Traceback \(|File "|\.\.\. \d{1,4} more)[^\n]*/gm,
];

/** Whether anything may have to be blanked; of most texts nothing has, and many are read at a page's start. */
function isWorthALook(text: string): boolean {
	return MARKUP.test(text) || text.includes('bq.') || TRACE.some((sign) => text.includes(sign)) || AT.test(text);
}

function blank(text: string, pattern: RegExp): string {
	return text.replace(pattern, spaces);
}

function spaces(part: string): string {
	return part.includes('\n') ? part.replace(/[^\n]/g, ' ') : ' '.repeat(part.length);
}

/** Blanks from each mark to the next one of its kind; a last mark without a partner stays. */
function between(text: string, mark: RegExp): string {
	const parts: string[] = [];
	let done = 0;
	let open: number | null = null;
	for (const {0: found, index} of text.matchAll(mark)) {
		if (open === null) {
			open = index;
			continue;
		}
		parts.push(text.slice(done, open), spaces(text.slice(open, index + found.length)));
		done = index + found.length;
		open = null;
	}
	return done === 0 ? text : parts.join('') + text.slice(done);
}

function comments(text: string): string {
	const parts: string[] = [];
	let done = 0;
	for (;;) {
		const open = text.indexOf('<!--', done);
		const close = open < 0 ? -1 : text.indexOf('-->', open);
		if (close < 0) return done === 0 ? text : parts.join('') + text.slice(done);
		parts.push(text.slice(done, open), spaces(text.slice(open, close + 3)));
		done = close + 3;
	}
}
