// Runs before there are packages: nothing but Node's own modules here.
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {findBrowser, VARIABLE} from './find-browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const PACKAGES = {chromium: 'chromium', firefox: 'firefox-esr'};
// Without it a bare system has no sans-serif but a very wide one.
const FONTS = 'fonts-liberation';

/** Installs what package-lock.json says unless it is there. Throws an error with one sentence for a person. */
export function ensurePackages() {
	const [major, minor] = process.versions.node.split('.').map(Number);
	if (major < 20 || (major === 20 && minor < 19)) {
		throw new Error(`Node ${process.versions.node} is too old; 20.19 or later is needed.`);
	}
	const reason = whyToInstall();
	if (reason === null) return;
	console.log(`${reason}: installing with npm ci.`);
	const {status, error} = spawnSync('npm', ['ci', '--include=dev'], {
		cwd: root,
		stdio: 'inherit',
		shell: process.platform === 'win32',
	});
	if (status !== 0) throw new Error(`The packages could not be installed: npm ci ${error?.message ?? 'failed'}.`);
}

/** Finds a browser, or installs one where that is possible. Throws an error with one sentence for a person. */
export function ensureBrowser(kind) {
	try {
		return findBrowser(kind);
	} catch (error) {
		if (process.env[VARIABLE[kind]] || !canInstall()) throw error;
		console.log(`${error.message.split(';')[0]}: installing ${PACKAGES[kind]} with apt-get.`);
	}
	for (const command of [['update'], ['install', '--yes', '--no-install-recommends', PACKAGES[kind], FONTS]]) {
		const {status} = spawnSync('apt-get', ['--quiet', ...command], {
			stdio: 'inherit',
			env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
		});
		// A list that cannot be renewed may still know the package.
		if (status !== 0 && command[0] === 'install') {
			throw new Error(`apt-get could not install ${PACKAGES[kind]}; install it, or name one in ${VARIABLE[kind]}.`);
		}
	}
	return findBrowser(kind);
}

/** The first half of a sentence, null when what is installed is what the lockfile says. */
function whyToInstall() {
	const modules = join(root, 'node_modules');
	if (!existsSync(modules)) return 'There are no packages yet';
	const installed = packagesIn(join(modules, '.package-lock.json'));
	if (installed === null) return 'Nothing says which packages are installed';
	const wanted = packagesIn(join(root, 'package-lock.json'));
	if (wanted === null) throw new Error('package-lock.json is missing or cannot be read.');
	for (const [path, {version, optional}] of Object.entries(wanted)) {
		// Optional packages are those of other systems too.
		if (path === '' || (optional && !installed[path])) continue;
		if (installed[path]?.version !== version) return `${path} is not the ${version} of package-lock.json`;
	}
	const more = Object.keys(installed).find((path) => !wanted[path]);
	return more === undefined ? null : `${more} is not in package-lock.json`;
}

function packagesIn(file) {
	try {
		return JSON.parse(readFileSync(file, 'utf8')).packages ?? null;
	} catch {
		return null;
	}
}

function canInstall() {
	if (process.platform !== 'linux' || process.getuid() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
	const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
	return /^ID(?:_LIKE)?=.*\b(?:debian|ubuntu)\b/m.test(release);
}
