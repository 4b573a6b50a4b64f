/** More words than this are never judged; depth guards against a hostile page. */
const MOST_WORDS = 40_000;
const DEEPEST = 40;

const BLOCKS = new Set(['p', 'div', 'li', 'ul', 'ol', 'tr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/**
 * The words of a description as the page shows it, one block a line; null when there are none. Code stands
 * between fences and quotes behind `>`, so that whoever reads the words can pass them over.
 */
export function wordsOfProse(element: Element | null | undefined): string | null {
	const words = element ? wordsOf(element, 0) : '';
	const shown = words.trim().slice(0, MOST_WORDS);
	return shown.replace(/\n{3,}/g, '\n\n').trim() || null;
}

function wordsOf(element: Element, depth: number): string {
	if (depth > DEEPEST) return '';
	const inside = Array.from(element.childNodes, (node) => {
		if (node.nodeType === node.TEXT_NODE) return node.nodeValue ?? '';
		return node.nodeType === node.ELEMENT_NODE ? wordsOf(node as Element, depth + 1) : '';
	}).join('');
	const name = element.localName;
	if (name === 'br') return '\n';
	if (name === 'pre') return `\n\`\`\`\n${inside}\n\`\`\`\n`;
	if (name === 'blockquote') return `\n${inside.trim().replace(/^(?=.)/gm, '> ')}\n`;
	return BLOCKS.has(name) ? `\n${inside}\n` : inside;
}
