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
	tickets: Record<string, {title: string | null; labels?: string[]; priority?: string; description?: string}>;
}

const pages: SavedPage[] = [
	{
		file: 'jira-cloud-board',
		host: 'jira-cloud',
		address: 'https://acme.atlassian.net/jira/software/c/projects/PAY/boards/1',
		view: 'board',
		theme: 'dark',
		tickets: {
			'PAY-1': {title: 'Refund a part of an order', priority: 'High'},
			'PAY-2': {title: '<img src=x onerror=alert(1)> mentions PAY-99'},
		},
	},
	{
		file: 'jira-cloud-ticket',
		host: 'jira-cloud',
		address: 'https://acme.jira.com/browse/PAY-12',
		view: 'ticket',
		theme: null,
		tickets: {
			'PAY-12': {title: 'Double charges when the retry times out', description: 'Same as PAY-90, since Monday.'},
		},
	},
	{
		file: 'linear-list',
		host: 'linear',
		address: 'https://linear.app/acme/team/PAY/all',
		view: 'list',
		theme: 'dark',
		tickets: {
			'PAY-21': {title: 'Split the payment', labels: ['Design', 'mvp']},
			'PAY-22': {title: 'Title mentions /issue/PAY-98/'},
		},
	},
];

/** Other extensions put their own nodes into cards and rows; Jira's neighbours from the wild are like these. */
const neighbours: Record<string, (document: Document) => void> = {
	'nobody else is here': () => {},
	'another extension puts its button and mark into everything': (document) => {
		for (const card of document.querySelectorAll(
			'[data-testid$="card.card"], [data-testid$="key.key"], [data-list-row]',
		)) {
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
			expect(sightings.map(({ticket}) => ticket.key)).toEqual(Object.keys(page.tickets));
			for (const {ticket, view} of sightings) {
				expect(ticket).toMatchObject({...page.tickets[ticket.key], host: page.host});
				expect(view).toBe(page.view);
			}
		});

		test('every sighting has an anchor of its own, and its words stand inside', () => {
			const opened = open(page, neighbour);
			const host = hostOf(opened) as Host;
			const sightings = host.read(opened);
			expect(new Set(sightings.map(({anchor}) => anchor)).size).toBe(sightings.length);
			for (const {anchor, beside} of sightings) {
				expect(anchor.matches(host.anchors)).toBe(true);
				expect(anchor.contains(beside)).toBe(true);
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
