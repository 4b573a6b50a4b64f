import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {type FramingScore, scoreFraming, unmarked} from './score-framing.ts';
import {framingText} from './score-framing-text.ts';

const SET = 'tests/framing';
const DIMENSIONS = [
	'customer-impact',
	'team-velocity',
	'incident-risk',
	'evidence',
	'options',
	'cost-of-delay',
	'reversibility',
	'done-signal',
];
const scores = scoreFraming(SET, null);

test('the labelled set has both kinds of sentences for each detector, twice as many for the three dimensions', () => {
	for (const {id, written} of scores) {
		const least = DIMENSIONS.indexOf(id) < 3 ? 50 : 20;
		expect(written.right + written.missed, id).toBeGreaterThanOrEqual(least);
	}
	expect([...new Set(scores.map(({id}) => id))]).toEqual(DIMENSIONS);
});

test('marked words are a range of the sentence without its marks', () => {
	const {texts, ranges} = unmarked('Since May «customers wait» for it.');
	expect(texts).toEqual(['Since May customers wait for it.']);
	expect(ranges.map(({start, end}) => texts[0]?.slice(start, end))).toEqual(['customers wait']);
	expect(unmarked('It slows us down.').ranges).toEqual([{in: 0, start: 0, end: 17}]);
});

/** A set of one sentence each way for each detector, and of one ticket whose range is given. */
function smallSet(start: number, end: number): FramingScore[] {
	const set = mkdtempSync(join(tmpdir(), 'framing-'));
	mkdirSync(join(set, 'written'));
	const half = {states: ['«Customers wait» since May.', 'Nothing here.'], nearMisses: ['Customers complain.']};
	for (const id of DIMENSIONS) {
		writeFileSync(join(set, 'written', `${id}.json`), JSON.stringify({tunedOn: half, heldOut: half}));
	}
	const says = {'customer-impact': [{in: 'description', start, end}]};
	writeFileSync(join(set, 'tickets.json'), JSON.stringify([{key: 'APP-1', half: 'heldOut', says}]));
	const text = {key: 'APP-1', title: 'Tidy up', description: 'It is old. Customers wait.'};
	writeFileSync(join(set, 'tickets-dev.json'), JSON.stringify([text]));
	return scoreFraming(set, set);
}

const impactHeldOut = (all: FramingScore[]) => all.find(({id, half}) => id === 'customer-impact' && half === 'heldOut');

test('found where it is said is right, found elsewhere is wrong and missed too', () => {
	expect(impactHeldOut(smallSet(11, 25))).toMatchObject({
		written: {right: 1, wrong: 1, missed: 1},
		tickets: {right: 1, wrong: 0, missed: 0},
	});
	expect(impactHeldOut(smallSet(0, 9))?.tickets).toEqual({right: 0, wrong: 1, missed: 1});
});

test('without the tickets’ texts only the sentences are measured, and that is said', () => {
	expect(scores.map(({tickets}) => tickets)).toEqual(scores.map(() => null));
	expect(framingText(scores)).toContain('The tickets were skipped');
	expect(framingText(smallSet(11, 25))).not.toContain('skipped');
});

test.each(['customer-impact', 'team-velocity', 'incident-risk'])(
	'of the written sentences held out, %s is heard in seven of ten, and at most every seventh time wrongly',
	(id) => {
		const {right, wrong, missed} = scores.find((one) => one.id === id && one.half === 'heldOut')?.written ?? {
			right: 0,
			wrong: 1,
			missed: 1,
		};
		expect(right / (right + wrong)).toBeGreaterThanOrEqual(0.85);
		expect(right / (right + missed)).toBeGreaterThanOrEqual(0.7);
	},
);
