import {readFileSync} from 'node:fs';
import {beforeEach, describe, expect, test, vi} from 'vitest';
import {showCount} from './action.ts';

interface Shown {
	tabId: number;
	title?: string;
	text?: string;
}

const toolbar = vi.hoisted(() => ({
	tabs: new Set<number>(),
	titles: new Map<number, string>(),
	marks: new Map<number, string>(),
	message: (_id: string, _given: string[]): string => '',
}));
vi.mock('webextension-polyfill', () => {
	/** The whole toolbar would change without a tab. */
	const onTab = async ({tabId}: Shown): Promise<void> => {
		if (!toolbar.tabs.has(tabId)) throw new Error(`No tab with id: ${tabId}.`);
	};
	return {
		default: {
			action: {
				setTitle: async (shown: Shown) => {
					await onTab(shown);
					toolbar.titles.set(shown.tabId, shown.title ?? '');
				},
				setBadgeText: async (shown: Shown) => {
					await onTab(shown);
					toolbar.marks.set(shown.tabId, shown.text ?? '');
				},
				setBadgeBackgroundColor: onTab,
			},
			i18n: {
				getMessage: (id: string, given: string[]) => toolbar.message(id, given),
				getUILanguage: () => 'en',
			},
		},
	};
});

const messages = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as Record<
	string,
	{message: string}
>;

beforeEach(() => {
	toolbar.tabs = new Set([7, 8]);
	toolbar.titles.clear();
	toolbar.marks.clear();
	toolbar.message = (id, [number = '']) => (messages[id]?.message ?? '').replace('$1', number);
});

describe('the toolbar', () => {
	test.each([
		[0, 'Whose Call: 0 tickets on this page'],
		[1, 'Whose Call: 1 ticket on this page'],
		[1234, 'Whose Call: 1,234 tickets on this page'],
	])("%i tickets are counted in the title of the page's own tab", async (tickets, title) => {
		await showCount(7, {tickets, troubled: false});
		expect([...toolbar.titles]).toEqual([[7, title]]);
	});

	test('a page that is read well carries no mark, however many tickets it has', async () => {
		await showCount(7, {tickets: 40, troubled: false});
		expect([...toolbar.marks]).toEqual([[7, '']]);
	});

	test('a page that is not read well carries a mark until it is', async () => {
		await showCount(7, {tickets: 40, troubled: true});
		expect([...toolbar.marks]).toEqual([[7, '!']]);
		await showCount(7, {tickets: 40, troubled: false});
		expect([...toolbar.marks]).toEqual([[7, '']]);
	});

	test('a tab that was closed meanwhile is no error, and changes no other', async () => {
		await showCount(9, {tickets: 3, troubled: true});
		expect(toolbar.titles.size + toolbar.marks.size).toBe(0);
	});
});
