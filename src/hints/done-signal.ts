import {allMean} from '../model/phrase.ts';
import type {Detector, DetectorExamples} from './detector.ts';
import {isInCode} from './reading.ts';

type Part =
	| 'lower'
	| 'object'
	| 'from'
	| 'to'
	| 'fromAmount'
	| 'goal'
	| 'must'
	| 'below'
	| 'limit'
	| 'amount'
	| 'number'
	| 'then'
	| 'instead'
	| 'mute'
	| 'said';

/** How both will see that it worked: a target, a number that moves, or the words "done when". */
export const doneSignal: Detector<Part> = {
	id: 'done-signal',
	phrases: [
		...allMean<Part>(
			'said',
			`done when; is done when; are done when; finished when; is finished when; finished once; complete when
		completed when; closed when; closed once; done once; definition of done; success criteria; success criterion
		success metric; success metrics; success means; success is; success lead; success no; success one
		acceptance criteria; acceptance criterion; exit criterion; exit criteria; we will know; well know
		we know it worked; how will we know; it worked when; expected result is; expected result half
		expected outcome; desired outcome; we check after; well check; we measure; measured by; key result; kpi
		we are done; by half; halve the; halves the; no longer needs a manual`,
		),
		...allMean<Part>(
			'lower',
			'reduce; reduces; cut; cuts; lower; lowers; halve; halves; raise; raises; drop; drops; bring; brings; shrink; shrinks; goes; go; falls; should fall; speed up; increase',
		),
		...allMean<Part>('from', 'from'),
		...allMean<Part>('to', 'to; down to; to under; to below; to less than; by; to at most; to zero'),
		...allMean<Part>(
			'goal',
			'goal; target; aim; objective; measure; acceptance; outcome; the goal is; we aim; result; success; expected',
		),
		...allMean<Part>('must', 'should; must; has to; we want; shall; needs to; stay; stays; should be'),
		...allMean<Part>(
			'below',
			'below; under; less than; at most; no more than; within; fewer than; at least; more than; above; up to; only',
		),
		...allMean<Part>('limit', 'none; zero; no manual; half; a third; a quarter; no test; no more'),
		...allMean<Part>('then', 'then; after this; after that; afterwards; at the end; in the end'),
		...allMean<Part>('instead', 'instead of; rather than; not'),
		...allMean<Part>(
			'mute',
			`platform; es2020; build target; callback; version; upgrade; timeout; migrate; compile target; gradle; ports
			copy and paste; class; package; actual; i want; utc; widget; convert; port the`,
		),
	],
	quotes: 'clause',
	grammar: [
		['from', 'amount', 1, 'fromAmount'],
		['fromAmount', 'to', 2, 'limit'],
		['lower', 'to', 8, 'object'],
		['object', 'amount', 1, 'said'],
		['object', 'limit', 1, 'said'],
		['goal', 'below', 8, 'object'],
		['goal', 'amount', 8, 'said'],
		['must', 'below', 5, 'object'],
		['must', 'limit', 6, 'said'],
		['amount', 'instead', 2, 'said'],
		['then', 'amount', 8, 'said'],
	],
	amount: () => 'amount',
	counts: (part, from, to, reading) => part === 'goal' || !isInCode(from, to, reading),
};

export const doneSignalExamples: DetectorExamples = {
	loud: [
		'Done when no test is skipped.',
		'Success: lead time from 9 days to 4 days.',
		'We will know it worked when the pager is quiet.',
		'Target: p95 below 300 ms.',
		'This cuts the build from 55 to 20 minutes.',
		'Reduces the release time by half.',
		'Definition of done: both jobs use the lock.',
		'Start-up should stay under 5 seconds.',
		'Acceptance criteria: one deploy a day.',
		'Goal: less than 2 tickets a week.',
	],
	quiet: [
		'Upgrade from 1.2 to 1.3.',
		'The target platform is 21.',
		'Return success.',
		'Reduce duplication.',
		'Cut the release branch.',
		'Move it from core to api.',
		'The goal package is empty.',
		'Lower case all keys.',
		'Raise an exception.',
		'The status goes from open to closed.',
	],
};
