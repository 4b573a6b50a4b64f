import {expect, test} from 'vitest';
import {labTickets} from '../lab/tickets/index.ts';
import {badgeOf, openCard} from './in-card.ts';
import {BOARD, cards, inEachBrowser, settled, until} from './in-each-browser.ts';
import {
	choose,
	downloaded,
	dragRule,
	edit,
	none,
	openFresh,
	openOptions,
	press,
	stateOf,
	untilSaid,
	wordsOf,
} from './in-options.ts';
import {tabTo} from './tab-to.ts';

const row = (decision: string): string => `tr[data-decision="${decision}"]`;
const visits = {
	id: 'own-visits',
	title: 'Visits to partners',
	owner: 'product' as const,
	starter: false,
	contested: false,
	onTickets: true,
	daci: {driver: ['pm'], approver: ['pm'], contributors: [], informed: []},
	signals: {issueTypes: [], labels: [], components: [], titlePhrases: [], textPhrases: []},
};

inEachBrowser((session) => {
	test('an owner changed in the options repaints an open board within a second', async () => {
		const options = await openFresh(session, 'matrix');
		const board = await session.driver.newPage(BOARD);
		await settled(board, 5);
		const start = Date.now();
		await options.select(`${row('bug-triage')} select`, 'product');
		await until(
			() => session.driver.badges(board),
			(badges) => badges.some(({name}) => name.startsWith('Whose call: product, Bug')),
			5000,
		);
		expect(Date.now() - start).toBeLessThan(1000);
		await untilSaid(options, row('bug-triage'), 'preset says Shared');
		expect((await wordsOf(options, `${row('bug-triage')} [data-column="3"]`)).join()).toContain('Product Manager');
		const [bug] = (await session.driver.badges(board)).filter(({name}) => name.includes('product, Bug'));
		await board.bringToFront();
		await openCard(session, board, bug?.ticket ?? '');
		expect((await badgeOf(session, board, bug?.ticket ?? ''))?.card).toMatch(/Decides\s*Product Manager\s*Driver/);
		await board.keyboard.press('Escape');
		await press(options, `${row('bug-triage')} button`, 'Back to the preset: Bug backlog and severity');
		await until(
			() => session.driver.badges(board),
			(badges) => !badges.some(({name}) => name.startsWith('Whose call: product, Bug')),
		);
		await board.close();
		await options.close();
	});

	test('the matrix is used by keyboard alone', async () => {
		const page = await openFresh(session, 'matrix');
		const focused = () =>
			page.evaluate(() => {
				const cell = document.activeElement?.closest<HTMLElement>('[data-column]');
				const within = document.activeElement !== cell ? `/${document.activeElement?.localName}` : '';
				return `${cell?.closest<HTMLElement>('tr')?.dataset['decision']}/${cell?.dataset['column']}${within}`;
			});
		await page.focus('input[type="checkbox"]');
		for (let stop = 0; stop < 4; stop++) await page.keyboard.press('Tab');
		expect(await focused()).toBe('product-vision-strategy/0');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowRight');
		expect(await focused()).toBe('problem-and-why/1');
		await page.keyboard.press('e');
		await untilSaid(page, row('problem-and-why'), 'preset says Product');
		expect((await stateOf(page)).differences.owners).toEqual({'problem-and-why': 'engineering'});
		await page.keyboard.press('Enter');
		expect(await focused()).toBe('problem-and-why/1/select');
		await page.keyboard.press('Escape');
		expect(await focused()).toBe('problem-and-why/1');
		await page.keyboard.press('End');
		await page.keyboard.press('Enter');
		await until(
			async () => (await stateOf(page)).differences.owners,
			(owners) => Object.keys(owners).length === 0,
		);
		await until(focused, (cell) => cell === 'problem-and-why/6');
		await page.keyboard.press('Tab');
		expect(await page.evaluate(() => document.activeElement?.closest('table')?.localName)).toBeUndefined();
		await page.close();
	});

	test('a row that goes to another group keeps the focus', async () => {
		const page = await openFresh(session, 'matrix');
		await page.click('input[type="checkbox"]');
		expect(await wordsOf(page, 'tr.group')).toEqual(['Product', 'Engineering', 'Shared']);
		await page.focus(`${row('architecture')} [data-column="1"]`);
		await page.keyboard.press('s');
		await untilSaid(page, row('architecture'), 'preset says Engineering');
		const focused = () => page.evaluate(() => document.activeElement?.closest<HTMLElement>('tr')?.dataset['decision']);
		await until(focused, (decision) => decision === 'architecture');
		await page.type('input[type="search"]', 'delivery date');
		await until(
			() => wordsOf(page, 'tr[data-decision] .title'),
			(titles) => titles.join() === 'Delivery date (when)',
		);
		await page.close();
	});

	test('a decision of the reader’s own is added, kept, removed, and the removal taken back', async () => {
		const before = await openFresh(session, 'matrix');
		await press(before, '.tools button', 'Add a decision');
		await press(before, 'form button', 'Add');
		await untilSaid(before, '.told', 'Give it a title');
		await before.type('form input', 'Architecture');
		await press(before, 'form button', 'Add');
		await untilSaid(before, '.told', 'in the matrix already');
		await before.type('form input', ' of partners');
		await press(before, 'form button', 'Add');
		await untilSaid(before, '.last-edit', 'Decision added: Architecture of partners (shared)');
		await before.close();
		const page = await openOptions(session, 'matrix');
		await untilSaid(page, 'tr[data-decision] .title', 'Architecture of partners');
		await press(page, 'td button', 'Remove Architecture of partners');
		await untilSaid(page, '.last-edit', 'Decision removed: Architecture of partners');
		expect(await wordsOf(page, 'tr[data-decision] .title')).not.toContain('Architecture of partners');
		await press(page, '.last-edit button', 'Undo');
		await untilSaid(page, 'tr[data-decision] .title', 'Architecture of partners');
		await page.close();
	});

	test('a preset shows what would change before anything is changed', async () => {
		const page = await openFresh(session, 'matrix');
		await edit(page, {kind: 'set-owner', decision: 'delivery-date', owner: 'product'});
		await press(page, '.tools button', 'Preset');
		await untilSaid(page, '.preview li', 'Delivery date (when): product → shared');
		expect((await stateOf(page)).differences.owners).toEqual({'delivery-date': 'product'});
		await press(page, '.preview button', 'Take the preset’s owners');
		await until(
			async () => (await stateOf(page)).differences.owners,
			(owners) => Object.keys(owners).length === 0,
		);
		await page.close();
	});

	test('a matrix that is exported and imported again changes nothing, and elsewhere says what it would change', async () => {
		const page = await openFresh(session, 'matrix');
		await edit(page, {kind: 'add-decision', decision: {...visits, since: '2031'}});
		await edit(page, {kind: 'set-owner', decision: 'delivery-date', owner: 'product'});
		const before = (await stateOf(page)).differences;
		await press(page, '.tools button', 'Export and import');
		const file = await downloaded(page, () => press(page, '.panel button', 'Download the matrix'));
		await choose(page, file);
		await untilSaid(page, '.preview', 'Nothing would change.');

		await edit(page, {kind: 'replace', differences: none});
		await untilSaid(page, '.preview li', 'Decision added: Visits to partners (product)');
		await untilSaid(page, '.preview li', 'Delivery date (when): shared → product');
		expect((await stateOf(page)).differences).toEqual(none);
		await press(page, '.preview button', 'Import');
		await untilSaid(page, 'tr[data-decision] .title', 'Visits to partners');
		expect((await stateOf(page)).differences).toEqual(before);
		await page.close();
	});

	const file = (fields: object): string =>
		JSON.stringify({is: 'whose-call-matrix', format: 1, owners: {}, own: [], ...fields});
	test.each<[what: string, content: string, said: string[]]>([
		['no JSON', '{\n  "is": whose', ['not JSON from line 2, column 9 on']],
		['a wrong type', file({own: [visits, {...visits, title: 7}]}), ['“own”, row 2, “title”: expected text, found 7']],
		[
			'an owner that is none',
			file({owners: {'delivery-date': 'nobody'}}),
			['“owners”, “delivery-date”: expected “product”, “engineering”, “shared”, found “nobody”'],
		],
		[
			'a key that reaches for the prototype',
			'{"is": "whose-call-matrix", "own": [{"__proto__": {"polluted": true}}]}',
			['not accepted: “own”, row 1, “__proto__”'],
		],
		['a file of somebody else', '{"tickets": []}', ['not written by Whose Call']],
		[
			'ten megabytes',
			file({own: Array.from({length: 900_000}, () => 'nonsense')}),
			['more than the extension can keep'],
		],
	])('an import of %s is refused with its reason, and nothing is changed', async (_, content, said) => {
		const page = await openFresh(session, 'matrix');
		const {revision} = await stateOf(page);
		await press(page, '.tools button', 'Export and import');
		await choose(page, content);
		for (const words of said) await untilSaid(page, '.refused', words);
		expect((await stateOf(page)).revision).toBe(revision);
		expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
		await page.close();
	});

	test('rules are added by a form, put in another order by keyboard and by dragging, and deleted with undo', async () => {
		const page = await openFresh(session, 'rules');
		await untilSaid(page, '.empty', 'There is no rule yet');
		for (const words of ['month end report', 'month end', '…']) {
			if (words === 'month end report') {
				await tabTo(page, 'form label:nth-of-type(1) select');
				await page.keyboard.type('text');
				await tabTo(page, 'form input');
			}
			await page.keyboard.type(words);
			await page.keyboard.press('Enter');
			if (words !== '…') await untilSaid(page, '.rules .words', `“${words}”`);
		}
		await untilSaid(page, '.told', 'name nothing');
		const [two, three] = ['tickets that say “month end”', 'tickets that say “month end report”'];
		expect(await wordsOf(page, '.rules .words')).toEqual([two, three]);
		expect(await wordsOf(page, '.rules .mark-words')).toEqual([
			`Never decides: an earlier rule sees the same tickets first (${two}).`,
		]);

		await tabTo(page, '.rules li:first-child [data-part="down"]');
		await page.keyboard.down('Alt');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.up('Alt');
		await until(
			() => wordsOf(page, '.rules .words'),
			(words) => words.join() === [three, two].join(),
		);
		expect(await wordsOf(page, '.rules .mark-words')).toEqual([]);
		await until(
			() => page.evaluate(() => document.activeElement?.closest('li')?.querySelector('.words')?.textContent),
			(words) => words === two,
		);
		await untilSaid(page, '.last-edit', `Rule moved to place 2: ${two}`);
		expect((await stateOf(page)).differences.rules.map(({words}) => words)).toEqual(['month end report', 'month end']);

		await dragRule(session.kind, page, 1, 0);
		await until(
			() => wordsOf(page, '.rules .words'),
			(words) => words.join() === [two, three].join(),
		);

		await press(page, '.rules button', `Delete: ${two}`);
		await until(
			() => wordsOf(page, '.rules .words'),
			(words) => words.join() === three,
		);
		await press(page, '.last-edit button', 'Undo');
		await until(
			() => wordsOf(page, '.rules .words'),
			(words) => words.join() === [two, three].join(),
		);
		await page.close();
	});

	test('a rule says how many tickets it matches on the pages that are open', async () => {
		const board = await session.driver.newPage(`${BOARD}?virtual=off`);
		await settled(board, 50);
		const shown = new Set((await cards(board)).map(({key}) => key));
		const debt = labTickets.filter(({key, labels}) => shown.has(key) && labels.includes('tech-debt')).length;
		expect(debt).toBeGreaterThan(1);
		const page = await openFresh(session, 'rules');
		for (const words of ['tech-debt', 'nowhere']) {
			await edit(page, {kind: 'add-rule', rule: {id: words, sign: 'label', words, decision: 'estimation'}, at: 0});
		}
		await until(
			() => wordsOf(page, '.rules .matches'),
			(said) => said.join() === [0, debt].map((count) => `Matches ${count} tickets on the pages that are open.`).join(),
		);
		await page.close();
		await board.close();
	});

	test('the history says each edit by day, and takes it back', async () => {
		const page = await openFresh(session, 'history');
		await edit(page, {kind: 'set-owner', decision: 'delivery-date', owner: 'product'});
		await edit(page, {kind: 'set-owner', decision: 'architecture', owner: 'shared'});
		await untilSaid(page, '.lines li:nth-child(2)', 'Delivery date (when): shared → product');
		expect(await wordsOf(page, '.day:first-of-type h2')).toEqual([
			await page.evaluate(() => new Intl.DateTimeFormat(navigator.language, {dateStyle: 'full'}).format(new Date())),
		]);
		await press(page, '.lines button', 'Undo: Delivery date (when): shared → product');
		await untilSaid(page, '.lines li.undone', 'Delivery date (when): shared → product');
		await untilSaid(page, '.lines li:first-child', 'Delivery date (when): product → shared');
		expect((await stateOf(page)).differences.owners).toEqual({architecture: 'shared'});
		await page.close();
	});

	test('two tabs of the options show each other’s edits within a second, and both edits of one decision are kept', async () => {
		const one = await openFresh(session, 'matrix');
		const other = await openOptions(session, 'matrix');
		const start = Date.now();
		await one.select(`${row('estimation')} select`, 'shared');
		await untilSaid(other, row('estimation'), 'preset says Engineering', 5000);
		expect(Date.now() - start).toBeLessThan(1000);
		const before = (await stateOf(one)).history.length;
		await Promise.all([
			one.select(`${row('delivery-date')} select`, 'product'),
			other.select(`${row('delivery-date')} select`, 'engineering'),
		]);
		const {differences, history} = await until(
			() => stateOf(one),
			(state) => state.history.length === before + 2,
		);
		const stands = differences.owners['delivery-date'];
		expect(history.at(-1)?.edit).toMatchObject({owner: stands});
		for (const page of [one, other]) {
			await until(
				() => page.$eval(`${row('delivery-date')} select`, (select) => (select as HTMLSelectElement).value),
				(owner) => owner === stands,
			);
			await page.close();
		}
	});

	test('a backup brings everything back', async () => {
		const page = await openFresh(session, 'backup');
		await edit(page, {kind: 'add-decision', decision: visits});
		await edit(page, {kind: 'add-rule', rule: {id: 'r1', sign: 'label', words: 'visit', decision: visits.id}, at: 0});
		await edit(page, {kind: 'pick', site: 'acme.atlassian.net', key: 'PAY-1', decision: visits.id});
		const before = (await stateOf(page)).differences;
		// The page follows the edits, and the file holds what the page shows.
		await new Promise((next) => setTimeout(next, 1000));
		const file = await downloaded(page, () => press(page, 'main button', 'Download everything'));
		await edit(page, {kind: 'replace', differences: none});
		await choose(page, file);
		await untilSaid(page, '.preview li', 'Rule added: tickets labelled “visit” → Visits to partners');
		await untilSaid(page, '.preview li', 'PAY-1: judged by the rules → Visits to partners');
		await press(page, '.preview button', 'Restore');
		await until(
			async () => (await stateOf(page)).differences,
			(differences) => JSON.stringify(differences) === JSON.stringify(before),
		);
		await page.close();
	});
});
