import type {Rendered, World} from './pages/world.ts';

/** The whole HTML document around server-rendered markup. The world goes along for hydration, as data. */
export function frame(rendered: Rendered, world: World): string {
	const attributes = Object.entries(rendered.htmlAttributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
	return `<!doctype html>
<html lang="en"${attributes.join('')}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(rendered.title)}</title>
<link rel="icon" href="data:,">
<script src="/lab/early.js"></script>
<link rel="stylesheet" href="/lab/client.css">
</head>
<body>
<div id="${rendered.rootId}">${rendered.markup}</div>
<script type="application/json" id="lab-world">${JSON.stringify(world).replaceAll('<', '\\u003c')}</script>
<script type="module" src="/lab/client.js"></script>
</body>
</html>
`;
}

/** A page without scripts. */
export function plainPage(title: string, body: string): string {
	return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(title)}</title></head><body>${body}</body></html>`;
}

function escaped(words: string): string {
	return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
