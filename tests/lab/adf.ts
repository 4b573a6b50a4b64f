/** The part of the Atlassian Document Format that the lab writes. */
export type AdfNode =
	| {type: 'doc'; version: 1; content: AdfNode[]}
	| {type: 'paragraph' | 'bulletList' | 'orderedList' | 'listItem'; content: AdfNode[]}
	| {type: 'heading'; attrs: {level: number}; content: AdfNode[]}
	| {type: 'codeBlock'; attrs: {language?: string}; content: AdfNode[]}
	| {type: 'text'; text: string; marks?: {type: 'code' | 'strong'}[]}
	| {type: 'hardBreak'};

export type AdfDocument = Extract<AdfNode, {type: 'doc'}>;

const BULLET = /^\s*[-*•]\s+/;
const NUMBER = /^\s*\d{1,3}[.)]\s+/;
const HEADING = /^(#{1,6})\s+/;
const FENCE = /^\s*```(\w*)\s*$/;

/**
 * A plain description as a document: paragraphs parted by empty lines, lists, headings and fenced code.
 * A line that is none of these stays a line. Empty text gives an empty document, as in Jira.
 */
export function toAdf(description: string): AdfDocument {
	const lines = description.split(/\r\n|\r|\n/);
	const content: AdfNode[] = [];
	let at = 0;
	const line = () => lines[at] ?? '';
	while (at < lines.length) {
		const fence = FENCE.exec(line());
		const heading = HEADING.exec(line());
		if (fence) {
			const code: string[] = [];
			for (at++; at < lines.length && !FENCE.test(line()); at++) code.push(line());
			at++;
			content.push({type: 'codeBlock', attrs: fence[1] ? {language: fence[1]} : {}, content: words(code.join('\n'))});
		} else if (heading) {
			const level = heading[1]?.length ?? 1;
			content.push({type: 'heading', attrs: {level}, content: inline(line().slice(heading[0].length))});
			at++;
		} else if (BULLET.test(line())) {
			content.push({type: 'bulletList', content: items(BULLET)});
		} else if (NUMBER.test(line())) {
			content.push({type: 'orderedList', content: items(NUMBER)});
		} else if (line().trim() === '') {
			at++;
		} else {
			const paragraph: AdfNode[] = [];
			for (; at < lines.length && isProse(line()); at++) {
				if (paragraph.length > 0) paragraph.push({type: 'hardBreak'});
				paragraph.push(...inline(line()));
			}
			content.push({type: 'paragraph', content: paragraph});
		}
	}
	return {type: 'doc', version: 1, content};

	function items(mark: RegExp): AdfNode[] {
		const found: AdfNode[] = [];
		for (; at < lines.length && mark.test(line()); at++) {
			const content = inline(line().replace(mark, ''));
			found.push({type: 'listItem', content: [{type: 'paragraph', content}]});
		}
		return found;
	}
}

function isProse(line: string): boolean {
	return line.trim() !== '' && ![BULLET, NUMBER, HEADING, FENCE].some((mark) => mark.test(line));
}

/** Words with `code` and **strong** marked. */
function inline(line: string): AdfNode[] {
	return line.split(/(`[^`]+`|\*\*[^*]+\*\*)/).flatMap((part): AdfNode[] => {
		if (part.length > 2 && part.startsWith('`') && part.endsWith('`')) {
			return [{type: 'text', text: part.slice(1, -1), marks: [{type: 'code'}]}];
		}
		if (part.length > 4 && part.startsWith('**') && part.endsWith('**')) {
			return [{type: 'text', text: part.slice(2, -2), marks: [{type: 'strong'}]}];
		}
		return words(part);
	});
}

/** A text node may not be empty. */
function words(text: string): AdfNode[] {
	return text === '' ? [] : [{type: 'text', text}];
}
