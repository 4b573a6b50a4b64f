import {describe, expect, test} from 'vitest';
import {defaultMatrix} from '../../src/decisions/default-matrix.ts';
import {rules} from '../../src/decisions/index.ts';
import {catalogue} from '../../src/hints/catalogue.ts';
import {FRAMING_STARTERS, HEALTH_STARTERS, STATUS_STARTERS} from '../../src/hints/starters.ts';
import {EditOutcome, FieldsState, PageState} from '../../src/messages/contracts.ts';
import {Owner} from '../../src/model/owner.ts';
import {PauseScope} from '../../src/model/pause.ts';
import {Sign} from '../../src/model/saved-rule.ts';
import {Side} from '../../src/model/side.ts';
import {code, files, isTest, read} from './files.ts';

type Messages = Record<string, {message: string}>;

const locales = files.flatMap((file) => {
	const locale = /^public\/_locales\/(\w+)\/messages\.json$/.exec(file)?.[1];
	return locale ? [{locale, messages: JSON.parse(read(file)) as Messages}] : [];
});
const source = [...code, ...files.filter((file) => /^scripts\/.*\.m?[jt]s$/.test(file) && !isTest(file))];

const {decisions} = defaultMatrix;
const refusals = FieldsState.def.options.flatMap(({shape}) => ('code' in shape ? shape.code.options : []));
const editRefusals = EditOutcome.def.options.flatMap(({shape}) => ('code' in shape ? shape.code.options : []));
const debtReasons = [...read('src/decisions/debt.ts').matchAll(/\bweigh\('([a-z-]+)'/g)].map(([, rule]) => rule ?? '');

const scopes = PauseScope.def.options.map(({shape}) => shape.kind.def.values[0] ?? '');

/** Messages whose id is made of a word of ours: the id as the code writes it, and the words. */
const families: Record<string, readonly string[]> = {
	'owner_*': Owner.options,
	'owner_*_in_name': Owner.options,
	'decision_*_title': decisions.map(({id}) => id),
	'decision_*_question': decisions.map(({id}) => id),
	'reason_*': [...rules.map(({id}) => id), ...debtReasons],
	'hint_*': catalogue().map(({id}) => id),
	'hint_*_goes': catalogue().map(({id}) => id),
	'starter_*': [...FRAMING_STARTERS, ...HEALTH_STARTERS, ...STATUS_STARTERS],
	'role_*': [...new Set(decisions.flatMap(({daci}) => Object.values(daci).flatMap((roles) => roles as string[])))],
	'fields_*': refusals,
	'page_*': PageState.options,
	'edit_refused_*': [...editRefusals, 'absent', 'failed'],
	'card_you_*': ['decide', 'drive', 'contribute', 'hear'],
	'pick_like_*': Sign.options,
	'pause_*': scopes,
	'paused_*': scopes,
	'paused_*_until': scopes,
	'ask_wrong_*': ['neither', 'other-link', 'no-site'],
	'ask_words_*': ['no-tab', 'page-only', 'unknown', 'refused'],
	'store_*': ['damaged', 'newer'],
	'welcome_asks_*': Owner.options,
	'side_*': [...Side.options, 'open', 'written', 'refused'],
};
/** Written for every decision, though no surface shows it yet. */
const descriptions = decisions.map(({id}) => named('decision_*_description', id));

/** Ids written out, ids with a plural, and ids made of words, as they stand in the code. */
const written = {
	whole: found(/(?<![.\w])(?:text|lookup)\(\s*'([^']+)'/g),
	plural: found(/(?<![.\w])textFor\([^'`;]*'([^']+)'/g),
	// The id of `textFor` itself, whose forms are looked for as plurals.
	made: found(/(?<![.\w])(?:text|lookup)\(\s*`([^`]+)`/g)
		.map((id) => id.replaceAll(/\$\{[^}]*\}/g, '*'))
		.filter((id) => id !== '*_*' && id !== '*_other'),
};

test('messages are looked up by ids that can be found in the code', () => {
	const hidden = source
		.filter((file) => file !== 'src/ui/text.ts')
		.flatMap((file) => {
			const text = read(file).replaceAll(/\bfunction (?:text|lookup)\(/g, '');
			return [...text.matchAll(/(?<![.\w])(?:text|textFor|lookup)\((?!\s*['`]|[^'`;]*, ')[^\n]*/g)].map(
				([call]) => `${file}: ${call}`,
			);
		});
	expect(hidden).toEqual([]);
	expect([...new Set(written.made)].sort()).toEqual(Object.keys(families).sort());
});

test('every locale has the same messages but for its plurals', () => {
	const without = ({locale, messages}: (typeof locales)[number]) => {
		const plurals = new Set(written.plural.flatMap((id) => formsOf(id, locale)));
		return Object.keys(messages)
			.filter((id) => !plurals.has(id))
			.sort();
	};
	expect(locales.map(({locale}) => locale)).toContain('en');
	for (const locale of locales) expect(without(locale), locale.locale).toEqual(without(locales[0] ?? locale));
});

describe.each(locales)('in the locale $locale', ({locale, messages}) => {
	const used = new Set([
		...written.whole,
		...written.plural.flatMap((id) => formsOf(id, locale)),
		...Object.entries(families).flatMap(([family, words]) => words.map((word) => named(family, word))),
		...descriptions,
		...[...read('manifest.json').matchAll(/__MSG_(\w+)__/g)].map(([, id]) => id ?? ''),
	]);

	test('every message that is used is there', () => {
		expect([...used].filter((id) => !messages[id]?.message.trim())).toEqual([]);
	});

	test('every message that is there is used', () => {
		expect(Object.keys(messages).filter((id) => !used.has(id))).toEqual([]);
	});

	test.each(decisions)('the decision $id has a title, a question and a description', ({id}) => {
		for (const part of ['title', 'question', 'description']) {
			expect(messages[named(`decision_*_${part}`, id)]?.message, part).toMatch(/\S/);
		}
	});
});

function found(pattern: RegExp): string[] {
	return source.flatMap((file) => [...read(file).matchAll(pattern)].map(([, id]) => id ?? ''));
}

function named(family: string, word: string): string {
	return family.replace('*', word.replaceAll('-', '_'));
}

function formsOf(id: string, locale: string): string[] {
	const {pluralCategories} = new Intl.PluralRules(locale.replace('_', '-')).resolvedOptions();
	return pluralCategories.map((form) => `${id}_${form}`);
}
