/** More words than this are never judged; depth guards against a hostile document. */
const MOST_WORDS = 40_000;
const DEEPEST = 40;

const BLOCKS = new Set(['paragraph', 'heading', 'listItem', 'tableRow', 'rule', 'panel']);

/**
 * The words of an Atlassian Document (REST v3) or of plain text, one block a line; null when there is none.
 * Code stands between fences and quotes behind `>`, so that whoever reads the words can pass them over.
 */
export function wordsOfDocument(value: unknown): string | null {
	const words = typeof value === 'string' ? value : wordsOf(value, 0);
	return words.slice(0, MOST_WORDS).trim() || null;
}

function wordsOf(node: unknown, depth: number): string {
	if (depth > DEEPEST || !isNode(node)) return '';
	const {type, text, content} = node;
	if (typeof text === 'string') return text;
	if (type === 'hardBreak') return '\n';
	const inside = Array.isArray(content) ? content.map((child) => wordsOf(child, depth + 1)).join('') : '';
	if (type === 'codeBlock') return `\n\`\`\`\n${inside}\n\`\`\`\n`;
	if (type === 'blockquote') return inside.replace(/^(?=.)/gm, '> ');
	return BLOCKS.has(String(type)) ? `${inside}\n` : inside;
}

function isNode(value: unknown): value is {type?: unknown; text?: unknown; content?: unknown} {
	return typeof value === 'object' && value !== null;
}
