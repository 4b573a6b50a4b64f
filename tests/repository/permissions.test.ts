import {describe, expect, test} from 'vitest';
import manifest from '../../manifest.json' with {type: 'json'};
import {code, files, read} from './files.ts';

const DOCUMENT = 'docs/permissions.md';
const document = read(DOCUMENT);
const asked = [...manifest.permissions, ...manifest.host_permissions, ...manifest.optional_host_permissions];

/** Its text by the permission in its heading. */
const sections = new Map(
	document
		.split(/^## /m)
		.slice(1)
		.map((section) => [section.split('\n', 1)[0]?.replaceAll('`', '') ?? '', section] as const),
);

test('each permission has one section of its own, and there is no other', () => {
	expect(document.match(/^## /gm)).toHaveLength(asked.length);
	expect([...sections.keys()].sort()).toEqual([...asked].sort());
});

describe.each(asked)('%s', (permission) => {
	const section = sections.get(permission) ?? '';

	test.each(['Why', 'Without it'])('says in words: %s', (point) => {
		const said = new RegExp(String.raw`^- \*\*${point}:\*\* (.+)$`, 'm').exec(section)?.[1] ?? '';
		expect(said.split(' ').length).toBeGreaterThan(5);
	});

	test('names the files that use it, and they do', () => {
		const where = /^- \*\*Where:\*\* (.+)$/m.exec(section)?.[1] ?? '';
		const uses = [...where.matchAll(/`(?<file>src\/[^`]+)` \(`(?<words>[^`]+)`\)/g)].map(({groups}) => groups);
		expect(uses.length).toBeGreaterThan(0);
		for (const use of uses) {
			const {file = '', words = ''} = use ?? {};
			expect(files).toContain(file);
			expect(read(file), file).toContain(words);
		}
	});
});

test('no permission is named that is not asked for', () => {
	const words = document.replaceAll(/^- \*\*Where:\*\*.*$/gm, '');
	expect(asked).toEqual(expect.arrayContaining([...words.matchAll(/`([^`]+)`/g)].map(([, named]) => named)));
});

/** What an extension may use of a browser without asking. */
const FREE = ['action', 'commands', 'i18n', 'permissions', 'runtime', 'tabs'];

test('the code uses no part of the browser that needs another permission, and every one that it asks for', () => {
	const used = new Set(
		code.flatMap((file) => [...read(file).matchAll(/\bbrowser\.([a-z]\w*)/gi)].map(([, part]) => part)),
	);
	const withoutAPart = manifest.permissions.filter((permission) => permission !== 'activeTab');
	expect([...used].sort()).toEqual([...FREE, ...withoutAPart].sort());
});

test('only a host speaks to the network, and it asks the site that it is on', () => {
	const asking = code.filter((file) =>
		/\b(?:fetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon)/.test(read(file)),
	);
	expect(asking.length).toBeGreaterThan(0);
	for (const file of asking) {
		expect(file).toMatch(/^src\/hosts\//);
		expect(read(file), file).toContain("credentials: 'same-origin'");
	}
});
