import {allMean, findPhrases, type Hit, phraseBook} from '../model/phrase.ts';
import type {Range} from '../model/words.ts';
import type {Amount} from './amounts.ts';
import type {Detector} from './detector.ts';
import {near, type Reading, span} from './reading.ts';

/** Time that the team loses with each change, build or release, or that something slows its work. */
export const teamVelocity: Detector = {
	id: 'team-velocity',
	find(reading) {
		const marks = marksOf(reading);
		for (const [at, mark] of marks.entries()) {
			if (mark.part === 'said') return mark.hit;
			if (mark.part === 'piece') {
				const takes = nearest(marks, at, 1, 'takes', CLOSE, reading);
				const time = takes && nearest(marks, marks.indexOf(takes, at), 1, 'time', CLOSE, reading);
				if (takes && goesOn(reading, takes)) return span(mark.hit, (time ?? takes).hit);
			}
			const cost = mark.part === 'time' ? costOf(marks, at, reading) : null;
			if (cost) return cost;
		}
		return null;
	},
	loud: [
		'Each change here takes 3 extra days; we make 6 changes a month.',
		'The test suite takes 40 minutes.',
		'Build time is 25 min, we build ten times a day.',
		'This slows us down.',
		'Releases take twice as long as they did.',
		'Every new feature touches five files of this class.',
		'Adding a tenant costs half a day of work by hand.',
		'We lose two hours a week to this.',
		'Reviewers spend half an hour on each pull request.',
		'Onboarding a new engineer takes two weeks.',
		'The deploy needs 3 hours and two people.',
		'It is time-consuming to add a field.',
		'Faster builds for everybody',
	],
	quiet: [
		'The cache expires after 10 minutes.',
		'A session lasts 2 hours.',
		'Each change here takes … extra days; we make … a month.',
		'The service waits 30 seconds per request.',
		'The class has 3,200 lines.',
		'Sprint length: 2 weeks.',
		'Customers wait four seconds.',
		'Moment is obsolete and unmaintained.',
		'Every module has its own logger.',
		'Retry after 5 minutes.',
		'Remove the slow query.',
		'We should use the new client.',
		'Due in 3 weeks.',
	],
};

type Part = 'piece' | 'takes' | 'loss' | 'per' | 'cost' | 'work' | 'metric' | 'said';

/** A phrase or a span of time, in the order of the text. */
interface Mark {
	readonly part: Part | 'time';
	readonly hit: Hit<Part> | Amount;
}

const CLOSE = 40;
const FAR = 80;

const PARTS = phraseBook<Part>([
	...allMean<Part>(
		'piece',
		`every change; each change; any change; every new; each new; any new; every feature; each feature
		every release; each release; every deploy; each deploy; every pull request; each pull request; every pr
		each pr; every fix; each fix; every engineer; each engineer; every developer; each developer; small changes
		even small changes; simple changes; even a small change`,
	),
	...allMean<Part>(
		'takes',
		'takes; take; needs; need; requires; require; costs; cost; touches; touch; breaks; means; trigger; triggers',
	),
	...allMean<Part>('loss', 'extra; longer; lost; lose; losing; wasted; waste; wastes; slower; saves; save'),
	...allMean<Part>(
		'per',
		'per; each; every; a week; a month; a day; a sprint; weekly; to review; to build; to release; to onboard',
	),
	...allMean<Part>(
		'cost',
		'takes; take; took; costs; cost; needs; need; spends; spend; spent; waits; wait; waiting; is; are; means; lasts; runs for',
	),
	...allMean<Part>(
		'work',
		`build; builds; compile; compiles; compilation; recompile; tests; test run; test suite; suite; pipeline; ci
		review; reviews; reviewing; reviewers; release; releases; releasing; deploy; deploys; deployment; deploying
		merge; merging; merges; set up; setup; engineer; engineers; developer; developers; dev; devs; team; us; we
		onboarding; by hand; manual; manually; change; changes; adding; work around; working around; workaround`,
	),
	...allMean<Part>(
		'metric',
		`cycle time; lead time; build time; build times; compile time; review time; onboarding time; release time
		test time; ci time`,
	),
	...allMean<Part>(
		'said',
		`slows us; slow us; slows down us; slowing us; slowed us; slows the team; slow the team; slowing the team
		slows every; slows each; slows development; slow down development; slows down development
		slowing down development; slows reviews; slows releases; slows down reviews; slows down releases
		twice as long; twice as slow; three times as long; time consuming; waste of time; wastes time; wasting time
		developer productivity; engineering productivity; developer time; expensive for developers
		cumbersome to maintain; takes too long to build; take too long to build; tests take too long
		build takes too long; builds take too long; long build times; long compile times; slow build; slow builds
		slow tests; slow test suite; faster build; faster builds; faster feedback; faster build cycles
		faster releases; reduce build time; reduce build times; reduce compile time; reduce compile times
		improve build time; improve build times; speed up the build; speed up builds; speed up tests
		speed up the tests; speed up ci; speed up development; slower to change; blocks other engineers
		blocks the team; blocks other teams; releases take less time; reducing the amount of time`,
	),
]);

function marksOf(reading: Reading): Mark[] {
	const times = reading.amounts.filter(({kind}) => kind === 'time');
	const marks: Mark[] = [
		...findPhrases(PARTS, reading.words).map((hit) => ({part: hit.means, hit})),
		...times.map((hit) => ({part: 'time' as const, hit})),
	];
	return marks.sort((a, b) => a.hit.start - b.hit.start);
}

/** The words around a span of time that make it a cost of the team's work. */
function costOf(marks: readonly Mark[], at: number, reading: Reading): Range | null {
	const time = marks[at]?.hit;
	const find = (part: Part, direction: 1 | -1, within: number) => nearest(marks, at, direction, part, within, reading);
	const either = (part: Part, within: number) => find(part, -1, within) ?? find(part, 1, within);
	const metric = find('metric', -1, CLOSE);
	const work = either('work', FAR);
	const price = work && (find('cost', -1, CLOSE) ?? either('loss', CLOSE) ?? either('per', CLOSE));
	if (!time) return null;
	if (metric) return span(metric.hit, time);
	return price && work ? outline([time, price.hit, work.hit]) : null;
}

/** The nearest mark of a kind before (-1) or after (1) a mark, in its sentence and at most so many characters away. */
function nearest(
	marks: readonly Mark[],
	at: number,
	direction: 1 | -1,
	part: Mark['part'],
	within: number,
	reading: Reading,
): Mark | null {
	const from = marks[at];
	for (let i = at + direction; from && i >= 0 && i < marks.length; i += direction) {
		const mark = marks[i];
		if (!mark) break;
		const [earlier, later] = direction === 1 ? [from.hit, mark.hit] : [mark.hit, from.hit];
		if (!near(reading, earlier, later, within)) break;
		if (mark.part === part && later.start >= earlier.end) return mark;
	}
	return null;
}

/** A starter that nobody has filled in ends at its ellipsis: it says nothing yet. */
function goesOn({sentences}: Reading, {hit: {from, to}}: Mark): boolean {
	return sentences[to] === sentences[from];
}

function outline(parts: readonly Range[]): Range {
	return {start: Math.min(...parts.map(({start}) => start)), end: Math.max(...parts.map(({end}) => end))};
}
