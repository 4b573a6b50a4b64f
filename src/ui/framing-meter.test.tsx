// @vitest-environment jsdom
import {render} from 'preact';
import {act} from 'preact/test-utils';
import {describe, expect, test, vi} from 'vitest';
import {FramingMeter, type Meter} from './framing-meter.tsx';
import type {MeterRow, RowDoes} from './framing-row.tsx';
import {HintShown} from './hint-shown.tsx';

vi.mock('webextension-polyfill', () => import('../../tests/made-up/english.ts'));

const nothing: RowDoes = {copied: null, onCopy: () => {}, onReply: () => {}};
const open: MeterRow = {
	id: 'customer-impact',
	said: {said: false, quote: null, at: null},
	hint: 'debt-customer-impact',
	asked: true,
};

function meter(row: Partial<MeterRow>, change: Partial<Meter & RowDoes> = {}): HTMLElement {
	const root = document.createElement('div');
	render(<FramingMeter rows={[{...open, ...row}]} framed={false} read="all" {...nothing} {...change} />, root);
	return root;
}

const buttons = (root: HTMLElement): (string | null)[] =>
	[...root.querySelectorAll('button')].map(({textContent}) => textContent);
const press = (root: HTMLElement, words: string): void => {
	const found = [...root.querySelectorAll('button')].find(({textContent}) => textContent === words);
	void act(() => found?.click());
};

describe('a row of the framing meter', () => {
	test('that is said quotes the ticket as text, and asks nothing', () => {
		const row = meter({said: {said: true, quote: '<b>Shops</b> wait', at: {in: 1, start: 0, end: 17}}});
		expect(row.querySelector('q')?.textContent).toBe('<b>Shops</b> wait');
		expect(row.querySelector('b')).toBeNull();
		expect(buttons(row)).toEqual([]);
	});

	test('that the reader called said says by whose word', () => {
		expect(meter({said: {said: true, quote: null, at: null}}).textContent).toContain('By your own word.');
	});

	test('that is open and asked for says the question once, how it goes away, and takes every answer', () => {
		const row = meter({});
		expect(row.textContent?.split('Customers … when …; about … per week.')).toHaveLength(2);
		expect(row.textContent).toContain('Goes once the ticket says who notices it');
		expect(buttons(row)).toEqual(['Copy', 'Already said', 'Less of this']);
	});

	test('that is open without a hint shows the beginning of a sentence, and no less of it is offered', () => {
		const row = meter({asked: false});
		expect(row.textContent).toContain('Customers … when …; about … per week.');
		expect(row.textContent).not.toContain('Goes once');
		expect(buttons(row)).toEqual(['Copy', 'Already said']);
	});

	test('copies its beginning and says so beside it', () => {
		const onCopy = vi.fn();
		press(meter({}, {onCopy}), 'Copy');
		expect(onCopy).toHaveBeenCalledWith('Customers … when …; about … per week.');
		expect(buttons(meter({}, {copied: 'Customers … when …; about … per week.'}))[0]).toBe('Copied');
	});

	test('is named for whoever hears it', () => {
		expect(meter({}).querySelector('[role=group]')?.getAttribute('aria-label')).toBe('Customer impact');
	});
});

describe('a hint', () => {
	test('says why it shows and how it goes, and less of it is wanted in three ways', () => {
		const root = document.createElement('div');
		const onReply = vi.fn();
		render(<HintShown id="date-without-tradeoff" starter={null} {...nothing} onReply={onReply} />, root);
		expect(root.textContent).toContain('To meet this date, what gives');
		expect(root.textContent).toContain('Shown because a date matters here');
		expect(root.textContent).toContain('Goes once the ticket says what gives.');
		expect(buttons(root)).toEqual(['Already said', 'Less of this']);
		press(root, 'Less of this');
		for (const words of ['Not in this project', 'Not for two weeks', 'Never', 'Already said']) press(root, words);
		expect(onReply.mock.calls.map(([, reply]) => reply)).toEqual([
			'less-here',
			'less-later',
			'less-ever',
			'already-said',
		]);
	});
});
