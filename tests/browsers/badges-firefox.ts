import type {Page} from 'puppeteer-core';
import {bidi} from './bidi.ts';
import type {Badge} from './driver.ts';

/** A node as the protocol gives it, with closed roots where they are asked for. */
interface Node {
	sharedId: string;
	value: {
		localName?: string;
		nodeValue?: string;
		attributes?: Record<string, string>;
		children?: Node[];
		shadowRoot?: Node | null;
	};
}

/** Reads through the protocol, which opens closed roots to whoever drives the browser. */
export async function firefoxBadges(page: Page, context: string): Promise<Badge[]> {
	const {result} = await bidi<{result: {value: Node[]}}>(page.browser(), 'script.evaluate', {
		expression: `[...document.querySelectorAll('whose-call-badge')]`,
		target: {context},
		awaitPromise: false,
		serializationOptions: {includeShadowTree: 'all', maxDomDepth: 12},
	});
	const found = result.value.map((element) => {
		const parts = element.value.shadowRoot?.value.children ?? [];
		return {element, button: parts.find(({value}) => value.localName === 'button') as Node, parts};
	});
	const {result: places} = await bidi<{result: {value: string}}>(page.browser(), 'script.callFunction', {
		functionDeclaration: `(...buttons) => JSON.stringify(buttons.map((button) => {
			const {x, y, width, height} = button.getBoundingClientRect();
			const word = button.querySelector('.word');
			return {rect: {x, y, width, height}, text: word?.innerText ?? '', tabIndex: button.tabIndex};
		}))`,
		arguments: found.map(({button: {sharedId}}) => ({sharedId})),
		target: {context},
		awaitPromise: false,
	});
	const measured = JSON.parse(places.value) as Pick<Badge, 'rect' | 'text' | 'tabIndex'>[];
	return found.map(({element, button, parts}, index) => {
		const card = parts.find(({value}) => value.attributes?.['class'] === 'card');
		return {
			ticket: element.value.attributes?.['data-ticket'] ?? '',
			name: button.value.attributes?.['aria-label'] ?? '',
			open: card !== undefined,
			card: card ? textOf(card) : '',
			...(measured[index] as (typeof measured)[number]),
		};
	});
}

function textOf({value}: Node): string {
	return value.nodeValue ?? (value.children ?? []).map(textOf).join('');
}
