import {render} from 'preact';
import {beforeAll, describe, expect, test, vi} from 'vitest';
import {code, read} from '../repository/files.ts';
import {formsOf, idsOf, lookupsIn} from '../repository/message-ids.ts';
import {exhibits} from './exhibits.ts';

/** Which components are used and which messages are asked for, from the first import on. */
const {shown, asked, messages} = await vi.hoisted(async () => {
	const {JSDOM} = await import('jsdom');
	const {options} = await import('preact');
	const {document, Event, ShadowRoot} = new JSDOM('').window;
	// Sheets are the browser's own and tell nothing here.
	class CSSStyleSheet {
		replaceSync(): void {}
	}
	ShadowRoot.prototype.adoptedStyleSheets = [];
	Object.assign(globalThis, {document, Event, CSSStyleSheet});
	const used = new Set<unknown>();
	const before = options.vnode;
	options.vnode = (node) => {
		used.add(node.type);
		before?.(node);
	};
	return {shown: used, asked: new Set<string>(), messages: new Set<string>()};
});
vi.mock('../../src/content/flash.ts', () => ({flash: () => {}}));
vi.mock('webextension-polyfill', () => ({
	default: {
		i18n: {
			getUILanguage: () => 'en',
			getMessage: (id: string) => {
				asked.add(id);
				return messages.has(id) ? id : '';
			},
		},
	},
}));

/** Everything that is exported by a component's file, by the name of the file. */
const files = Object.entries(
	import.meta.glob<Record<string, unknown>>(['../../src/ui/*.tsx', '!../../src/ui/*.test.tsx'], {eager: true}),
).map(([path, exported]) => ({id: path.replace(/^.*\/|\.tsx$/g, ''), exported}));

beforeAll(async () => {
	for (const id of Object.keys(JSON.parse(read('public/_locales/en/messages.json')))) messages.add(id);
	for (const {shows, afterwards} of exhibits.flatMap(({states}) => states)) {
		const frame = document.createElement('div');
		render(shows, frame);
		afterwards?.(frame);
	}
	// What is typed and sent is drawn a moment later.
	await new Promise((next) => setTimeout(next, 200));
});

describe('the gallery', () => {
	test.each(files)('shows every component of $id', ({exported}) => {
		const components = Object.entries(exported).filter(([name]) => /^[A-Z][a-z]/.test(name));
		expect(components.length).toBeGreaterThan(0);
		expect(components.filter(([, component]) => !shown.has(component)).map(([name]) => name)).toEqual([]);
	});

	test('has every file of components by its own name', () => {
		const hung = exhibits.map(({id}) => id);
		expect(files.map(({id}) => id).filter((id) => !hung.includes(id))).toEqual([]);
		expect(new Set(hung).size).toBe(hung.length);
	});

	test('names each state of a component once', () => {
		for (const {id, states} of exhibits) {
			const names = states.map(({name}) => name);
			expect(new Set(names).size, id).toBe(names.length);
		}
	});

	test('shows every state that has words of its own', () => {
		const own = code.filter((file) => /^src\/(?:ui|content|popup\/(?:page-tab|store-notice))/.test(file));
		const {whole, plural, made} = lookupsIn(own);
		// The preset's decisions and roles are shown by some of them.
		const families = [...new Set(made)].filter((family) => !/^(?:decision|role)_/.test(family));
		const ids = [...whole, ...plural.flatMap((id) => formsOf(id, 'en')), ...families.flatMap(idsOf)];
		expect([...new Set(ids)].filter((id) => !asked.has(id))).toEqual([]);
	});
});
