import {cp, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'vite';
import {pseudoLocale} from './pseudo-locale.ts';

/** Where the gallery is in a development build. */
export const GALLERY = 'gallery/index.html';

const SOURCES = fileURLToPath(new URL('.', import.meta.url));
const ENGLISH = '_locales/en/messages.json';

export interface DevelopmentBuild {
	folder: string;
	remove(): Promise<void>;
}

/**
 * A copy of a shipped build, in a folder of its own, with the gallery beside it. `pseudo` lengthens every message. What
 * is shipped is never touched.
 */
export async function developmentBuild(shipped: string, {pseudo = false} = {}): Promise<DevelopmentBuild> {
	const folder = await mkdtemp(join(tmpdir(), 'whose-call-development-'));
	await cp(shipped, folder, {recursive: true});
	await buildGallery(join(folder, 'gallery'));
	if (pseudo) {
		const messages = JSON.parse(await readFile(join(folder, ENGLISH), 'utf8'));
		await writeFile(join(folder, ENGLISH), JSON.stringify(pseudoLocale(messages)));
	}
	return {folder, remove: () => rm(folder, {recursive: true, force: true, maxRetries: 5})};
}

async function buildGallery(into: string): Promise<void> {
	const environment = process.env['NODE_ENV'];
	await build({
		configFile: false,
		root: SOURCES,
		base: './',
		publicDir: false,
		mode: 'production',
		logLevel: 'warn',
		oxc: {jsx: {runtime: 'automatic', importSource: 'preact', development: false}},
		build: {
			outDir: into,
			emptyOutDir: false,
			target: 'esnext',
			cssTarget: 'esnext',
			assetsInlineLimit: 0,
			modulePreload: false,
		},
	});
	// Vite sets this for the whole process, and what we start later would inherit it.
	if (environment === undefined) delete process.env['NODE_ENV'];
	else process.env['NODE_ENV'] = environment;
}
