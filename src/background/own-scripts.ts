import browser from 'webextension-polyfill';

/** The files that the manifest runs in pages. The build names them, so they are read from there. */
export function contentFiles(): string[] {
	const {content_scripts: scripts = []} = browser.runtime.getManifest();
	return scripts.flatMap(({js = []}) => js);
}
