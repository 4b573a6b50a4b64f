import {expect, test} from 'vitest';
import {surenessAt} from '../../src/decisions/text-model/sureness.ts';
import {calibrate} from './calibrate.ts';

/** Of each hundred answers given 0.95, 80 are right; of those given 0.55, 50. */
const answers = [0.95, 0.55].flatMap((given) =>
	Array.from({length: 800}, (_, i) => ({given, right: i % 10 < (given > 0.9 ? 8 : 5)})),
);

test('sureness is how often such answers were right, whatever the model gave them', () => {
	const {given, right} = calibrate(answers);
	expect(surenessAt(0.95, given, right)).toBeCloseTo(0.8, 2);
	expect(surenessAt(0.55, given, right)).toBeCloseTo(0.5, 2);
	expect(surenessAt(0.75, given, right)).toBeGreaterThan(0.5);
	expect(surenessAt(0.75, given, right)).toBeLessThan(0.8);
});

test('more given is never less sure', () => {
	const noisy = Array.from({length: 500}, (_, i) => ({given: i / 500, right: (i * 7919) % 10 < 5}));
	const {right} = calibrate(noisy);
	expect([...right].sort((a, b) => a - b)).toEqual(right);
});
