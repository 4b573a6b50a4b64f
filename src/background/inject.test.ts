import {beforeEach, describe, expect, test, vi} from 'vitest';
import {inject} from './inject.ts';

interface Tab {
	id?: number;
	url: string;
	discarded?: boolean;
}

const open = vi.hoisted(() => ({
	tabs: [] as Tab[],
	origins: [] as string[],
	forbidden: new Set<number>(),
	entered: [] as {tab: number; files: string[]}[],
}));
vi.mock('webextension-polyfill', () => {
	const matches = (url: string, pattern: string): boolean => {
		const [, scheme, host = ''] = /^(\w+):\/\/(?:\*\.)?([^/]*)\//.exec(pattern) ?? [];
		const {protocol, hostname} = new URL(url);
		return (
			protocol === `${scheme}:` && (hostname === host || (pattern.includes('*.') && hostname.endsWith(`.${host}`)))
		);
	};
	return {
		default: {
			runtime: {
				getURL: (path: string) => `chrome-extension://us/${path}`,
				getManifest: () => ({
					content_scripts: [{js: ['src/content/main.js']}, {css: ['only.css']}, {js: ['second.js']}],
				}),
			},
			permissions: {getAll: async () => ({origins: open.origins})},
			tabs: {
				query: async ({url}: {url: string[]}) =>
					open.tabs.filter((tab) => url.some((pattern) => matches(tab.url, pattern))),
			},
			scripting: {
				executeScript: async ({target, files}: {target: {tabId: number}; files: string[]}) => {
					if (open.forbidden.has(target.tabId)) throw new Error('Cannot access contents of the page.');
					open.entered.push({tab: target.tabId, files});
				},
			},
		},
	};
});

const enteredTabs = () => open.entered.map(({tab}) => tab).sort();

beforeEach(() => {
	open.tabs = [
		{id: 1, url: 'https://acme.atlassian.net/browse/PAY-1'},
		{id: 2, url: 'https://jira.acme.example/browse/PAY-1'},
		{id: 3, url: 'https://intranet.example/'},
	];
	open.origins = ['https://*.atlassian.net/*', 'https://jira.acme.example/*'];
	open.forbidden = new Set();
	open.entered = [];
});

describe('pages that were open before', () => {
	test('every page on a granted site is entered with the files of the manifest, and no other page', async () => {
		await inject();
		expect(open.entered).toEqual([1, 2].map((tab) => ({tab, files: ['src/content/main.js', 'second.js']})));
	});

	test('only pages that came over TLS are entered', async () => {
		open.tabs.push({id: 4, url: 'http://plain.example/'}, {id: 5, url: 'file:///board.html'});
		open.origins.push('http://plain.example/*', 'file:///*');
		await inject();
		expect(enteredTabs()).toEqual([1, 2]);
	});

	test('a tab that the browser has put aside is left asleep, and one without an id is passed over', async () => {
		open.tabs.push(
			{id: 4, url: 'https://sleeping.atlassian.net/', discarded: true},
			{url: 'https://no-tab.atlassian.net/'},
		);
		await inject();
		expect(enteredTabs()).toEqual([1, 2]);
	});

	test('a page that may not be entered is no error and keeps no other from being entered', async () => {
		open.forbidden.add(1);
		await inject();
		expect(enteredTabs()).toEqual([2]);
	});
});
