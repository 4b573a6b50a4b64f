import {checkTickets} from './read-check.ts';
import {readCsv} from './read-csv.ts';
import {readJson} from './read-json.ts';
import {badFile, type ReadResult} from './read-ticket.ts';

/**
 * The tickets of a file: a JSON list of them, Jira's JSON, or CSV by hand, from Jira or from Linear. `text` is
 * the file read as UTF-8; `fileName` is asked for its ending alone. Never throws.
 */
export function readTickets(text: string, fileName: string): ReadResult {
	const content = text.replace(/^\uFEFF/, '');
	const unfit = unfitWords(content);
	if (unfit !== null) return badFile(`expected tickets as JSON or CSV, found ${unfit}`);
	const raw = isJson(content, fileName) ? readJson(content) : readCsv(content);
	if (raw.kind === 'bad') return raw;
	const unread = content.split('\uFFFD').length - 1;
	if (unread > 0)
		raw.warnings.push(`${unread} characters are lost, here or where the text came from; a file is best saved as UTF-8`);
	return checkTickets(raw);
}

/** What the file is instead of text with tickets; null when it may be such text. */
function unfitWords(content: string): string | null {
	if (content.trim() === '') return 'an empty file';
	if (content.startsWith('PK\u0003\u0004')) return 'a zip archive or a workbook; export it as CSV';
	const start = content.slice(0, 4096);
	const unread = start.split('\uFFFD').length - 1;
	if (content.includes('\0') || unread > start.length / 10) return 'a binary file, or text that is not UTF-8';
	if (/^\s*<(?:!doctype|html|\?xml|head|rss)\b/i.test(start)) return 'a web page or XML';
	return null;
}

function isJson(content: string, fileName: string): boolean {
	if (/\.json$/i.test(fileName)) return true;
	return /^\s*[[{]/.test(content) && !/\.[ct]sv$/i.test(fileName);
}
