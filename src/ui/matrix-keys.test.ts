import {expect, test} from 'vitest';
import {placeAfter} from './matrix-keys.ts';

const pressed = (key: string, ctrlKey = false) =>
	placeAfter({key, ctrlKey, metaKey: false}, {row: 1, column: 2}, {rows: 30, columns: 7});

test.each([
	['ArrowUp', false, 0, 2],
	['ArrowDown', false, 2, 2],
	['ArrowLeft', false, 1, 1],
	['ArrowRight', false, 1, 3],
	['Home', false, 1, 0],
	['End', false, 1, 6],
	['Home', true, 0, 0],
	['End', true, 29, 6],
	['PageUp', false, 0, 2],
	['PageDown', false, 11, 2],
])('%s (with Ctrl: %s) leads to row %i, column %i', (key, ctrl, row, column) => {
	expect(pressed(key, ctrl)).toEqual({row, column});
});

test('no key leads out of the grid, and other keys lead nowhere', () => {
	const alone = {rows: 1, columns: 1};
	for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'PageDown', 'End']) {
		expect(placeAfter({key, ctrlKey: false, metaKey: false}, {row: 0, column: 0}, alone)).toEqual({row: 0, column: 0});
	}
	expect(pressed('Enter')).toBeNull();
	expect(pressed('p')).toBeNull();
});
