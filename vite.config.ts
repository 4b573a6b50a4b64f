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
			// The manifest names every page but this one.
			rolldownOptions: {input: {welcome: 'src/welcome/index.html'}},
			target: target === 'chrome' ? 'chrome135' : 'firefox147',
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

/** manifest.json holds what each browser needs; neither is given what is the other's. */
function manifestFor(target: Target): ManifestV3Export {
	const {minimum_chrome_version, browser_specific_settings, background, ...common} = manifest;
	const own =
		target === 'chrome'
			? {minimum_chrome_version, background}
			: // Firefox has an event page where Chrome has a worker.
				{browser_specific_settings, background: {scripts: [background.service_worker], type: 'module'}};
	return {...common, ...own, version: about.version} as ManifestV3Export;
}
