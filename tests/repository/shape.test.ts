import {describe, expect, test} from 'vitest';
import about from '../../package.json' with {type: 'json'};
import {code, files, read} from './files.ts';

const TOP = [
	/^(?:src|public|tests|scripts|docs|\.ci)$/,
	/^(?:package|package-lock|manifest|tsconfig(?:\.\w+)?)\.json$/,
	/^(?:vite|vitest)\.config\.ts$/,
	/^(?:README\.md|LICENSE)$/,
	/^(?:\.gitignore|\.gitattributes|\.npmrc|\.nvmrc|\.editorconfig)$/,
	/^(?:\.dependency-cruiser\.cjs|biome\.jsonc?|\.oxlintrc\.jsonc?|knip\.(?:jsonc?|ts))$/,
];

const texts = files.filter((file) => !/\.(?:png|ico|woff2?)$/.test(file));

test('the top level holds what belongs there and nothing else', () => {
	const top = [...new Set(files.map((file) => file.split('/', 1)[0] ?? ''))];
	expect(top.filter((name) => !TOP.some((allowed) => allowed.test(name)))).toEqual([]);
});

test('the code of the product is TypeScript', () => {
	expect(files.filter((file) => /^src\/.*\.[cm]?jsx?$/.test(file))).toEqual([]);
});

test('no folder is a drawer for what has no place', () => {
	const drawers = ['utils', 'util', 'helpers', 'helper', 'shared', 'common', 'lib', 'misc'];
	const folders = files.flatMap((file) => file.split('/').slice(0, -1));
	expect(folders.filter((folder) => drawers.includes(folder))).toEqual([]);
});

test('files are named in small letters with hyphens between', () => {
	const names = files.filter((file) => /^(?:src|tests|scripts)\//.test(file)).flatMap((file) => file.split('/'));
	expect(names.filter((name) => !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+)*$/.test(name))).toEqual([]);
});

test('no file of src is longer than 250 lines', () => {
	const long = files.filter((file) => /^src\/.*\.tsx?$/.test(file) && read(file).split('\n').length > 251);
	expect(long).toEqual([]);
});

test.each([
	[
		'sets markup from text',
		/\b(?:innerHTML|outerHTML\s*=(?!=)|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write)/,
	],
	['runs text as code', /\beval\(|\bnew Function\b|\bsetTimeout\(\s*['"`]|\bimport\(\s*[^'"\s]/],
	['keeps anything in storage of the page', /\b(?:localStorage|sessionStorage|document\.cookie)\b/],
])('nothing in src %s', (_, sink) => {
	expect(code.filter((file) => sink.test(read(file)))).toEqual([]);
});

describe('the repository says nothing of the machine that it was made on', () => {
	test('no path of one', () => {
		const path = new RegExp(String.raw`(?<![\w.~*-])/(?:${['root', 'home', 'work', 'tmp', 'Users'].join('|')})/`);
		expect(texts.filter((file) => path.test(read(file)))).toEqual([]);
	});

	test('no address of a package registry, also in the lockfile', () => {
		const address = /\bregistry\.[a-z]|\bregistry\s*=|"resolved":\s*"\w+:/;
		expect(texts.filter((file) => address.test(read(file)))).toEqual([]);
	});
});

test('every dependency is of one exact version', () => {
	const {dependencies, devDependencies, overrides} = about;
	const versions = Object.entries({...dependencies, ...devDependencies, ...overrides});
	expect(versions.length).toBeGreaterThan(7);
	expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
});
