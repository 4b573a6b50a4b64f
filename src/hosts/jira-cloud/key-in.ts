import {addressWithin} from '../within.ts';
import {keyAt} from './address.ts';

/** Where the key's own test id is gone, any address of a ticket still says which one it is; what is seen comes first. */
const ANY = ['a[href*="/browse/"]:not([data-testid*="screen-reader"])', 'a[href*="/browse/"]'];

/** The first address of a ticket of this site; other extensions put links of their own into cards. */
export function keyIn(anchor: Element, preferred: string, url: URL): {link: Element; key: string} | null {
	for (const selector of [preferred, ...ANY]) {
		for (const link of anchor.querySelectorAll(selector)) {
			const key = keyAt(addressWithin(url, link));
			if (key) return {link, key};
		}
	}
	return null;
}
