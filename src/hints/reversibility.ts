import {allMean} from '../model/phrase.ts';
import type {Detector, DetectorExamples} from './detector.ts';
import {isInCode} from './reading.ts';

type Part =
	| 'by'
	| 'unit'
	| 'each'
	| 'we'
	| 'back'
	| 'stop'
	| 'way'
	| 'keep'
	| 'old'
	| 'no'
	| 'first'
	| 'small'
	| 'mute'
	| 'said';

/** A way back, a safe place to stop, or that there is none. */
export const reversibility: Detector<Part> = {
	id: 'reversibility',
	phrases: [
		...allMean<Part>(
			'said',
			`behind a feature flag; behind a flag; behind a toggle; behind feature flags; guarded by a flag
		guarded by a toggle; guarded by a feature flag; feature toggled; kill switch; reversible; irreversible
		fully reversible; can be reverted; cannot be reverted; easy to revert; easily reverted; easily undone
		easy to undo; can be undone; cannot be undone; undone with; rollback plan; roll back plan; rollback is
		roll back by; rolled back by; can roll back; we roll back; no way back; the way back; go back to the old
		can go back; going back; one way door; two way door; one way decision; switch back; switch it back
		flip back; flip it back; switch the flag; turn it off; switched off again; fall back to the old
		fall back at any; fall back to; strangler; canary on; canary release; canary deployment; canary first
		a canary; blue green; gradual rollout; gradually; staged rollout; phased rollout; rollout in
		roll out in steps; dark launch; shadow traffic; shadow mode; incrementally; in steps; in small steps
		step by step; in stages; in phases; piece by piece; bit by bit; stop halfway; stop half way; stop after
		stop at any; stop anywhere; first safe step; safe to stop; independently deployable; dual write
		double write; write to both; both in parallel; run in parallel; runs in parallel; both versions run
		side by side; keep the old; old path until; old code path; stays for a; restore the snapshot; restore from
		backup first; small pull requests; small prs; easily reversible; hard to reverse; percent of traffic
		of traffic first; of the traffic first; per tenant flag; per customer flag; on one region; one region first`,
		),
		...allMean<Part>('by', 'by'),
		...allMean<Part>('each', 'each; one; every'),
		...allMean<Part>(
			'unit',
			'service; tenant; team; file; module; region; store; shop; customer; page; project; package; city; site',
		),
		...allMean<Part>(
			'we',
			'we can; we could; can; could; may; possible to; able to; easy to; lets us; allows us to; so we',
		),
		...allMean<Part>(
			'back',
			'go back; revert; roll back; rolled back; undo; fall back; switch back; turn off; switch off; disable it; flip back; reverse it',
		),
		...allMean<Part>('stop', 'stop; pause; halt'),
		...allMean<Part>(
			'way',
			'after step; after the first; halfway; anywhere; at any time; at any point; in between; after each; between',
		),
		...allMean<Part>('no', 'no; cannot be; can not be; not; never; impossible to'),
		...allMean<Part>('keep', 'keep; keeps; stays; remains; remain; stay; leave'),
		...allMean<Part>(
			'old',
			'old table; old code; old one; old version; old index; old columns; old path; old system; old api; old service',
		),
		...allMean<Part>('mute', 'git; commit message; transaction; button; undo stack; reproduce; log; logs'),
	],
	quotes: 'clause',
	grammar: [
		['unit', 'by', 0, 'first'],
		['first', 'unit', 0, 'said'],
		['we', 'back', 4, 'said'],
		['no', 'back', 4, 'said'],
		['stop', 'way', 1, 'said'],
		['keep', 'old', 4, 'said'],
		['old', 'keep', 3, 'said'],
	],
	counts: (_, from, to, reading) => !isInCode(from, to, reading),
};

export const reversibilityExamples: DetectorExamples = {
	loud: [
		'It goes behind a feature flag.',
		'We can stop after step 1.',
		'In steps, one service at a time.',
		'Rollback plan: point the alias at the old index.',
		'Canary on one region first.',
		'There is no way back after the drop.',
		'Team by team.',
		'We keep the old table for a month.',
		'Easy to revert.',
		'If it goes wrong we switch back.',
	],
	quiet: [
		'Revert commit 4f2a91c.',
		'The transaction is rolled back.',
		'Remove the feature flag.',
		'Incremental compilation is broken.',
		'Steps to reproduce: open the page.',
		'The back button is grey.',
		'Use an incremental id.',
		'The old table has no index.',
		'Switch from GWT to React.',
		'The undo button does nothing.',
	],
};
