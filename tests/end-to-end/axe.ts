import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {Page} from 'puppeteer-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe would mend in a page, as rule and markup. */
export async function violationsIn(page: Page): Promise<string[]> {
	await page.evaluate(axe);
	return page.evaluate(async () => {
		const {axe: tool} = globalThis as unknown as {
			axe: {run(): Promise<{violations: {id: string; nodes: {html: string}[]}[]}>};
		};
		return (await tool.run()).violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' ')}`);
	});
}
