import type {ComponentChildren} from 'preact';
import {defaultMatrix} from '../../src/decisions/default-matrix.ts';
import {rules} from '../../src/decisions/index.ts';
import {EditOutcome, HintOutcome} from '../../src/messages/contracts.ts';
import type {Debt} from '../../src/model/debt.ts';
import {HintReply} from '../../src/model/hint-answers.ts';
import {Owner} from '../../src/model/owner.ts';
import {isLikely, usualQuiet} from '../../src/model/quiet.ts';
import {Sign} from '../../src/model/saved-rule.ts';
import type {Verdict} from '../../src/model/verdict.ts';
import {Card, type CardProps} from '../../src/ui/card.tsx';
import type {News} from '../../src/ui/card-news.tsx';
import {CardRoles} from '../../src/ui/card-roles.tsx';
import type {PickDecisionProps} from '../../src/ui/pick-decision.tsx';
import type {Like} from '../../src/ui/pick-scope.tsx';
import {choicesOf, search} from '../../src/ui/pick-search.ts';
import type {Exhibit} from './exhibit.ts';
import {because, debt, decisionOf, longOwn, noDebt, own, usual, verdictOf, WORDS} from './made-up.ts';

const refusals = EditOutcome.def.options.flatMap(({shape}) => ('code' in shape ? shape.code.options : []));
const hintRefusals = HintOutcome.def.options.flatMap(({shape}) => ('code' in shape ? shape.code.options : []));
const choices = choicesOf([...defaultMatrix.decisions, own, longOwn]);
const {shared, engineering} = usual;
const picked = verdictOf(shared, [{rule: 'pick', saw: []}], 1);

const news: Record<string, News> = {
	picked: {kind: 'picked', ticket: WORDS.key, decision: shared},
	...Object.fromEntries(
		Sign.options.map((sign) => [
			`taught by ${sign}`,
			{kind: 'taught', rule: {sign, words: WORDS.longLabel}, decision: shared} satisfies News,
		]),
	),
	'judged again': {kind: 'rejudged', ticket: WORDS.key},
};
const likes: readonly Like[] = [
	{sign: 'label', words: WORDS.label, count: 3},
	{sign: 'component', words: WORDS.component, count: 1},
	{sign: 'type', words: WORDS.type, count: 12},
	{sign: 'phrase', words: WORDS.phrase, count: 0},
	{sign: 'label', words: WORDS.longLabel, count: 1},
];

