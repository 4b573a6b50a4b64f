import {readFileSync} from 'node:fs';
import {JSDOM} from 'jsdom';
import {describe, expect, test} from 'vitest';
import type {Host, View} from '../../src/hosts/host.ts';
import {hostOf, hosts} from '../../src/hosts/index.ts';

/** One page a view, written after the published facts about its markup, and what must be read there. */
interface SavedPage {
	file: string;
	host: Host['id'];
	address: string;
	view: View;
	theme: 'light' | 'dark' | null;
	/** In the order of the page. A ticket that is shown twice stands here twice. */
	tickets: Shown[];
}

interface Shown {
	key: string;
	title: string | null;
	/** Where it is another than the page's own. */
	view?: View;
	labels?: string[];
	priority?: string;
	description?: string;
	status?: string | null;
}

const BOARD = 'https://acme.atlassian.net/jira/software/c/projects/PAY/boards/1';

const pages: SavedPage[] = [
	{
		file: 'jira-cloud-board',
		host: 'jira-cloud',
		address: BOARD,
		view: 'board',
		theme: 'dark',
		tickets: [
			{key: 'PAY-1', title: 'Refund a part of an order', priority: 'High'},
			{key: 'PAY-2', title: '<img src=x onerror=alert(1)> mentions PAY-99'},
		],
	},
	{
		file: 'jira-cloud-backlog',
		host: 'jira-cloud',
		address: `${BOARD}/backlog`,
		view: 'list',
		theme: 'light',
		tickets: [
			{key: 'PAY-31', title: 'Pay later, see PAY-96'},
			{key: 'PAY-32', title: null},
			{key: 'WEB-7', title: 'Of another board'},
		],
	},
	{
		file: 'jira-cloud-ticket',
		host: 'jira-cloud',
		address: 'https://acme.jira.com/browse/PAY-12',
		view: 'ticket',
		theme: null,
		tickets: [
			{key: 'PAY-12', title: 'Double charges when the retry times out', description: 'Same as PAY-90, since Monday.'},
		],
	},
	{
		file: 'jira-cloud-modal',
		host: 'jira-cloud',
		address: `${BOARD}?selectedIssue=PAY-2`,
		view: 'board',
		theme: 'dark',
		tickets: [
			{key: 'PAY-1', title: 'Refund a part'},
			{key: 'PAY-2', title: 'Split a payment', view: 'ticket', description: 'In two.\n\nOne, as in PAY-90'},
		],
	},
	{
		file: 'jira-cloud-panel',
		host: 'jira-cloud',
		address: `${BOARD}/backlog?selectedIssue=PAY-2`,
		view: 'list',
		theme: 'dark',
		tickets: [
			{key: 'PAY-2', title: 'Split a payment'},
			{key: 'PAY-2', title: 'Split a payment', view: 'ticket', description: 'In two.'},
		],
	},
	{
		file: 'jira-cloud-modal-over-ticket',
		host: 'jira-cloud',
		address: 'https://acme.atlassian.net/browse/PAY-12?selectedIssue=PAY-13',
		view: 'ticket',
		theme: 'light',
		tickets: [
			{key: 'PAY-13', title: 'Child of the epic', description: 'Of the child.'},
			{key: 'PAY-12', title: 'The epic', description: 'Of the epic.'},
			{key: 'PAY-14', title: 'Another child', view: 'list'},
		],
	},
	{
		file: 'jira-cloud-search',
		host: 'jira-cloud',
		address: 'https://acme.atlassian.net/issues/?jql=project%20%3D%20PAY',
		view: 'list',
		theme: 'light',
		tickets: [
			{key: 'PAY-41', title: 'Save a card'},
			{key: 'PAY-42', title: 'The reader has hidden the column of keys'},
		],
	},
	{
		file: 'jira-cloud-split',
		host: 'jira-cloud',
		address: 'https://acme.atlassian.net/issues/PAY-44?jql=project%20%3D%20PAY',
		view: 'list',
		theme: 'light',
		tickets: [
			{key: 'PAY-41', title: null},
			{key: 'PAY-43', title: null},
			{key: 'PAY-44', title: 'Beside the list', view: 'ticket'},
		],
	},
	{
		file: 'linear-list',
		host: 'linear',
		address: 'https://linear.app/acme/team/PAY/all',
		view: 'list',
		theme: 'dark',
		tickets: [
			{key: 'PAY-21', title: 'Split the payment', labels: ['Design', 'mvp'], status: 'Canceled'},
			{key: 'PAY-22', title: 'Title mentions /issue/PAY-98/', status: null},
		],
	},
	{
		file: 'linear-board',
		host: 'linear',
		address: 'https://linear.app/acme/team/PAY/all',
		view: 'list',
		theme: 'dark',
		tickets: [
			{key: 'PAY-51', title: 'Split the payment', view: 'board', labels: ['Design'], status: 'In Progress'},
			{key: 'PAY-52', title: 'Mentions PAY-95', view: 'board', status: null},
		],
	},
	{
		file: 'linear-ticket',
		host: 'linear',
		address: 'https://linear.app/acme/issue/PAY-61/split-a-payment',
		view: 'ticket',
		theme: 'light',
		tickets: [
			{
				key: 'PAY-61',
				title: 'Split a payment, see PAY-94',
				description: 'In two.\n\nAs PAY-93 was.',
				labels: ['Design', 'mvp'],
				status: 'In Review',
			},
			{key: 'PAY-62', title: 'Frontend', view: 'list'},
		],
	},
];

