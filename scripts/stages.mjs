import {readdirSync, readFileSync} from 'node:fs';
import {join, relative, sep} from 'node:path';
import {fileURLToPath} from 'node:url';
import {ensureBrowser} from './install.mjs';
import {loadTypeScript} from './load-typescript.mjs';
import {runTool} from './run-tool.mjs';
import {runVitest} from './run-vitest.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const good = {ok: true, output: ''};

/** Preact can set innerHTML, which we never ask of it: biome refuses dangerouslySetInnerHTML. */
const KNOWN_WARNINGS = ['UNSAFE_VAR_ASSIGNMENT'];

/**
 * What `npm test` does, in this order. A stage counts its passed, failed and skipped checks; `needs` names stages
 * that must have succeeded before.
 */
export const stages = [
	stage('types', [
		() => tool('tsc', ['-p', 'tsconfig.json']),
		() => tool('tsc', ['-p', 'tsconfig.mind.json']),
		() => tool('tsc', ['-p', 'tests/lab/pages/tsconfig.json', '--noEmit']),
	]),
	stage('lint', [
		() => tool('biome', ['ci', '--error-on-warnings', '--colors=off']),
		() => tool('oxlint', ['--type-aware', '--deny-warnings']),
	]),
	stage('layers', [layers]),
	stage('unused', [() => tool('knip', [])]),
	{name: 'unit', run: () => runVitest('unit')},
	stage('build', [() => tool('build.mjs', ['chrome']), () => tool('build.mjs', ['firefox'])]),
	{name: 'package', needs: ['build'], run: async () => count([storeLint, ...(await packageChecks())])},
	{name: 'contract', run: () => runVitest('contract')},
	stage('browsers', [() => browser('chromium'), () => browser('firefox')]),
	{name: 'end-to-end', needs: ['build', 'browsers'], run: () => runVitest('end-to-end')},
];

function stage(name, checks) {
	return {name, run: () => count(checks)};
}

async function count(checks) {
	const counted = {passed: 0, failed: 0, skipped: 0, output: ''};
	for (const check of checks) {
		const {ok, output} = await check();
		if (ok) counted.passed++;
		else counted.failed++;
		if (!ok) counted.output += `${output.trim()}\n`;
	}
	return counted;
}

async function tool(name, args) {
	const {status, output} = await runTool(name, args);
	return {ok: status === 0, output: `${name} ${args.join(' ')}\n${output}`};
}

function browser(kind) {
	try {
		ensureBrowser(kind);
		return good;
	} catch (error) {
		return {ok: false, output: error.message};
	}
}

/** No module seen is no proof: dependency-cruiser passes what it cannot read. */
async function layers() {
	const args = ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'src'];
	const {stdout, output} = await runTool('depcruise', args);
	const report = parse(stdout);
	if (report === null) return {ok: false, output};
	const seen = report.modules.filter(({source}) => source.startsWith('src/')).length;
	if (seen === 0) return {ok: false, output: 'dependency-cruiser saw no module of src.'};
	const broken = report.summary.violations.map(({rule, from, to}) => {
		const target = from === to ? '' : ` imports ${to}`;
		return `${from}${target}, but ${rule.name}.`;
	});
	return {ok: broken.length === 0, output: broken.join('\n')};
}

/** What Mozilla's own check says of the Firefox build. */
async function storeLint() {
	const {stdout, output} = await runTool('web-ext', ['lint', '--source-dir', 'dist/firefox', '--output', 'json']);
	const report = parse(stdout);
	if (report === null) return {ok: false, output};
	const unexpected = report.warnings.filter(({code}) => !KNOWN_WARNINGS.includes(code));
	const said = [...report.errors, ...unexpected].map(
		({code, message, file}) => `${file ?? 'manifest'}: ${code}: ${message}`,
	);
	return {ok: said.length === 0, output: said.join('\n')};
}

async function packageChecks() {
	const {checks} = await loadTypeScript('scripts/package-problems.ts');
	return ['chrome', 'firefox'].flatMap((target) => {
		const build = filesIn(join(root, 'dist', target));
		return Object.values(checks).map((check) => async () => {
			const problems = check(build);
			return {ok: problems.length === 0, output: problems.map((problem) => `dist/${target}: ${problem}`).join('\n')};
		});
	});
}

function filesIn(folder) {
	const entries = readdirSync(folder, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile());
	const paths = entries.map(({parentPath, name}) => join(parentPath, name));
	return new Map(paths.map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path, 'utf8')]));
}

function parse(json) {
	try {
		return JSON.parse(json);
	} catch {
		return null;
	}
}
