import type {Page} from 'puppeteer-core';
import {OPTIONS} from '../tests/browsers/driver.ts';
import {waitFor} from './settle.ts';
import type {Surface, View} from './surfaces.ts';
import type {Tour} from './tour.ts';

declare const chrome: {runtime: {sendMessage(message: unknown): Promise<unknown>}};

const LIGHT: View = {scheme: 'light', width: 1440, height: 900};
const VIEWS: readonly View[] = [
	LIGHT,
	{...LIGHT, scheme: 'dark'},
	{...LIGHT, width: 420},
	{...LIGHT, scheme: 'dark', width: 420},
];

/** What a reader may have changed, so that the pages have something to show. Made once a tour. */
const EDITS = [
	{kind: 'set-owner', decision: 'delivery-date', owner: 'product'},
	{kind: 'set-owner', decision: 'bug-triage', owner: 'engineering'},
	ruleAt(0, 'r1', 'label', 'ledger', 'architecture'),
	ruleAt(1, 'r2', 'phrase', 'month end', 'risk-management'),
	ruleAt(2, 'r3', 'phrase', 'the month end report', 'delivery-date'),
	ruleAt(3, 'r4', 'type', 'Spike', 'user-research'),
	{kind: 'pick', site: 'acme.atlassian.net', key: 'PAY-12', decision: 'scope-tradeoff'},
	{
		kind: 'add-decision',
		decision: {
			id: 'own-partner-visits',
			title: 'Visits to partners',
			owner: 'product',
			starter: false,
			contested: false,
			onTickets: true,
			daci: {driver: ['pm'], approver: ['pm'], contributors: [], informed: ['team']},
			signals: {issueTypes: [], labels: [], components: [], titlePhrases: [], textPhrases: []},
		},
	},
	{kind: 'set-owner', decision: 'bug-triage', owner: null},
];

/** The pages of the options, each as it looks after some use. */
export const optionsSurfaces: readonly Surface[] = [
	surface('options-matrix', 'matrix'),
	surface('options-matrix-grouped', 'matrix', (page) => page.click('.check input')),
	surface('options-matrix-preset', 'matrix', (page) => page.click('.tools .acts button:nth-child(2)')),
	surface('options-matrix-files', 'matrix', (page) => page.click('.tools .acts button:nth-child(3)')),
	surface('options-rules', 'rules', (page) => page.click('[data-rule="r4"] [data-part="up"]')),
	surface('options-try', 'try', async (page) => {
		await page.type('.field-title input', 'Refactor the month end report by end of May');
		await page.type('.field-description textarea', 'Every change takes 3 extra days, see INC-212.');
		await page.type('.field-type input', 'Story');
	}),
	surface('options-quiet', 'quiet'),
	surface('options-sites', 'sites'),
	surface('options-history', 'history'),
	surface('options-backup', 'backup'),
	surface('options-about', 'about'),
	// Stands last: what is damaged stays so for the rest of the tour.
	surface('options-damaged', 'backup', async (page) => {
		await damage(page);
		await page.reload();
		await waitFor(page, '.refused');
		await page.click('.acts button:last-child');
	}),
];

function surface(name: string, path: string, then?: (page: Page) => Promise<void>): Surface {
	return {
		name,
		views: VIEWS,
		async open(tour: Tour, {scheme, width, height}: View) {
			await tour.driver.setColorScheme(scheme);
			const page = await tour.driver.openOwn(`${OPTIONS}#/${path}`);
			await page.setViewport({width, height});
			await page.evaluate(async (edits) => {
				const ask = (name: string, request: object) =>
					chrome.runtime.sendMessage({to: 'background', name, request}) as Promise<{
						reply: {state?: {revision: number}};
					}>;
				const {reply} = await ask('readState', {});
				if (reply.state?.revision === 0) for (const edit of edits) await ask('edit', {edit});
			}, EDITS);
			await waitFor(page, 'main h1 ~ *');
			await then?.(page);
			// The answer to what was clicked, and the page's own reading of the state.
			await new Promise((next) => setTimeout(next, 400));
			return page;
		},
	};
}

function damage(page: Page): Promise<void> {
	return page.evaluate(
		() =>
			new Promise<void>((done, failed) => {
				const opening = indexedDB.open('whose-call-state');
				opening.onerror = () => failed(opening.error);
				opening.onsuccess = () => {
					const writing = opening.result.transaction('state', 'readwrite');
					writing.objectStore('state').put({format: 1, revision: 'many'}, 'state');
					writing.oncomplete = () => {
						opening.result.close();
						done();
					};
				};
			}),
	);
}

function ruleAt(at: number, id: string, sign: string, words: string, decision: string) {
	return {kind: 'add-rule', rule: {id, sign, words, decision}, at};
}
