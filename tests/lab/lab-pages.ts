import {createHash, randomUUID} from 'node:crypto';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {mkdir, rename, rm} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {basename, extname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build as bundle, type InlineConfig} from 'vite';
import type {Answer} from './answer.ts';
import type {Rendered, World} from './pages/world.ts';

/** The React pages, built. */
export interface LabPages {
	render(world: World, address: string): Rendered;
	/** A part of the pages by its file name, null when there is none. */
	asset(name: string): Answer | null;
}

const LAB = fileURLToPath(new URL('.', import.meta.url));
const SOURCES = join(LAB, 'pages');
const TYPES: Record<string, string> = {
	'.js': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.svg': 'image/svg+xml',
};

/** Builds the pages, or takes them from the cache when no source has changed since. */
export async function loadPages(): Promise<LabPages> {
	const cache = join(LAB, '../../node_modules/.cache/lab-pages');
	const built = join(cache, fingerprint());
	if (!existsSync(built)) {
		const fresh = `${built}.${randomUUID()}`;
		await build(fresh);
		// Two processes may build at once: whoever comes second keeps what the first has put there.
		await rename(fresh, built).catch(() => rm(fresh, {recursive: true, force: true}));
	}
	const server = createRequire(import.meta.url)(join(built, 'server/render.cjs')) as Pick<LabPages, 'render'>;
	const assets = new Map<string, Answer>();
	for (const name of readdirSync(join(built, 'client'))) {
		const type = TYPES[extname(name)];
		if (type === undefined) continue;
		const body = readFileSync(join(built, 'client', name));
		assets.set(name, {status: 200, headers: {'content-type': type, 'cache-control': 'no-store'}, body});
	}
	return {render: server.render, asset: (name) => assets.get(name) ?? null};
}

async function build(into: string): Promise<void> {
	const environment = process.env['NODE_ENV'];
	const common = (): InlineConfig => ({
		configFile: false,
		root: SOURCES,
		base: '/lab/',
		mode: 'production',
		logLevel: 'warn',
		publicDir: false,
		define: {'process.env.NODE_ENV': '"production"'},
		oxc: {jsx: {runtime: 'automatic', importSource: 'react', development: false}},
		css: {modules: {generateScopedName: scopedName}},
	});
	const output = {entryFileNames: '[name].js', chunkFileNames: '[name].js', assetFileNames: '[name][extname]'};
	await mkdir(into, {recursive: true});
	await bundle({
		...common(),
		build: {
			outDir: join(into, 'client'),
			emptyOutDir: false,
			target: 'esnext',
			cssTarget: 'esnext',
			assetsInlineLimit: 0,
			modulePreload: false,
			rolldownOptions: {input: {client: join(SOURCES, 'client.tsx'), early: join(SOURCES, 'early.ts')}, output},
		},
	});
	await bundle({
		...common(),
		ssr: {noExternal: true},
		build: {
			outDir: join(into, 'server'),
			emptyOutDir: false,
			ssr: join(SOURCES, 'render.tsx'),
			target: 'node20',
			assetsInlineLimit: 0,
			rolldownOptions: {output: {...output, format: 'cjs', entryFileNames: '[name].cjs'}},
		},
	});
	// Vite sets this for the whole process, and what we start later would inherit it.
	if (environment === undefined) delete process.env['NODE_ENV'];
	else process.env['NODE_ENV'] = environment;
}

/** Class names as meaningless as those of the real sites: nobody may build on them. */
function scopedName(name: string, file: string): string {
	const hash = createHash('sha1')
		.update(`${basename(file)} ${name}`)
		.digest('hex');
	return basename(file).startsWith('linear') ? `sx-${hash.slice(0, 7)}` : `_${hash.slice(0, 4)}${hash.slice(5, 9)}`;
}

/** Of everything that the built pages are made from. */
function fingerprint(): string {
	const hash = createHash('sha256');
	const lock = join(LAB, '../../package-lock.json');
	if (existsSync(lock)) hash.update(readFileSync(lock));
	for (const file of [join(LAB, 'lab-pages.ts'), join(LAB, 'adf.ts'), ...filesIn(SOURCES)]) {
		hash.update(file.slice(LAB.length)).update(readFileSync(file));
	}
	return hash.digest('hex').slice(0, 16);
}

function filesIn(folder: string): string[] {
	const entries = readdirSync(folder, {withFileTypes: true}).sort((one, other) => (one.name < other.name ? -1 : 1));
	return entries.flatMap((entry) => {
		const path = join(folder, entry.name);
		return entry.isDirectory() ? filesIn(path) : [path];
	});
}