/** The card that a badge opens. */
export const cardExhibits: readonly Exhibit[] = [
	{
		id: 'card',
		surface: 'page',
		states: [
			...Owner.options.map((owner) =>
				card(owner, {decision: usual[owner], verdict: verdictOf(usual[owner], [because])}),
			),
			card('likely', {verdict: verdictOf(shared, [because], 0.5)}),
			card('debt', {decision: engineering, verdict: verdictOf(engineering, [because]), debt}),
			card('picked', {verdict: picked}),
			card('every reason', {verdict: everyReason(), debt: everyDebtReason()}),
			card('long words', {
				ticket: WORDS.longKey,
				decision: longOwn,
				verdict: verdictOf(longOwn, [
					{rule: 'words-model', saw: [WORDS.longTitle, WORDS.unbroken, WORDS.otherDirection]},
				]),
				side: 'product',
			}),
			card('of the product side', {side: 'product'}),
		],
	},
	{
		id: 'card-news',
		surface: 'page',
		states: [
			...Object.entries(news).map(([name, one]) => card(name, {verdict: picked, news: one, onUndo: nothing})),
			card('undone', {news: {kind: 'undone'}}),
			card('copied', {news: {kind: 'copied', words: WORDS.phrase}}),
			card('not copied', {news: {kind: 'not-copied'}}),
			...HintReply.options.map((reply) => card(`hint answered: ${reply}`, {news: {kind: 'hint-answered', reply}})),
			...[...new Set([...refusals, ...hintRefusals, 'absent', 'of an unknown kind'])].map((code) =>
				card(`refused: ${code}`, {news: {kind: 'refused', code}, picker: picker({})}),
			),
		],
	},
	{
		id: 'card-roles',
		surface: 'page',
		states: (
			[
				['decides', {driver: ['pm'], approver: ['em'], contributors: [], informed: []}],
				['drives', {driver: ['em'], approver: ['pm'], contributors: [], informed: []}],
				['contributes', {driver: ['pm'], approver: ['pm'], contributors: ['em'], informed: []}],
				['is informed', {driver: ['pm'], approver: ['pm', WORDS.role], contributors: [], informed: ['em']}],
				['has no part', {driver: ['pm'], approver: ['pm'], contributors: [], informed: []}],
				['is nobody that is named', {driver: [], approver: [], contributors: [], informed: []}],
			] as const
		).map(([name, daci]) => ({
			name: `the reader ${name}`,
			shows: (
				<Paper>
					<CardRoles daci={rolesOf(daci)} side="engineering" />
				</Paper>
			),
		})),
	},
	{
		id: 'pick-decision',
		surface: 'page',
		states: [
			card('just opened', {picker: picker({})}),
			card('searched', {picker: picker({query: 'date', found: search(choices, 'date'), active: 0})}),
			card('searched by words of one’s own', {
				picker: picker({query: 'visit', found: search(choices, 'visit'), active: 1}),
			}),
			card('nothing found', {picker: picker({query: 'zzz', found: []})}),
		],
	},
	{
		id: 'pick-scope',
		surface: 'page',
		states: [
			card('signs', {picker: picker({likes, chosen: 0})}),
			card('the last sign', {picker: picker({likes, chosen: likes.length - 1})}),
			card('no signs', {picker: picker({likes: []})}),
			card('a long key', {ticket: WORDS.longKey, picker: picker({ticket: WORDS.longKey, likes: []})}),
		],
	},
];

function Paper({children}: {children: ComponentChildren}) {
	return <div class="card">{children}</div>;
}

function card(name: string, change: Partial<CardProps>) {
	const verdict = change.verdict ?? verdictOf(shared, [because]);
	const props: CardProps = {
		ticket: WORDS.key,
		decision: shared,
		verdict,
		likely: isLikely(verdict, usualQuiet),
		debt: noDebt,
		side: null,
		meter: null,
		hint: null,
		copied: null,
		news: null,
		onUndo: null,
		picker: null,
		onNotRight: nothing,
		onRejudge: nothing,
		onCopy: nothing,
		onReply: nothing,
		...change,
	};
	return {
		name,
		shows: (
			<Paper>
				<Card {...props} />
			</Paper>
		),
	};
}

function picker(change: Partial<PickDecisionProps>): PickDecisionProps {
	return {
		ticket: WORDS.key,
		query: '',
		found: choices,
		active: null,
		likes: null,
		chosen: null,
		onQuery: nothing,
		onChoose: nothing,
		onBack: nothing,
		onScope: nothing,
		onWiden: nothing,
		...change,
	};
}

function rolesOf(daci: Record<keyof typeof shared.daci, unknown>) {
	return structuredClone(daci) as typeof shared.daci;
}

function everyReason(): Verdict {
	const saw = (rule: string): string[] => (/due/.test(rule) ? [WORDS.day] : [WORDS.label, WORDS.phrase]);
	return verdictOf(
		decisionOf('scope-tradeoff'),
		rules.map(({id}) => ({rule: id, saw: saw(id)})),
	);
}

function everyDebtReason(): Debt {
	const ids = ['debt-type', 'debt-label', 'debt-named', 'debt-title', 'debt-signs', 'debt-words', 'debt-other-sense'];
	return {...debt, reasons: ids.map((rule) => ({rule, saw: [WORDS.phrase]}))};
}

function nothing(): void {}
