import {allMean} from '../model/phrase.ts';
import type {Detector, DetectorExamples} from './detector.ts';
import {isInCode} from './reading.ts';

type Part =
	| 'wait'
	| 'if'
	| 'until'
	| 'date'
	| 'ends'
	| 'thing'
	| 'grows'
	| 'each'
	| 'span'
	| 'blocks'
	| 'work'
	| 'before'
	| 'after'
	| 'mute'
	| 'said';

/** What waiting costs: what gets worse, what cannot begin, or the day by which it must be done. */
export const costOfDelay: Detector<Part> = {
	id: 'cost-of-delay',
	phrases: [
		...allMean<Part>(
			'said',
			`cost of delay; cost of waiting; gets worse; get worse; getting worse; becomes worse; grows worse
		gets more expensive; becomes more expensive; gets harder; becomes harder; become harder; get harder
		gets bigger; more complicated; if we wait; if we do not do; if we dont do; if we do nothing
		if nothing happens; if nothing is done; if left alone; if this stays; if we leave; if we delay; if we skip
		if we postpone; if we never; if it waits; the longer; the longer we; waiting costs; waiting means; delaying
		postponing; putting it off; put it off; put this off; another year; until then; every month later
		each month later; each quarter we; each month we; each week we; every quarter we; every month we
		with every new; with each new; each new tenant adds; nothing gets worse; no harm in; can wait; not urgent
		urgent; stands in the way; in the way of; holding up; holds up; hold up the; prerequisite; precondition for
		blocked by this; depends on this; depend on this; other work depends; other work waits; needed before
		required before; must happen before; must be done before; has to happen before; before the launch
		before launch; before black friday; before christmas; before the peak; before peak; before the season
		support ends; support expires; support runs out; licence ends; license ends; licence expires
		license expires; certificate expires; contract ends; vendor announced; switched off at; is switched off
		will be switched off; shut down on; goes away; sunset; we have until; cannot start; cant start
		can not start; cannot begin; cant begin; cannot sell; cant sell; spreads; grows each; grows every
		doubles each; doubles every; widens; slips; will slip; would slip; runs out of ids; run out of; will be full
		next release slips; more will follow; more copies; keeps growing; keep growing; only get worse
		will get worse; things will get`,
		),
		...allMean<Part>('if', 'if; unless; without; as long as; once; while'),
		...allMean<Part>(
			'wait',
			'we wait; we delay; we postpone; it waits; it has to wait; not done; isnt done; is not done; this stays; it stays; is live; without it; without this',
		),
		...allMean<Part>('until', 'until; by; after; from; on; in; at; before; prior to; till; to'),
		...allMean<Part>(
			'date',
			`january; february; march; april; may; june; july; august; september; october; november; december; q1; q2; q3
			q4; spring; summer; autumn; winter; next year; the end of; end of the year; year end; black friday
			christmas; easter; 2025; 2026; 2027; 2028; next quarter; next month`,
		),
		...allMean<Part>(
			'ends',
			'ends; end; expires; expire; runs out; run out; is switched off; are switched off; switches off; rejects; reject; goes away; stops; retires; removes; shuts down; becomes mandatory; is removed; is dropped; drops',
		),
		...allMean<Part>(
			'grows',
			'adds; grows; grow; doubles; triples; costs; makes; goes up; rises; increases; longer; more; worse; harder; twice; widens; slower; bigger',
		),
		...allMean<Part>('each', 'each; every; with each; with every; per'),
		...allMean<Part>('span', 'day; week; month; quarter; year; sprint; release; new; season; tenant'),
		...allMean<Part>(
			'blocks',
			'blocks; block; blocking; blocked; holds up; holding up; unblocks; prevents; prerequisite for; depends on',
		),
		...allMean<Part>(
			'work',
			`launch; release; feature; features; roadmap; epic; upgrade; migration; rollout; pricing; app; mobile; plans
		project; teams; team; stories; milestone; work`,
		),
		...allMean<Part>('before', 'before; prior to; ahead of; needed before; in time for; by the'),
		...allMean<Part>(
			'after',
			'launch; go live; peak; season; planning; q1; q2; q3; q4; audit; move to; black friday; release; election',
		),
		...allMean<Part>(
			'mute',
			'thread; null; is returned; request; return; cookie; socket; main thread; wizard; session; sessions; quotes; default',
		),
	],
	quotes: 'clause',
	grammar: [
		['if', 'wait', 5, 'said'],
		['ends', 'until', 2, 'thing'],
		['thing', 'date', 4, 'said'],
		['until', 'date', 2, 'after'],
		['after', 'ends', 5, 'said'],
		['each', 'span', 2, 'before'],
		['span', 'grows', 8, 'said'],
		['grows', 'each', 4, 'said'],
		['blocks', 'work', 4, 'said'],
		['before', 'after', 3, 'said'],
	],
	counts: (_, from, to, reading) => !isInCode(from, to, reading),
};

export const costOfDelayExamples: DetectorExamples = {
	loud: [
		'If we wait, the volume triples.',
		'It blocks the launch of annual plans.',
		'It gets worse with every new shop.',
		'Support ends in November.',
		'The longer this stays, the more depends on it.',
		'Must be done before Q3.',
		'The contract ends on 31 May.',
		'Each month we wait adds a day.',
		'We cannot start the mobile app without it.',
		'Not urgent: it can wait a year.',
	],
	quiet: [
		'If we find no file, null is returned.',
		'Blocks the main thread.',
		'Before the request is sent, a header is added.',
		'The delay is 200 ms.',
		'Wait for the element.',
		'The cookie expires.',
		'Each shop has its own schema.',
		'Add a release note.',
		'Run the formatter before the commit.',
		'The list ends with a comma.',
	],
};
