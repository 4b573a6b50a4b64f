import browser from 'webextension-polyfill';
import {BADGE} from './badge.ts';

const SUCCEEDED = 'whose-call:succeeded';

/**
 * The life of this instance. It ends when a newer one takes over (an update, a reload, a second injection), and
 * ends a former one now: what that left in the page goes. Only ever called once, first of all.
 */
export function begin(): AbortController {
	document.dispatchEvent(new Event(SUCCEEDED));
	const life = new AbortController();
	document.addEventListener(SUCCEEDED, () => life.abort(), {once: true, signal: life.signal});
	for (const left of document.querySelectorAll(BADGE)) left.remove();
	return life;
}

/** False once the extension was reloaded, updated or switched off under this page. */
export function isAlive(): boolean {
	try {
		return browser.runtime.id !== undefined;
	} catch {
		return false;
	}
}
