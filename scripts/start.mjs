// npm start: the extension in a browser over stand-in trackers. --tickets FILE shows one's own, --screenshots DIR
// photographs every surface instead of opening a window.
import {spawnSync} from 'node:child_process';
import {accessSync, constants, mkdirSync, mkdtempSync, readFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {ensureBrowser, ensurePackages} from './install.mjs';
import {loadTypeScript} from './load-typescript.mjs';

const USAGE = 'Usage: npm start [-- [--tickets FILE] [--screenshots DIR]]';
const root = fileURLToPath(new URL('..', import.meta.url));

/** An expected end: sentences for a person. The exit code is 2 when what was asked for is not right. */
class Refusal extends Error {
	constructor(sentences, exitCode = 2) {
		super(sentences);
		this.exitCode = exitCode;
	}
}

try {
	await start();
} catch (error) {
	console.error(error instanceof Refusal ? error.message : error);
	process.exitCode = error.exitCode ?? 1;
}

async function start() {
	const asked = options();
	const file = asked.tickets === undefined ? null : fileAt(asked.tickets);
	if (asked.screenshots !== undefined) prepareFolder(asked.screenshots);
	orRefuse(ensurePackages);
	const {readLabTickets} = await loadTypeScript('scripts/read-lab-tickets.ts');
	const read = readLabTickets(file);
	if (read.kind === 'bad') throw new Refusal(read.problems.map((problem) => `${asked.tickets}: ${problem}`).join('\n'));
	for (const warning of read.warnings) console.error(`${asked.tickets}: ${warning}`);

	orRefuse(() => ensureBrowser('chromium'));
	const {status} = spawnSync(process.execPath, [join(root, 'scripts/build.mjs'), 'chrome'], {stdio: 'inherit'});
	if (status !== 0) throw new Refusal('Without a build there is nothing to show.', 1);
	const tour = {tickets: read.tickets, extension: join(root, 'dist/chrome')};
	const folder = asked.screenshots ?? (hasDisplay() ? null : newFolder());
	if (folder === null) await openWindow(tour);
	else await takePhotographs(tour, folder);
}

function options() {
	try {
		return parseArgs({options: {tickets: {type: 'string'}, screenshots: {type: 'string'}}}).values;
	} catch ({message}) {
		throw new Refusal(`${message}\n${USAGE}`);
	}
}

function fileAt(path) {
	try {
		return {text: readFileSync(path, 'utf8'), name: basename(path)};
	} catch (error) {
		throw new Refusal(`${path} cannot be read: ${why(error)}.`);
	}
}

function prepareFolder(path) {
	try {
		mkdirSync(path, {recursive: true});
		accessSync(path, constants.W_OK);
	} catch (error) {
		throw new Refusal(`Nothing can be written to ${path}: ${why(error)}.`);
	}
}

/** What cannot be installed is said by the error's own sentence. */
function orRefuse(install) {
	try {
		install();
	} catch ({message}) {
		throw new Refusal(message, 1);
	}
}

function hasDisplay() {
	return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function newFolder() {
	const folder = mkdtempSync(join(tmpdir(), 'whose-call-screenshots-'));
	console.log(`There is no display for a window; screenshots are taken into ${folder}`);
	return folder;
}

async function takePhotographs(tour, folder) {
	const {photograph} = await loadTypeScript('scripts/photograph.ts');
	await photograph(tour, folder, (line) => console.log(line));
}

async function openWindow(tour) {
	const {visit} = await loadTypeScript('scripts/visit.ts');
	const ended = new AbortController();
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => ended.abort());
	await visit(tour, ended.signal, (line) => console.log(line));
}

function why({code, message}) {
	const known = {
		ENOENT: 'there is no such file or folder',
		EISDIR: 'it is a folder',
		ENOTDIR: 'a part of its path is no folder',
		EEXIST: 'it is a file',
		EACCES: 'it is not permitted',
	};
	return known[code] ?? message;
}
