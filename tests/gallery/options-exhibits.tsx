import {defaultMatrix} from '../../src/decisions/default-matrix.ts';
import {Owner} from '../../src/model/owner.ts';
import {type SavedRule, Sign} from '../../src/model/saved-rule.ts';
import {UnreadState} from '../../src/options/unread-state.tsx';
import {titleOf} from '../../src/ui/decision-text.ts';
import {HistoryDays} from '../../src/ui/history-days.tsx';
import {MatrixAdd} from '../../src/ui/matrix-add.tsx';
import {MatrixGrid} from '../../src/ui/matrix-grid.tsx';
import type {MatrixRow} from '../../src/ui/matrix-row.tsx';
import {OptionsFile} from '../../src/ui/options-file.tsx';
import {OptionsLastEdit} from '../../src/ui/options-last-edit.tsx';
import {OptionsNavigation} from '../../src/ui/options-navigation.tsx';
import {OptionsPreview} from '../../src/ui/options-preview.tsx';
import {OptionsSites} from '../../src/ui/options-sites.tsx';
import {RulesAdd} from '../../src/ui/rules-add.tsx';
import {type ListedRule, RulesList} from '../../src/ui/rules-list.tsx';
import {text} from '../../src/ui/text.ts';
import type {Exhibit} from './exhibit.ts';
import {longOwn, own, usual, WORDS} from './made-up.ts';

const rows: readonly MatrixRow[] = [
	...defaultMatrix.decisions
		.filter(({starter}) => starter)
		.map((decision, place) => ({
			decision: place === 1 ? {...decision, owner: 'engineering' as const} : decision,
			presetOwner: decision.owner,
		})),
	{decision: own, presetOwner: null},
	{decision: longOwn, presetOwner: null},
];
const pages = ['matrix', 'rules', 'try', 'quiet', 'sites', 'history', 'backup', 'about'] as const;
const decisions = defaultMatrix.decisions.map((decision) => ({id: decision.id, title: titleOf(decision)}));
const shadowed = text('options_rules_shadowed', text('pick_like_label', WORDS.label));
const changes = [WORDS.own, WORDS.longOwn, WORDS.unbroken];
const many = Array.from({length: 130}, (_, place) => `PAY-${place}`);

export const optionsExhibits: readonly Exhibit[] = [
	{
		id: 'options-navigation',
		surface: 'options',
		states: [
			{
				name: 'a page',
				shows: (
					<OptionsNavigation
						links={pages.map((page) => ({address: `#/${page}`, title: pageTitle(page), current: page === 'rules'}))}
					/>
				),
			},
		],
	},
	{
		id: 'matrix-grid',
		surface: 'options',
		states: [
			{name: 'grouped', shows: grid(Owner.options.map((owner) => ({owner, rows: ofOwner(owner).slice(0, 2)})))},
			{name: 'everything', shows: grid([{owner: null, rows}])},
		],
	},
	{
		id: 'matrix-row',
		surface: 'options',
		states: [
			{name: 'changed, own and long', shows: grid([{owner: null, rows: [...rows.slice(0, 3), ...rows.slice(-2)]}])},
		],
	},
	{
		id: 'matrix-add',
		surface: 'options',
		states: [
			{name: 'empty', shows: <MatrixAdd taken={() => false} onAdd={nothing} />},
			{name: 'without a title', shows: <MatrixAdd taken={() => false} onAdd={nothing} />, afterwards: submit},
			{
				name: 'with a title that is taken',
				shows: <MatrixAdd taken={() => true} onAdd={nothing} />,
				afterwards: (shown) => fill(shown, WORDS.longOwn),
			},
		],
	},
	{
		id: 'rules-list',
		surface: 'options',
		states: [
			{name: 'every sign', shows: list(Sign.options.map((sign) => rule({sign, words: WORDS.label})))},
			{
				name: 'that never decide',
				shows: list([
					{...rule({words: WORDS.longLabel}), mark: shadowed},
					{...rule({words: WORDS.unbroken, sign: 'phrase'}), mark: text('options_rules_skipped_words')},
					{...rule({}), owner: null, title: WORDS.longOwn, mark: text('options_rules_skipped_decision')},
				]),
			},
			{name: 'one', shows: list([rule({}, {matches: text('options_rules_matches_one', '1')})])},
			{name: 'one that fits many', shows: list([rule({}, {matches: text('options_rules_matches_other', '1,204')})])},
		],
	},
	{
		id: 'rules-add',
		surface: 'options',
		states: [
			{name: 'empty', shows: adding(true)},
			{name: 'without words', shows: adding(true), afterwards: submit},
			{name: 'with words that name nothing', shows: adding(false), afterwards: (shown) => fill(shown, '—')},
			{
				name: 'for a phrase',
				shows: adding(true),
				afterwards: (shown) => {
					const sign = shown.querySelector('select');
					if (!sign) return;
					sign.value = 'phrase';
					sign.dispatchEvent(new Event('change', {bubbles: true}));
				},
			},
		],
	},
	{
		id: 'history-days',
		surface: 'options',
		states: [
			{
				name: 'edits',
				shows: (
					<HistoryDays
						days={[
							{
								day: '2026-11-21',
								lines: [
									{id: 'a', says: WORDS.longOwn, details: [], undone: false},
									{id: 'b', says: WORDS.own, details: changes, undone: false},
								],
							},
							{
								day: '2026-11-20',
								lines: [
									{id: 'c', says: WORDS.unbroken, details: [], undone: false},
									{id: 'd', says: WORDS.longOwn, details: [], undone: true},
								],
							},
						]}
						onUndo={nothing}
					/>
				),
				afterwards: (shown) => shown.querySelector('details')?.setAttribute('open', ''),
			},
		],
	},
	{
		id: 'options-file',
		surface: 'options',
		states: [
			file('none yet', null),
			file('refused', {says: text('options_file_not_json', '12', '4'), rows: []}),
			file('refused row by row', {
				says: text('options_file_problems'),
				rows: [text('options_problem', WORDS.file, text('options_problem_text'), text('options_problem_nothing'))],
			}),
			file('refused for many rows', {says: text('options_file_problems'), rows: many}),
		],
	},
	{
		id: 'options-preview',
		surface: 'options',
		states: [
			preview('nothing', []),
			preview('one', [WORDS.own]),
			preview('some', changes),
			preview('many', many),
			preview('one more than fit', many.slice(0, 101)),
		],
	},
	{
		id: 'options-last-edit',
		surface: 'options',
		states: [
			{name: 'nothing', shows: <OptionsLastEdit last={null} />},
			edited('done', {says: WORDS.own, undone: false}),
			edited('done, long', {says: WORDS.longTitle, undone: false}),
			edited('taken back', {says: WORDS.own, undone: true}),
			edited('refused', {says: text('edit_refused_full'), undone: null}),
		],
	},
	{
		id: 'options-sites',
		surface: 'options',
		states: [
			{
				name: 'sites',
				shows: (
					<OptionsSites
						sites={[
							{pattern: `https://${WORDS.site}/*`, own: false, granted: true},
							{pattern: `https://${WORDS.longSite}/*`, own: true, granted: true},
							{pattern: `https://${WORDS.ownSite}/*`, own: false, granted: false},
						]}
						onWithdraw={nothing}
						onAllow={nothing}
					/>
				),
			},
		],
	},
	{
		id: 'unread-state',
		surface: 'options',
		states: (['damaged', 'newer'] as const).flatMap((kind) => [
			{name: kind, shows: <UnreadState read={{kind, raw: '{}'}} onBackup={false} onBegun={nothing} />},
			{
				name: `${kind}, on the page of the backup`,
				shows: <UnreadState read={{kind, raw: '{}'}} onBackup={true} onBegun={nothing} />,
				afterwards: (shown: HTMLElement) => shown.querySelector<HTMLElement>('button:last-child')?.click(),
			},
		]),
	},
];