/** Cards, rows, cells and headings: what another extension may write into. */
const WRITTEN_INTO =
	'[data-testid$="card.card"], [data-testid$="key.key"], [data-testid*="content-container"], [data-testid*="issue-container"], [data-testid$="list-item"], td, [data-list-row], [data-board-item], [data-contextual-menu], [data-view-id]';

const PROSE =
	'.ak-renderer-document, .ProseMirror, [contenteditable="true"], [data-testid^="issue.activity"], [data-comment-thread-container]';

/** Other extensions put their own nodes into cards and rows; Jira's neighbours from the wild are like these. */
const neighbours: Record<string, (document: Document) => void> = {
	'nobody else is here': () => {},
	'another extension puts its button and mark into everything': (document) => {
		for (const card of document.querySelectorAll(WRITTEN_INTO)) {
			const button = document.createElement('div');
			button.className = 'toggl-button jira linear';
			button.innerHTML = '<a href="https://track.example/browse/PAY-55">PAY-55</a>';
			card.prepend(button);
			card.setAttribute('data-jh-attached-key', 'PAY-56');
		}
	},
};

function open({file, address}: SavedPage, neighbour: (document: Document) => void): {url: URL; root: Document} {
	const html = readFileSync(new URL(`./pages/${file}.html`, import.meta.url), 'utf8');
	const root = new JSDOM(html, {url: address}).window.document;
	neighbour(root);
	return {url: new URL(address), root};
}

