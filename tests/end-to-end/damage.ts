import type {Page} from 'puppeteer-core';

/** From now on that lies where the reader's state does, whatever it is. `page` is one of the extension's own. */
export function damage(page: Page, stored: unknown): Promise<void> {
	return page.evaluate(
		(value) =>
			new Promise<void>((done, failed) => {
				const opening = indexedDB.open('whose-call-state');
				opening.onerror = () => failed(opening.error);
				opening.onsuccess = () => {
					const writing = opening.result.transaction('state', 'readwrite');
					writing.objectStore('state').put(value, 'state');
					writing.oncomplete = () => {
						opening.result.close();
						done();
					};
				};
			}),
		stored,
	);
}
