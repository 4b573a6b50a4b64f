import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {root} from './files.ts';

interface Cruise {
	summary: {totalCruised: number; violations: {from: string; to: string; rule: {name: string}}[]};
}

const require = createRequire(import.meta.url);
const config = join(root, '.dependency-cruiser.cjs');
const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
const {forbidden: rules} = require(config) as {forbidden: {name: string; from: {path?: string}}[]};

/** Every import of `src` in a folder, judged by the rules. */
function cruise(folder: string): Cruise['summary'] {
	const args = [cruiser, '--config', config, '--output-type', 'json', 'src'];
	const {stdout, stderr} = spawnSync(process.execPath, args, {cwd: folder, encoding: 'utf8', maxBuffer: 1e8});
	if (stdout === '') throw new Error(stderr);
	return (JSON.parse(stdout) as Cruise).summary;
}

test('no room imports what the table does not permit', () => {
	const {totalCruised, violations} = cruise(root);
	expect(violations.map(({from, to, rule}) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
	// A compiler that the tool cannot use lets it see nothing, and nothing has no faults.
	expect(totalCruised).toBeGreaterThan(60);
});

test('every folder of src is a room of the table, and every room of the table is a folder', () => {
	const rooms = rules.flatMap(({name}) => /^src\/(\w+) imports only /.exec(name)?.[1] ?? []);
	const folders = readdirSync(join(root, 'src'), {withFileTypes: true}).filter((entry) => entry.isDirectory());
	expect(folders.map(({name}) => name).sort()).toEqual(rooms.sort());
});

/** A file with an import that no reader of the table would expect, and the beginning of the rule that it breaks. */
const planted: [what: string, file: string, imports: string, rule: string][] = [
	['words that know the mind', 'src/model/a.ts', '../decisions/rule.ts', 'src/model imports only'],
	['hints that know decisions, by a type alone', 'src/hints/a.ts', '../decisions/rule.ts', 'src/hints imports only'],
	['zod in the mind', 'src/decisions/a.ts', 'zod/mini', 'src/decisions imports only'],
	['the large zod', 'src/storage/a.ts', 'zod', 'src/storage imports only'],
	['one hand that knows another', 'src/ui/a.ts', '../messages/ask.ts', 'src/ui imports only'],
	['preact in a host', 'src/hosts/a.ts', 'preact', 'src/hosts imports only'],
	['the browser in a host', 'src/hosts/b.ts', 'webextension-polyfill', 'src/hosts imports only'],
	['a door that knows another', 'src/popup/a.ts', '../content/main.ts', 'src/popup imports only'],
	['Node in the page', 'src/content/a.ts', 'node:fs', 'src/content imports only'],
	['a part of the tests', 'src/messages/a.ts', '../../tests/lab/ticket.ts', 'src/messages imports only'],
	['the database in a content script', 'src/content/b.ts', '../storage/tickets.ts', 'only the background reaches'],
	['a circle', 'src/ui/b.ts', './c.ts', 'imports go round in no circle'],
	['a room that nobody knows', 'src/helpers/a.ts', '../model/owner.ts', 'every file of src is in a room'],
];

describe('the rules speak up about', () => {
	const folder = mkdtempSync(join(tmpdir(), 'rooms-'));
	let violations: Cruise['summary']['violations'];

	beforeAll(() => {
		const plant = (file: string, text: string): void => {
			mkdirSync(join(folder, dirname(file)), {recursive: true});
			writeFileSync(join(folder, file), text);
		};
		plant('tsconfig.json', '{"compilerOptions": {"module": "ESNext", "moduleResolution": "Bundler"}}');
		for (const name of ['zod', 'zod/mini', 'preact', 'webextension-polyfill', 'idb-keyval']) {
			plant(`node_modules/${name}/index.js`, '');
		}
		const standing = ['model/owner', 'decisions/rule', 'messages/ask', 'content/main', 'ui/alone'];
		for (const file of standing) plant(`src/${file}.ts`, 'export type A = 1;');
		plant('tests/lab/ticket.ts', 'export type A = 1;');
		plant('src/storage/tickets.ts', "import 'idb-keyval';");
		plant('src/ui/c.ts', "import './b.ts';");
		for (const [, file, imports] of planted) plant(file, `import type {A} from '${imports}';`);
		({violations} = cruise(folder));
	});
	afterAll(() => rmSync(folder, {recursive: true}));

	test.each(planted)('%s', (_, file, __, rule) => {
		const spoken = violations.filter(({from}) => from === file).map(({rule: {name}}) => name);
		expect(
			spoken.some((name) => name.startsWith(rule)),
			spoken.join('; '),
		).toBe(true);
	});

	test('a file that stands alone', () => {
		const spoken = violations.filter(({from}) => from === 'src/ui/alone.ts').map(({rule: {name}}) => name);
		expect(spoken).toEqual(['no file stands alone']);
	});

	test('nothing that is permitted', () => {
		const faulty = new Set([...planted.map(([, file]) => file), 'src/ui/c.ts', 'src/ui/alone.ts']);
		expect(violations.filter(({from}) => !faulty.has(from))).toEqual([]);
	});
});
