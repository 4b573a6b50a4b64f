// npm run build: dist/chrome for Chrome and Edge, dist/firefox for Firefox; a name builds that one alone.
import {spawnSync} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {gzipSync} from 'node:zlib';
import {ensurePackages} from './install.mjs';

const TARGETS = ['chrome', 'firefox'];
const root = fileURLToPath(new URL('..', import.meta.url));

process.exitCode = build(process.argv.slice(2));

/** The exit code: 0 when all is built, 1 when something cannot be built, 2 when what is asked for is not known. */
function build(asked) {
	const unknown = asked.find((name) => !TARGETS.includes(name));
	if (unknown !== undefined) {
		console.error(`There is no build "${unknown}"; there are ${TARGETS.join(' and ')}.`);
		return 2;
	}
	try {
		ensurePackages();
	} catch (error) {
		console.error(error.message);
		return 1;
	}
	for (const target of asked.length > 0 ? asked : TARGETS) {
		if (!buildOne(target)) {
			console.error(`dist/${target} could not be built.`);
			return 1;
		}
		printSizes(target);
	}
	return 0;
}

function buildOne(target) {
	const vite = join(root, 'node_modules/vite/bin/vite.js');
	const {status, stdout, stderr} = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
		cwd: root,
		encoding: 'utf8',
		env: {...process.env, TARGET: target},
	});
	// crxjs asks for the same thing in two ways, and Vite says of one that it is the weaker.
	const warnings = stderr.split('\n').filter((line) => line.trim() !== '' && !line.includes('inlineDynamicImports'));
	const said = status === 0 ? warnings : [stdout.trim(), ...warnings];
	if (said.length > 0) console.error(said.join('\n'));
	return status === 0;
}

function printSizes(target) {
	const folder = join(root, 'dist', target);
	const files = readdirSync(folder, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile());
	let all = 0;
	console.log(`dist/${target}`);
	for (const {parentPath, name} of files) {
		const content = readFileSync(join(parentPath, name));
		all += content.length;
		if (!/\.(?:js|css|html)$/.test(name)) continue;
		const path = join(parentPath, name).slice(folder.length + 1);
		console.log(`  ${path.padEnd(44)} ${kilobytes(content.length)} kB  gzip ${kilobytes(gzipSync(content).length)} kB`);
	}
	console.log(`  ${`${files.length} files`.padEnd(44)} ${kilobytes(all)} kB`);
}

function kilobytes(bytes) {
	return (bytes / 1000).toFixed(1).padStart(7);
}
