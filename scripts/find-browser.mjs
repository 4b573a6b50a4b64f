import {spawnSync} from 'node:child_process';
import {accessSync, constants, readdirSync, readFileSync} from 'node:fs';
import {homedir} from 'node:os';
import {delimiter, join} from 'node:path';

/** The variable that names a browser of one's own, for each kind. */
export const VARIABLE = {chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH'};

const manifest = JSON.parse(readFileSync(new URL('../manifest.json', import.meta.url), 'utf8'));
const LEAST = {
	chromium: Number.parseInt(manifest.minimum_chrome_version, 10),
	firefox: Number.parseInt(manifest.browser_specific_settings.gecko.strict_min_version, 10),
};

// Chromium stands before Chrome: of the two it is the one that loads unpacked extensions without conditions.
const PLACES = {
	chromium: {
		linux: [
			'/usr/bin/chromium',
			'/usr/bin/chromium-browser',
			'/snap/bin/chromium',
			'/usr/bin/google-chrome-stable',
			'/usr/bin/google-chrome',
			'/opt/google/chrome/chrome',
			'/usr/bin/microsoft-edge-stable',
		],
		darwin: [
			'/Applications/Chromium.app/Contents/MacOS/Chromium',
			'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
			'/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
		],
	},
	firefox: {
		linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox', '/opt/firefox/firefox'],
		darwin: [
			'/Applications/Firefox.app/Contents/MacOS/firefox',
			'/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
		],
	},
};

const NAMES = {
	chromium: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'],
	firefox: ['firefox-esr', 'firefox'],
};

const found = new Map();

/**
 * A browser of this machine that says its version and is not too old for the extension; looked for once.
 * Throws an error with one sentence for a person when there is none, or when the variable names one that is unfit.
 */
export function findBrowser(kind) {
	const browser = found.get(kind) ?? look(kind);
	found.set(kind, browser);
	return browser;
}

function look(kind) {
	const variable = VARIABLE[kind];
	const named = process.env[variable];
	if (named) {
		const version = versionOf(named);
		if (version === null) throw new Error(`${variable} is "${named}", which is no browser that can be started.`);
		if (isTooOld(kind, version)) {
			throw new Error(`${variable} is "${named}" of version ${version}; ${LEAST[kind]} or later is needed.`);
		}
		return {path: named, version};
	}
	const tooOld = [];
	for (const path of new Set([...(PLACES[kind][process.platform] ?? []), ...onPath(kind), ...inPlaywright(kind)])) {
		const version = versionOf(path);
		if (version === null) continue;
		if (!isTooOld(kind, version)) return {path, version};
		tooOld.push(`${path} is ${version}`);
	}
	const name = kind === 'chromium' ? 'Chromium or Chrome' : 'Firefox';
	const old = tooOld.length > 0 ? ` (${tooOld.join(', ')})` : '';
	throw new Error(
		`No ${name} of version ${LEAST[kind]} or later was found${old}; install one, or name one in ${variable}.`,
	);
}

function onPath(kind) {
	const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
	return folders.flatMap((folder) => NAMES[kind].map((name) => join(folder, name)));
}

/** Playwright keeps its Chromium in a cache; its Firefox is patched and does not take extensions our way. */
function inPlaywright(kind) {
	if (kind !== 'chromium') return [];
	const isMac = process.platform === 'darwin';
	const caches = join(homedir(), isMac ? 'Library/Caches' : '.cache', 'ms-playwright');
	const cache = process.env.PLAYWRIGHT_BROWSERS_PATH || caches;
	const programs = isMac
		? ['chrome-mac', 'chrome-mac-arm64'].map((folder) => join(folder, 'Chromium.app/Contents/MacOS/Chromium'))
		: ['chrome-linux/chrome', 'chrome-linux64/chrome'];
	const builds = entriesOf(cache).filter((name) => /^chromium-\d+$/.test(name));
	const newestFirst = builds.sort((one, other) => Number(other.slice(9)) - Number(one.slice(9)));
	return newestFirst.flatMap((build) => programs.map((program) => join(cache, build, program)));
}

function entriesOf(folder) {
	try {
		return readdirSync(folder);
	} catch {
		return [];
	}
}

/** What the program says of itself; a wrapper without a browser behind it says nothing. */
function versionOf(path) {
	try {
		accessSync(path, constants.X_OK);
	} catch {
		return null;
	}
	const {status, stdout} = spawnSync(path, ['--version'], {encoding: 'utf8', timeout: 30_000});
	const version = status === 0 ? /\b\d+(?:\.\d+)+/.exec(stdout) : null;
	return version?.[0] ?? null;
}

function isTooOld(kind, version) {
	return Number.parseInt(version, 10) < LEAST[kind];
}
