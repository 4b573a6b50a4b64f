import {spawn} from 'node:child_process';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs a program of the installed packages, or one of our own scripts, in the root of the repository. Gives its
 * exit code, null when it could not be started or was ended, and what it printed. Never throws.
 */
export function runTool(name, args) {
	const isScript = name.endsWith('.mjs');
	const program = isScript ? process.execPath : join(root, 'node_modules/.bin', name);
	// Colours that somebody forced would stand in the reports.
	const {FORCE_COLOR: _, ...environment} = process.env;
	return new Promise((done) => {
		const child = spawn(program, isScript ? [join(root, 'scripts', name), ...args] : args, {
			cwd: root,
			env: {...environment, NO_COLOR: '1'},
			shell: !isScript && process.platform === 'win32',
			stdio: ['ignore', 'pipe', 'pipe'],
		});
		let stdout = '';
		let all = '';
		const keep = (text) => {
			all += text;
		};
		child.stdout.setEncoding('utf8').on('data', (text) => {
			stdout += text;
			keep(text);
		});
		child.stderr.setEncoding('utf8').on('data', keep);
		child.on('error', ({message}) => done({status: null, stdout, output: `${name} could not be started: ${message}`}));
		child.on('close', (status) => done({status, stdout, output: all}));
	});
}
