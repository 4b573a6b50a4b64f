import {typeNamed} from '../type-names.ts';

/** A trait is a name such as `code`, `title-length-3` or `type-story`; the table says which ones weigh. */
export type Trait = string;

/**
 * What a ticket is like, beside its words: how long it is, how it is laid out, what its title looks like, its type.
 * `titleWords` and `textWords` count words.
 */
export function traitsOf(
	title: string,
	titleWords: number,
	description: string,
	textWords: number,
	type: string | null,
): Trait[] {
	const traits = [
		TITLE_LENGTHS[stepOf(titleWords, TITLE_STEPS)] ?? '',
		TEXT_LENGTHS[stepOf(textWords, TEXT_STEPS)] ?? '',
	];
	const line = title.slice(0, LONGEST_LINE);
	for (const [trait, sign] of IN_TITLE) if (sign.test(line)) traits.push(trait);
	const text = description.slice(0, LONGEST_LOOK);
	for (const [trait, signs] of SIGNS) if (signs.some((sign) => text.includes(sign))) traits.push(trait);
	for (const [trait, sign] of IN_TEXT) if (sign.test(text)) traits.push(trait);
	if (type !== null) traits.push(`type-${typeNamed(type)}`);
	return traits;
}

const LONGEST_LINE = 200;
const LONGEST_LOOK = 4000;

const TITLE_STEPS = [3, 5, 7, 9, 12, 16];
const TEXT_STEPS = [1, 10, 25, 50, 100, 200];
const TITLE_LENGTHS = [...TITLE_STEPS, 0].map((_, step) => `title-length-${step}`);
const TEXT_LENGTHS = [...TEXT_STEPS, 0].map((_, step) => `text-length-${step}`);

const IN_TITLE: readonly [Trait, RegExp][] = [
	['title-compound', /[a-z][A-Z]/],
	['title-exception', /[a-z](?:Exception|Error)\b/],
	['title-call', /\w\(\)/],
	['title-path', /\w[/\\]\w{1,40}[/\\.]\w/],
	['title-file', /\w\.(?:java|xml|jsx?|tsx?|py|h|cpp|properties|json|php|cs|sh|html|css|ya?ml|go|rb|sql)\b/i],
	['title-version', /\b\d{1,6}\.\d/],
	['title-question', /\?/],
	['title-quotes', /["'“‘]/],
	['title-tag', /^(?:\[|[\w ./-]{2,30}:\s)/],
	['title-not', /\b(?:not|n't|cannot|no|never|fails?|wrong|incorrect(?:ly)?|missing|broken|instead)\b/i],
	['title-underscore', /_/],
	['title-foreign', /[^\x20-\x7E]/],
];

/** What prose leaves out, so that no word tells it. */
const SIGNS: readonly [Trait, readonly string[]][] = [
	['code', ['{code', '{noformat', '```']],
	['trace', ['Exception', 'Traceback']],
	['link', ['://']],
	['picture', ['.png', '.jpg']],
	['mono', ['{{', '`']],
	['heading', ['h2.', 'h3.', 'h4.', 'h5.', '\n##']],
];

const IN_TEXT: readonly [Trait, RegExp][] = [
	['numbered', /^[ \t]{0,20}(?:#|\d{1,3}[.)])[ \t]/m],
	['listed', /^[ \t]{0,20}[*-][ \t]/m],
	['story', /\b[Aa]s an? [\w ,/()-]{2,60}?[, ]+(?:I|we|i)(?: |')/],
];

function stepOf(count: number, steps: readonly number[]): number {
	let step = 0;
	while (step < steps.length && count >= (steps[step] ?? 0)) step++;
	return step;
}
