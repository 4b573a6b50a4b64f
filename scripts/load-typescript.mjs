import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What a TypeScript file of the repository exports; Node cannot read it by itself, Vite can. */
export async function loadTypeScript(path) {
	const {runnerImport} = await import('vite');
	const {module} = await runnerImport(join(root, path), {root, configFile: false, logLevel: 'error'});
	return module;
}
