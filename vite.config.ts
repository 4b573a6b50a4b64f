import {crx, type ManifestV3Export} from '@crxjs/vite-plugin';
import {defineConfig} from 'vite';
import manifest from './manifest.json' with {type: 'json'};
import about from './package.json' with {type: 'json'};

type Target = 'chrome' | 'firefox';

/** Chrome and Edge load dist/chrome, Firefox dist/firefox. `TARGET` says which one this run builds. */
export default defineConfig(() => {
	const target = targetNamed(process.env['TARGET'] ?? 'chrome');
	return {
		plugins: [
			crx({
				manifest: manifestFor(target),
				browser: target,
				// One file of its own: a loader would need web-accessible resources, which any page could look for.
				contentScripts: {standaloneFiles: ['src/content/main.ts']},
			}),
		],
		build: {
			outDir: `dist/${target}`,
			emptyOutDir: true,
			target: target === 'chrome' ? 'chrome123' : 'firefox142',
			// The pages' policy allows no data: addresses, and the preload polyfill would fetch.
			assetsInlineLimit: 0,
			modulePreload: {polyfill: false},
		},
	};
});

function targetNamed(name: string): Target {
	if (name === 'chrome' || name === 'firefox') return name;
	throw new Error(`TARGET is "${name}"; it can be chrome or firefox.`);
}

function manifestFor(target: Target): ManifestV3Export {
	const whole = {...manifest, version: about.version};
	if (target === 'chrome') return whole as ManifestV3Export;
	const {minimum_chrome_version: _, ...rest} = whole;
	return {
		...rest,
		// Firefox has an event page where Chrome has a worker.
		background: {scripts: [manifest.background.service_worker], type: 'module'},
		browser_specific_settings: {
			gecko: {
				id: 'whose-call@whose-call.dev',
				strict_min_version: '142.0',
				data_collection_permissions: {required: ['none']},
			},
		},
	} as ManifestV3Export;
}
