import {randomBytes} from 'node:crypto';
import {describe, expect, test} from 'vitest';
import {trained} from '../src/decisions/text-model/trained.ts';
import {checks} from './package-problems.ts';

const manifest = {content_scripts: [{js: ['content.js']}]};
const good = {
	'manifest.json': JSON.stringify(manifest),
	'content.js': `(function(){document.title="A function (of something) imported from nowhere",read('${trained}')})()`,
	'src/popup/index.html': '<script type="module" src="/popup.js"></script>',
	'popup.js': 'import{t}from"./text.js";const svg="http://www.w3.org/2000/svg",help="https://example.com/help";',
};

const bad: [string, string, Record<string, string>][] = [
	[
		'no page can look for the extension',
		'a page could look for the extension',
		{'manifest.json': JSON.stringify({...manifest, web_accessible_resources: [{resources: ['a.js']}]})},
	],
	[
		'one small file goes into a page',
		'the content script is large',
		{'content.js': randomBytes(90_000).toString('hex')},
	],
	['the model lies in the page once, and is small', 'it is not there', {'content.js': 'read("")'}],
	['the model lies in the page once, and is small', 'it is there twice', {'content.js': `'${trained}','${trained}'`}],
	['one small file goes into a page', 'the content script is in parts', {'content.js': 'import"./part.js";'}],
	['one small file goes into a page', 'the content script loads a part', {'content.js': 'await import(name)'}],
	['one small file goes into a page', 'there is no content script', {'manifest.json': '{}'}],
	['nothing that is for developers is in it', 'it has another page', {'src/demo.html': '<p>'}],
	[
		'nothing that is for developers is in it',
		'it has a part of the gallery',
		{'popup.js': 'document.documentElement.dataset.hung="";document.title="Gallery"'},
	],
	[
		'nothing that is for developers is in it',
		'its messages are lengthened',
		{'_locales/en/messages.json': '{"a": {"message": "[\u00d8n one]"}}'},
	],
	['no code is made from text or fetched', 'text is evaluated', {'popup.js': 'x=eval ("1")'}],
	[
		'no code is made from text or fetched',
		'a function is made from text',
		{'popup.js': 'try{new Function("")}catch{}'},
	],
	[
		'no code is made from text or fetched',
		'a module comes from elsewhere',
		{'popup.js': 'import("https://a.example/b")'},
	],
	[
		'no code is made from text or fetched',
		'a script comes from elsewhere',
		{'content.js': 's.src="https://a.example/b.js"'},
	],
	[
		'no code is made from text or fetched',
		'a page has a script from elsewhere',
		{'src/popup/index.html': '<script src=//a.example/b>'},
	],
];

describe('a package', () => {
	test.each(Object.entries(checks))('that is good passes: %s', (_, check) => {
		expect(check(new Map(Object.entries(good)))).toEqual([]);
	});

	test.each(bad)('fails "%s" when %s', (name, _, files) => {
		expect(checks[name]?.(new Map(Object.entries({...good, ...files})))).toHaveLength(1);
	});
});