function pageTitle(page: (typeof pages)[number]): string {
	const titles = {
		matrix: text('options_matrix'),
		rules: text('options_rules'),
		try: text('options_try'),
		quiet: text('options_quiet'),
		sites: text('options_sites'),
		history: text('options_history'),
		backup: text('options_backup'),
		about: text('options_about'),
	};
	return titles[page];
}

function ofOwner(owner: Owner): MatrixRow[] {
	return rows.filter(({decision}) => decision.owner === owner);
}

function grid(groups: Parameters<typeof MatrixGrid>[0]['groups']) {
	return (
		<>
			<p class="unseen" id="matrix-keys">
				{text('options_matrix_keys', WORDS.key)}
			</p>
			<MatrixGrid groups={groups} onOwner={nothing} onRemove={nothing} />
		</>
	);
}

function rule(change: Partial<SavedRule>, seen: Partial<ListedRule> = {}): ListedRule {
	const made = {
		id: crypto.randomUUID(),
		sign: 'label',
		words: WORDS.label,
		decision: usual.shared.id,
		...change,
	} as const;
	return {rule: made, title: titleOf(usual.shared), owner: 'shared', matches: '', mark: '', ...seen};
}

function list(rules: readonly ListedRule[]) {
	return <RulesList rules={rules} onMove={nothing} onRemove={nothing} />;
}

function adding(names: boolean) {
	return <RulesAdd decisions={decisions} namesSomething={() => names} onAdd={nothing} />;
}

function file(name: string, refused: Parameters<typeof OptionsFile>[0]['refused']) {
	return {name, shows: <OptionsFile label={text('options_matrix_import_file')} refused={refused} onFile={nothing} />};
}

function preview(name: string, lines: readonly string[]) {
	return {
		name,
		shows: <OptionsPreview lines={lines} does={text('options_preset_take')} onDo={nothing} onCancel={nothing} />,
	};
}

function edited(name: string, last: {says: string; undone: boolean | null}) {
	return {name, shows: <OptionsLastEdit last={{...last, onUndo: nothing, onClose: nothing}} />};
}

function submit(shown: HTMLElement): void {
	shown.querySelector('form')?.dispatchEvent(new Event('submit', {bubbles: true, cancelable: true}));
}

/** Types words into the form and sends it, once they are drawn. */
function fill(shown: HTMLElement, words: string): void {
	const input = shown.querySelector('input');
	if (!input) return;
	input.value = words;
	input.dispatchEvent(new Event('input', {bubbles: true}));
	setTimeout(() => submit(shown), 50);
}

function nothing(): void {}
