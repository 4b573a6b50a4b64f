import {describe, expect, test} from 'vitest';
import {launch} from '../browsers/launch.ts';
import {startLab} from '../lab/server.ts';
import {schemesOf, violationsIn} from './axe.ts';
import {damage} from './damage.ts';
import {distOf, inEachBrowser, until} from './in-each-browser.ts';
import {downloaded, edit, openFresh, openOptions, press, stateOf, untilSaid, wordsOf} from './in-options.ts';

const PAGES = ['matrix', 'rules', 'try', 'quiet', 'sites', 'history', 'backup', 'about'];

inEachBrowser((session) => {
	test.each(schemesOf(session))('axe finds nothing to mend on any page of the options, %s', async (scheme) => {
		await session.driver.setColorScheme(scheme);
		const first = await openFresh(session, 'matrix');
		for (const decision of ['architecture', 'estimation']) {
			await edit(first, {kind: 'set-owner', decision, owner: 'shared'});
			await edit(first, {kind: 'add-rule', rule: {id: decision, sign: 'label', words: 'ledger', decision}, at: 0});
		}
		await first.close();
		for (const path of PAGES) {
			const page = await openOptions(session, path);
			if (path === 'rules') await press(page, '.rules li:first-child button', 'Move down: tickets labelled “ledger”');
			if (path === 'try') await page.type('.field-title input', 'Refactor the importer by end of May');
			expect(await violationsIn(page), path).toEqual([]);
			for (const panel of path === 'matrix' ? ['Add a decision', 'Preset', 'Export and import'] : []) {
				await press(page, '.tools button', panel);
				expect(await violationsIn(page), panel).toEqual([]);
			}
			await page.close();
		}
		await session.driver.setColorScheme('light');
	});

	test('every page fits a window of 320 pixels', async () => {
		const fresh = await openFresh(session, 'matrix');
		await edit(fresh, {kind: 'set-owner', decision: 'delivery-date', owner: 'product'});
		await edit(fresh, {
			kind: 'add-rule',
			rule: {id: 'r1', sign: 'label', words: 'x'.repeat(90), decision: 'estimation'},
			at: 0,
		});
		await fresh.close();
		for (const path of PAGES) {
			const page = await openOptions(session, path);
			await page.setViewport({width: 320, height: 700});
			if (path === 'try') await page.type('.field-title input', `Refactor ${'x'.repeat(90)} by end of May`);
			const width = () => page.evaluate(() => document.documentElement.scrollWidth);
			expect(await until(width, (pixels) => pixels <= 320), path).toBeLessThanOrEqual(320);
			await page.close();
		}
	});

	test('each page has its own URL and title, and the navigation leads to its heading', async () => {
		const page = await openOptions(session, 'matrix');
		await press(page, 'nav a', 'Rules');
		await untilSaid(page, 'h1', 'Rules');
		await until(
			() => page.evaluate(() => [location.hash, document.title, document.activeElement?.localName]),
			(seen) => seen.join() === '#/rules,Rules · Whose Call,h1',
		);
		expect(await wordsOf(page, 'nav [aria-current="page"]')).toEqual(['Rules']);
		await page.evaluate(() => history.back());
		await untilSaid(page, 'h1', 'Matrix');
		await page.close();
	});

	test('what cannot be read is said, can be downloaded, and is laid aside when the reader begins anew', async () => {
		const before = await openFresh(session, 'matrix');
		await edit(before, {kind: 'set-owner', decision: 'delivery-date', owner: 'product'});
		await damage(before, {format: 1, revision: 'many', mine: 'kept words'});
		await before.close();
		const page = await openOptions(session, 'matrix');
		await untilSaid(page, '.refused', 'it is damaged');
		expect(await wordsOf(page, 'table')).toEqual([]);
		await press(page, 'nav a', 'Backup');
		const given = await downloaded(page, () => press(page, 'main button', 'Download what is there'));
		expect(given).toContain('kept words');
		await press(page, 'main button', 'Begin anew');
		await press(page, 'main button', 'Lay it aside and begin anew');
		await untilSaid(page, 'main button', 'Download everything');
		await press(page, 'nav a', 'Matrix');
		await page.waitForSelector('tr[data-decision="delivery-date"] select');
		await page.select('tr[data-decision="delivery-date"] select', 'engineering');
		await untilSaid(page, 'tr[data-decision="delivery-date"]', 'preset says Shared');
		expect((await stateOf(page)).differences.owners).toMatchObject({'delivery-date': 'engineering'});
		await page.close();
	});

	test('what a newer version wrote is said to be so and stays', async () => {
		const before = await openFresh(session, 'matrix');
		await damage(before, {format: 2, elsewhere: true});
		await before.close();
		const page = await openOptions(session, 'history');
		await untilSaid(page, '.refused', 'newer version of Whose Call');
		expect(await edit(page, {kind: 'set-owner', decision: 'delivery-date', owner: 'product'})).toMatchObject({
			code: 'newer',
		});
		await page.close();
	});
});

declare const chrome: {permissions: {request(asked: {origins: string[]}): Promise<boolean>}};

describe.each(['chromium', 'firefox'] as const)('sites in %s', (kind) => {
	test('the trackers’ own are listed, and one that the reader added is withdrawn with a button', async () => {
		const added = 'https://jira.acme.example/*';
		const lab = await startLab({tickets: []});
		const driver = await launch(kind, {extension: distOf(kind), lab, grantable: [added]});
		const page = await openOptions({kind, lab, driver}, 'sites');
		await untilSaid(page, '.sites li', 'linear.app');
		await page.evaluate((origin) => {
			const button = document.createElement('button');
			button.id = 'grant';
			button.addEventListener('click', () => void chrome.permissions.request({origins: [origin]}));
			document.querySelector('main')?.prepend(button);
		}, added);
		await page.click('#grant');
		await untilSaid(page, '.sites li', 'jira.acme.example');
		expect(await wordsOf(page, '.sites button')).toEqual(['Withdraw']);
		await press(page, '.sites button', 'Withdraw jira.acme.example');
		await until(
			() => wordsOf(page, '.sites li'),
			(sites) => sites.length === 3 && !sites.join().includes('acme'),
		);
		await driver.close();
		await lab.close();
	});
});
