import {expect, test, vi} from 'vitest';
import {contentFiles} from './own-scripts.ts';

const own = vi.hoisted(() => ({root: '', scripts: [] as {js?: string[]; css?: string[]}[]}));
vi.mock('webextension-polyfill', () => ({
	default: {
		runtime: {
			getManifest: () => ({content_scripts: own.scripts}),
			getURL: (path: string) => own.root + path,
		},
	},
}));

test.each([
	['Chromium, which gives the manifest as it is written', 'chrome-extension://abcdef/', 'src/content/main.js'],
	['Firefox, which gives whole addresses', 'moz-extension://5d1f7c3e/', 'moz-extension://5d1f7c3e/src/content/main.js'],
])("the manifest's files are paths from the extension's root in %s", (_, root, file) => {
	Object.assign(own, {root, scripts: [{js: [file]}, {css: ['only.css']}]});
	expect(contentFiles()).toEqual(['src/content/main.js']);
});
