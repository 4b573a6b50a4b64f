import {defaultMatrix} from '../../src/decisions/default-matrix.ts';
import {rules} from '../../src/decisions/index.ts';
import {catalogue} from '../../src/hints/catalogue.ts';
import {hints} from '../../src/hints/index.ts';
import {FRAMING_STARTERS, HEALTH_STARTERS, STATUS_STARTERS} from '../../src/hints/starters.ts';
import {EditOutcome, FieldsState, HintOutcome, PageState} from '../../src/messages/contracts.ts';
import {HintReply} from '../../src/model/hint-answers.ts';
import {Owner} from '../../src/model/owner.ts';
import {PauseScope} from '../../src/model/pause.ts';
import {Sign} from '../../src/model/saved-rule.ts';
import {Side} from '../../src/model/side.ts';
import {read} from './files.ts';

const {decisions} = defaultMatrix;
const refusals = FieldsState.def.options.flatMap(({shape}) => ('code' in shape ? shape.code.options : []));
const editRefusals = EditOutcome.def.options.flatMap(({shape}) => ('code' in shape ? shape.code.options : []));
const hintRefusals = HintOutcome.def.options.flatMap(({shape}) => ('code' in shape ? shape.code.options : []));
const debtReasons = [...read('src/decisions/debt.ts').matchAll(/\b(?:weigh\(|rule: )'(debt-[a-z-]+)'/g)].map(
	([, rule]) => rule ?? '',
);

const scopes = PauseScope.def.options.map(({shape}) => shape.kind.def.values[0] ?? '');

/** Messages whose id is made of a word of ours: the id as the code writes it, and the words. */
export const families: Record<string, readonly string[]> = {
	'owner_*': Owner.options,
	'owner_*_in_name': Owner.options,
	'decision_*_title': decisions.map(({id}) => id),
	'decision_*_question': decisions.map(({id}) => id),
	'reason_*': [...rules.map(({id}) => id), ...debtReasons],
	'rule_*': rules.map(({id}) => id),
	'step_*': ['decided', 'agreed', 'differed', 'silent', 'not-asked'],
	'framing_*': FRAMING_STARTERS,
	'hint_*': catalogue().map(({id}) => id),
	'hint_*_why': hints.filter(({group}) => group !== 'dimension').map(({id}) => id),
	'hint_answered_*': HintReply.options,
	'meter_read_*': ['all', 'beginning', 'title'],
	'hint_*_goes': catalogue().map(({id}) => id),
	'starter_*': [...FRAMING_STARTERS, ...HEALTH_STARTERS, ...STATUS_STARTERS],
	'role_*': [...new Set(decisions.flatMap(({daci}) => Object.values(daci).flatMap((roles) => roles as string[])))],
	'fields_*': refusals,
	'page_*': PageState.options,
	'edit_refused_*': [...editRefusals, ...hintRefusals, 'absent', 'failed'],
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
/** How messages are looked up in some files: by ids written out, by ids with a plural, by ids made of words. */
export interface Lookups {
	whole: string[];
	plural: string[];
	/** With `*` for the word; each is a family. */
	made: string[];
}

export function lookupsIn(files: readonly string[]): Lookups {
	const found = (pattern: RegExp): string[] =>
		files.flatMap((file) => [...read(file).matchAll(pattern)].map(([, id]) => id ?? ''));
	return {
		whole: found(/(?<![.\w])(?:text|lookup)\(\s*'([^']+)'/g),
		plural: found(/(?<![.\w])textFor\([^'`;]*'([^']+)'/g),
		// The id of `textFor` itself, whose forms are looked for as plurals.
		made: found(/(?<![.\w])(?:text|lookup)\(\s*`([^`]+)`/g)
			.map((id) => id.replaceAll(/\$\{[^}]*\}/g, '*'))
			.filter((id) => id !== '*_*' && id !== '*_other'),
	};
}

/** The id of the message that a family has for a word. */
export function named(family: string, word: string): string {
	return family.replace('*', word.replaceAll('-', '_'));
}

/** The ids of a family's messages. */
export function idsOf(family: string): string[] {
	return (families[family] ?? []).map((word) => named(family, word));
}

/** The ids of a message's plurals in a locale. */
export function formsOf(id: string, locale: string): string[] {
	const {pluralCategories} = new Intl.PluralRules(locale.replace('_', '-')).resolvedOptions();
	return pluralCategories.map((form) => `${id}_${form}`);
}
