import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {fileURLToPath} from 'node:url';

/** The folder of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

const FOLDERS = ['.ci', 'docs', 'public', 'scripts', 'src', 'tests'];

/** Every file of the repository with its path from the root, also a new one that nobody has added yet. */
export const files: readonly string[] = listed().filter((file) => existsSync(join(root, file)));

/** The files of the product itself, without their tests. */
export const code: readonly string[] = files.filter((file) => /^src\/.*\.tsx?$/.test(file) && !isTest(file));

export function isTest(file: string): boolean {
	return /\.test\.tsx?$/.test(file);
}

export function read(file: string): string {
	return readFileSync(join(root, file), 'utf8');
}

function listed(): string[] {
	const tracked = git('--cached');
	// A copy that came without its history.
	if (!tracked.includes('package.json'))
		return [...filesIn('.', false), ...FOLDERS.flatMap((folder) => filesIn(folder, true))];
	return [...tracked, ...git('--others', '--exclude-standard', '--', ...FOLDERS)];
}

function git(...which: string[]): string[] {
	const {stdout} = spawnSync('git', ['ls-files', '-z', ...which], {cwd: root, encoding: 'utf8'});
	return stdout ? stdout.split('\0').filter(Boolean) : [];
}

function filesIn(folder: string, recursive: boolean): string[] {
	const entries = readdirSync(join(root, folder), {recursive, withFileTypes: true});
	return entries.filter((entry) => entry.isFile()).map(({parentPath, name}) => relative(root, join(parentPath, name)));
}
