import browser from 'webextension-polyfill';

/**
 * The files that the manifest runs in pages, as paths from the extension's root. The build names them, so they are
 * read from there; Firefox answers with whole addresses and takes none back.
 */
export function contentFiles(): string[] {
	const {content_scripts: scripts = []} = browser.runtime.getManifest();
	return scripts.flatMap(({js = []}) => js).map((file) => file.replace(browser.runtime.getURL(''), ''));
}
