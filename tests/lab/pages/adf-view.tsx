import {createElement, Fragment, type ReactNode} from 'react';
import type {AdfNode} from '../adf.ts';

/** A document of the Atlassian Document Format as elements. Nodes never move, so they need no keys. */
export function AdfView({nodes}: {nodes: readonly AdfNode[]}) {
	return createElement(Fragment, null, ...nodes.map(elementOf));
}

function elementOf(node: AdfNode): ReactNode {
	switch (node.type) {
		case 'text':
			return marked(node.text, node.marks ?? []);
		case 'hardBreak':
			return <br />;
		case 'heading': {
			const Heading = `h${Math.min(node.attrs.level + 1, 6)}` as 'h2';
			return (
				<Heading>
					<AdfView nodes={node.content} />
				</Heading>
			);
		}
		case 'codeBlock':
			return (
				<pre>
					<code>
						<AdfView nodes={node.content} />
					</code>
				</pre>
			);
		case 'bulletList':
			return (
				<ul>
					<AdfView nodes={node.content} />
				</ul>
			);
		case 'orderedList':
			return (
				<ol>
					<AdfView nodes={node.content} />
				</ol>
			);
		case 'listItem':
			return (
				<li>
					<AdfView nodes={node.content} />
				</li>
			);
		case 'paragraph':
			return (
				<p>
					<AdfView nodes={node.content} />
				</p>
			);
		case 'doc':
			return <AdfView nodes={node.content} />;
	}
}

function marked(text: string, marks: readonly {type: 'code' | 'strong'}[]): ReactNode {
	let shown: ReactNode = text;
	for (const {type} of marks) shown = type === 'code' ? <code>{shown}</code> : <strong>{shown}</strong>;
	return shown;
}
