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
	const found = await openedBadges(page, context);
	const measured = await callOn<Pick<Badge, 'rect' | 'text' | 'tabIndex'>[]>(
		page,
		context,
		`(...buttons) => buttons.map((button) => {
			const {x, y, width, height} = button.getBoundingClientRect();
			return {rect: {x, y, width, height}, text: button.classList.contains('tight') ? '' : button.textContent, tabIndex: button.tabIndex};
		})`,
		found.map(({parts}) => partNamed(parts, 'button')),
	);
	return found.map(({ticket, parts}, index) => {
		const card = parts.find(({value}) => value.attributes?.['class'] === 'card');
		return {
			ticket,
			name: partNamed(parts, 'button').value.attributes?.['aria-label'] ?? '',
			open: card !== undefined,
			card: card ? textOf(card) : '',
			...(measured[index] as (typeof measured)[number]),
		};
	});
}

/** `expression` gets the closed root of the ticket's badge as `root`. */
export async function inFirefoxBadge<T>(page: Page, context: string, ticket: string, expression: string): Promise<T> {
	const badge = (await openedBadges(page, context)).find((candidate) => candidate.ticket === ticket);
	if (!badge) throw new Error(`There is no badge of ${ticket}.`);
	const button = partNamed(badge.parts, 'button');
	return callOn<T>(page, context, `(button) => ((root) => ${expression})(button.parentNode)`, [button]);
}

async function openedBadges(page: Page, context: string): Promise<{ticket: string; parts: Node[]}[]> {
	const {result} = await bidi<{result: {value: Node[]}}>(page.browser(), 'script.evaluate', {
		expression: `[...document.querySelectorAll('whose-call-badge')]`,
		target: {context},
		awaitPromise: false,
		serializationOptions: {includeShadowTree: 'all', maxDomDepth: 12},
	});
	return result.value.map(({value}) => ({
		ticket: value.attributes?.['data-ticket'] ?? '',
		parts: value.shadowRoot?.value.children ?? [],
	}));
}

/** The result travels as JSON, since the protocol's own form keeps types apart that JSON has not. */
async function callOn<T>(page: Page, context: string, declaration: string, nodes: readonly Node[]): Promise<T> {
	const {result} = await bidi<{result: {value: string}}>(page.browser(), 'script.callFunction', {
		functionDeclaration: `(...nodes) => JSON.stringify((${declaration})(...nodes))`,
		arguments: nodes.map(({sharedId}) => ({sharedId})),
		target: {context},
		awaitPromise: false,
	});
	return JSON.parse(result.value) as T;
}

function partNamed(parts: readonly Node[], name: string): Node {
	const part = parts.find(({value}) => value.localName === name);
	if (!part) throw new Error(`A badge has no ${name}.`);
	return part;
}

function textOf({value}: Node): string {
	return value.nodeValue ?? (value.children ?? []).map(textOf).join('');
}
