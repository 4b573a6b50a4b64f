import type {Page} from 'puppeteer-core';
import type {Badge} from './driver.ts';

/** Reads in the extension's isolated world, the only one that may open a closed root. */
export async function chromiumBadges(page: Page, id: string): Promise<Badge[]> {
	return (await inIsolatedWorld<Badge[]>(page, id, `(${readBadges})()`)) ?? [];
}

/** `expression` gets the closed root of the ticket's badge as `root`. */
export async function inChromiumBadge<T>(page: Page, id: string, ticket: string, expression: string): Promise<T> {
	const badge = `document.querySelector('whose-call-badge[data-ticket="${ticket}"]')`;
	const value = await inIsolatedWorld<T>(
		page,
		id,
		`((root) => ${expression})(chrome.dom.openOrClosedShadowRoot(${badge}))`,
	);
	if (value === null) throw new Error('The extension does not run in this page.');
	return value;
}

/** Null where the extension has no world in the page. */
async function inIsolatedWorld<T>(page: Page, id: string, expression: string): Promise<T | null> {
	const session = await page.createCDPSession();
	const worlds: number[] = [];
	session.on('Runtime.executionContextCreated', ({context}) => {
		if (context.origin === `chrome-extension://${id}`) worlds.push(context.id);
	});
	await session.send('Runtime.enable');
	// After a reload of the extension the world of its former instance is there still; the newest can read.
	const contextId = worlds.at(-1);
	if (contextId === undefined) return null;
	const {result, exceptionDetails} = await session.send('Runtime.evaluate', {
		contextId,
		expression,
		returnByValue: true,
	});
	await session.detach();
	if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
	return result.value as T;
}

declare const chrome: {dom: {openOrClosedShadowRoot(element: Element): ShadowRoot}};

function readBadges(): Badge[] {
	return [...document.querySelectorAll<HTMLElement>('whose-call-badge')].map((element) => {
		const root = chrome.dom.openOrClosedShadowRoot(element);
		const button = root.querySelector('button') as HTMLButtonElement;
		const card = root.querySelector('.card');
		const {x, y, width, height} = button.getBoundingClientRect();
		return {
			ticket: element.dataset['ticket'] ?? '',
			name: button.ariaLabel ?? '',
			text: button.classList.contains('tight') ? '' : (button.textContent ?? ''),
			tabIndex: button.tabIndex,
			open: card !== null,
			card: card?.textContent ?? '',
			rect: {x, y, width, height},
		};
	});
}