describe.each(pages)('$file', (page) => {
	describe.each(Object.entries(neighbours))('%s', (_, neighbour) => {
		test('exactly the tickets that the page shows are read, by their addresses', () => {
			const opened = open(page, neighbour);
			const host = hostOf(opened);
			expect(host?.id).toBe(page.host);
			const sightings = host?.read(opened) ?? [];
			expect(sightings.map(({ticket}) => ticket.key)).toEqual(page.tickets.map(({key}) => key));
			for (const [at, {view = page.view, ...shown}] of page.tickets.entries()) {
				expect(sightings[at]?.ticket).toMatchObject({...shown, host: page.host});
				expect(sightings[at]?.view).toBe(view);
			}
		});

		test('every sighting has an anchor of its own, and its words stand inside', () => {
			const opened = open(page, neighbour);
			const host = hostOf(opened) as Host;
			const sightings = host.read(opened);
			expect(new Set(sightings.map(({anchor}) => anchor)).size).toBe(sightings.length);
			for (const {anchor, beside, within} of sightings) {
				expect(anchor.matches(host.anchors)).toBe(true);
				expect(anchor.contains(beside)).toBe(true);
				expect(within.contains(anchor)).toBe(true);
			}
		});

		test('reading touches nothing, and reading again gives the same', () => {
			const opened = open(page, neighbour);
			const host = hostOf(opened) as Host;
			const before = opened.root.documentElement.outerHTML;
			const first = host.read(opened);
			expect(host.read(opened)).toEqual(first);
			expect(opened.root.documentElement.outerHTML).toBe(before);
		});

		test('a part of the page gives that part alone, itself included', () => {
			const opened = open(page, neighbour);
			const host = hostOf(opened) as Host;
			for (const {anchor, ticket} of host.read(opened)) {
				expect(host.read({url: opened.url, root: anchor}).map((sighting) => sighting.ticket.key)).toEqual([ticket.key]);
			}
		});
	});

	test('nothing in an editor or in what people wrote is a place for a badge, whatever they pasted there', () => {
		const opened = open(page, () => {});
		const host = hostOf(opened) as Host;
		const before = host.read(opened);
		for (const prose of opened.root.querySelectorAll(PROSE)) {
			for (const {anchor} of before) prose.append(anchor.cloneNode(true));
		}
		const after = host.read(opened);
		expect(after.map(({ticket}) => ticket.key)).toEqual(before.map(({ticket}) => ticket.key));
		for (const {anchor} of after) expect(anchor.closest(PROSE)).toBeNull();
	});

	test('view and theme are known', () => {
		const opened = open(page, () => {});
		const host = hostOf(opened);
		expect(host?.view(opened.url)).toBe(page.view);
		expect(host?.theme(opened.root)).toBe(page.theme);
	});

	test('another tracker reads nothing here and does not throw', () => {
		const opened = open(page, () => {});
		for (const host of hosts.filter(({id}) => id !== page.host)) {
			expect(host.owns(opened)).toBe(false);
			expect(host.read(opened)).toEqual([]);
		}
	});
});

describe('other pages', () => {
	const at = (address: string, html = '') => ({
		url: new URL(address),
		root: new JSDOM(html, {url: address}).window.document,
	});

	test.each([
		'https://example.com/browse/PAY-1',
		'https://atlassian.net.example/browse/PAY-1',
		'https://linear.app.example/',
	])('%s is no tracker', (address) => {
		expect(hostOf(at(address))).toBeNull();
	});

	test('Jira under a domain of its own is known by its page', () => {
		expect(hostOf(at('https://jira.acme.example/browse/PAY-1', '<div id="jira-frontend">'))?.id).toBe('jira-cloud');
	});

	test.each([
		['jira-cloud', 'https://acme.atlassian.net/wiki/spaces/PAY/pages/1'],
		['jira-cloud', 'https://acme.atlassian.net/jira/dashboards/1'],
		['linear', 'https://linear.app/acme/settings/account'],
		['linear', 'https://linear.app/acme/inbox'],
	])('%s has no view of tickets at %s', (id, address) => {
		expect(hosts.find((host) => host.id === id)?.view(new URL(address))).toBeNull();
	});

	test('two sites may both have APP-1', () => {
		const jira = hosts.find(({id}) => id === 'jira-cloud');
		const linear = hosts.find(({id}) => id === 'linear');
		expect(jira?.site(new URL('https://a.atlassian.net/browse/APP-1'))).not.toBe(
			jira?.site(new URL('https://b.atlassian.net/browse/APP-1')),
		);
		expect(linear?.site(new URL('https://linear.app/a/issue/APP-1'))).not.toBe(
			linear?.site(new URL('https://linear.app/b/issue/APP-1')),
		);
	});
});
