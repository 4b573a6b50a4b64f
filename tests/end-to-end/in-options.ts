import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Page} from 'puppeteer-core';
import type {Differences, Edit} from '../../src/model/edit.ts';
import type {State} from '../../src/model/state.ts';
import {OPTIONS} from '../browsers/driver.ts';
import {type Session, until} from './in-each-browser.ts';

declare const chrome: {runtime: {sendMessage(message: unknown): Promise<{reply: unknown}>}};

export const none: Differences = {owners: {}, own: [], rules: [], picks: []};

/** A page of the options, shown whole. */
export async function openOptions({driver}: Session, path: string): Promise<Page> {
	const page = await driver.openOwn(`${OPTIONS}#/${path}`);
	await page.waitForSelector('main h1 ~ *');
	return page;
}

/** As `openOptions`, with nothing changed of the preset. */
export async function openFresh(session: Session, path: string): Promise<Page> {
	const before = await openOptions(session, path);
	await edit(before, {kind: 'replace', differences: none});
	await before.close();
	return openOptions(session, path);
}

/** What the background answers to a question of this page. */
function asked<T>(page: Page, name: string, request: object): Promise<T> {
	return page.evaluate(async (message) => (await chrome.runtime.sendMessage({to: 'background', ...message})).reply, {
		name,
		request,
	}) as Promise<T>;
}

export function edit(page: Page, made: Edit): Promise<{kind: string}> {
	return asked(page, 'edit', {edit: made});
}

export async function stateOf(page: Page): Promise<State> {
	const {state} = await asked<{state: State}>(page, 'readState', {});
	return state;
}

/** The words of everything that matches, in the order of the page. */
export function wordsOf(page: Page, selector: string): Promise<string[]> {
	return page.evaluate(
		(all) => [...document.querySelectorAll(all)].map(({textContent}) => textContent?.trim() ?? ''),
		selector,
	);
}

/** Waits until words stand somewhere in what matches. */
export function untilSaid(page: Page, selector: string, words: string, patience?: number): Promise<string[]> {
	return until(
		() => wordsOf(page, selector),
		(said) => said.some((one) => one.includes(words)),
		patience,
	);
}

/** Clicks on the button or the like of this name. */
export async function press(page: Page, selector: string, name: string): Promise<void> {
	await page.evaluate(
		(all, wanted) => {
			const named = [...document.querySelectorAll<HTMLElement>(all)].find(
				(one) => (one.getAttribute('aria-label') ?? one.textContent?.trim()) === wanted,
			);
			if (!named) throw new Error(`nothing is called “${wanted}”`);
			named.click();
		},
		selector,
		name,
	);
}

/** Gives the page's file input a file with this content. */
export async function choose(page: Page, content: string): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'whose-call-file-'));
	const file = join(folder, 'chosen.json');
	writeFileSync(file, content);
	const input = await page.waitForSelector('input[type="file"]');
	await (input as unknown as {uploadFile(path: string): Promise<void>}).uploadFile(file);
	// The browser reads the file when the page asks for it.
	await page.waitForFunction(() => document.querySelector('.preview, .refused') !== null);
	rmSync(folder, {recursive: true});
}

/** The content of the file that the page gives the reader when something is done. */
export async function downloaded(page: Page, act: () => Promise<void>): Promise<string> {
	await page.evaluate(() => {
		const make = URL.createObjectURL.bind(URL);
		URL.createObjectURL = (blob: Blob) => {
			void blob.text().then((content) => document.documentElement.setAttribute('data-given', content));
			return make(blob);
		};
	});
	await act();
	return until(
		() => page.evaluate(() => document.documentElement.getAttribute('data-given') ?? ''),
		(content) => content !== '',
	);
}

/** Drags a rule by its handle to just above another; both are counted from 0. */
export async function dragRule(kind: Session['kind'], page: Page, from: number, above: number): Promise<void> {
	if (kind === 'firefox') {
		// A mouse that is driven starts a drag in Firefox without a screen and never ends it, so its events are made.
		await page.evaluate(
			(dragged, target) => {
				const items = document.querySelectorAll('.rules li');
				const dataTransfer = new DataTransfer();
				const tell = (type: string, element: Element | null | undefined, clientY: number): void => {
					element?.dispatchEvent(new DragEvent(type, {bubbles: true, cancelable: true, dataTransfer, clientY}));
				};
				const handle = items[dragged]?.querySelector('.handle');
				const {top} = (items[target] as Element).getBoundingClientRect();
				tell('dragstart', handle, 0);
				// The page draws what each event changed before the next one comes.
				setTimeout(() => tell('dragover', items[target], top + 4), 200);
				setTimeout(() => tell('drop', items[target], top + 4), 400);
				setTimeout(() => tell('dragend', handle, top + 4), 500);
			},
			from,
			above,
		);
		return;
	}
	const places = await page.evaluate(() =>
		[...document.querySelectorAll('.rules li')].map((item) => {
			const {x, y, width, height} = (item.querySelector('.handle') as Element).getBoundingClientRect();
			return {x: x + width / 2, y: y + height / 2, top: item.getBoundingClientRect().top + 4};
		}),
	);
	const [start, end] = [places[from], places[above]];
	if (!start || !end) throw new Error('there are not as many rules');
	await page.mouse.move(start.x, start.y);
	await page.mouse.down();
	for (let step = 1; step <= 10; step++) {
		// The last moves stay at the place, as a hand does before it lets go.
		await page.mouse.move(start.x + step, start.y + (end.top - start.y) * Math.min(step / 6, 1));
		await new Promise((next) => setTimeout(next, 100));
	}
	await page.mouse.up();
}
