import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {Page} from 'puppeteer-core';
import type {Session} from './in-each-browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Both, and in Firefox light alone: the same sheets are judged by the same rules there, which find no other colours. */
export function schemesOf({kind}: Session): readonly ('light' | 'dark')[] {
	return kind === 'chromium' ? ['light', 'dark'] : ['light'];
}

/** The success criteria up to WCAG 2.2, level AA. */
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * What axe would mend in a page, as rule and markup; contrast, and targets of 24 pixels, among all else. `parts` is
 * a page of parts that are no page together: of that the success criteria are asked, and not how a page is built.
 */
export async function violationsIn(page: Page, {parts = false} = {}): Promise<string[]> {
	await page.evaluate(axe);
	return page.evaluate(
		async (tags) => {
			const {axe: tool} = globalThis as unknown as {
				axe: {run(options: object): Promise<{violations: {id: string; nodes: {html: string}[]}[]}>};
			};
			const rules = {'target-size': {enabled: true}};
			const {violations} = await tool.run({rules, resultTypes: ['violations'], ...(tags && {runOnly: tags})});
			return violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' ')}`);
		},
		parts ? WCAG : null,
	);
}
