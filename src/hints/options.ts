import {allMean} from '../model/phrase.ts';
import type {Detector, DetectorExamples} from './detector.ts';
import {isInCode} from './reading.ts';

type Part = 'one' | 'other' | 'way' | 'count' | 'small' | 'big' | 'mute' | 'said';

/** A second way of doing it, or of not doing it. */
export const options: Detector<Part> = {
	id: 'options',
	phrases: [
		...allMean<Part>(
			'said',
			`if we only; could be limited; limited to the; restrict it to; or we; or else we; another way
		another approach; second way; second approach; other way would; we considered; we compared; versus a
		compared with a; option a; option b; options a; plan b; approach a; approach b; variant a; variant b
		trade off; trade offs; tradeoff; tradeoffs; do nothing; doing nothing; leave it as it is
		leaving it as it is; leave it as is; live with the; live with it; smaller step; smaller version; smaller fix
		small step; minimal fix; full fix; full version; cheap version; lighter version; alternatives
		alternatives considered; alternatively; other approaches; other options; other alternatives
		lighter alternative; cheaper alternative; smaller alternative; an alternative is; another alternative
		alternative is; alternative would; another possibility; one possibility; other possibility
		instead of a rewrite; instead of rewriting; rather than a full; rather than a rewrite; rather than rewriting
		scope can be cut; cut the scope; reduce the scope; quick fix … proper fix; short term … long term; quick win
		weighed against; choice between; choose between; decide between; the proper one; big bang; can either
		should either; could either; either we; we either; whether it is better to; whether its better to
		make or buy; build or buy; buy or build; the first half alone; the first part alone; as a first step
		could also be done; also be acceptable; would be acceptable; could also live; stop after the first`,
		),
		...allMean<Part>('one', 'a'),
		...allMean<Part>('other', 'b'),
		...allMean<Part>('count', 'two; three; several; other; following; both'),
		...allMean<Part>(
			'way',
			'ways; possibilities; options; alternatives; approaches; solutions; variants; routes; choices',
		),
		...allMean<Part>(
			'small',
			'small; smaller; short term; quick; quick fix; cheap; cheap version; minimal; interim; now',
		),
		...allMean<Part>('big', 'large; big; long term; full; full version; proper; real; real fix; later; rewrite'),
		...allMean<Part>(
			'mute',
			'dropdown; command line; cli; constructor; select; checkbox; radio; button; buttons; option parser; menu',
		),
	],
	quotes: 'clause',
	grammar: [
		['count', 'way', 2, 'said'],
		['one', 'other', 40, 'said'],
		['small', 'big', 15, 'said'],
	],
	counts(part, from, to, reading) {
		if (isInCode(from, to, reading)) return false;
		return !HEADED.has(part) || HEAD.test(reading.words.text.charAt(reading.words.ends[to - 1] ?? 0));
	},
};

export const optionsExamples: DetectorExamples = {
	loud: [
		'Option A: lock per order. Option B: rewrite the job.',
		'Alternatives: managed upgrade or dump and restore.',
		'We could also do nothing.',
		'A smaller step is to cap the cache.',
		'There are two ways to do it.',
		'We can either patch it or replace it.',
		'Plan B is to wrap the old module.',
		'Short term: raise the limit. Long term: a queue.',
		'Instead of a rewrite we could cap the cache.',
		'Trade-off: slower now, simpler later.',
	],
	quiet: [
		'The option is not translated.',
		'Command line options are parsed twice.',
		'Replace the select options.',
		'Use Option<T> instead of null.',
		'It returns true or false.',
		'OptionParser is deprecated.',
		'Alternative text is missing.',
		'Add an option to the menu.',
		'There are two classes for this.',
		'Split the module.',
	],
};

/** These name a way only where they head it: "(a) patch it", "Small: a lock". */
const HEADED: ReadonlySet<Part> = new Set<Part>(['one', 'other', 'small', 'big']);
const HEAD = /[):]/;
