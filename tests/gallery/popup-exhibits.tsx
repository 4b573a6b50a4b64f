import {FieldsState, PageState} from '../../src/messages/contracts.ts';
import {Owner} from '../../src/model/owner.ts';
import type {PauseScope} from '../../src/model/pause.ts';
import {PopupAsk, PopupWords} from '../../src/ui/popup-ask.tsx';
import {PopupBar} from '../../src/ui/popup-bar.tsx';
import {PopupPause, PopupPaused} from '../../src/ui/popup-pause.tsx';
import {PopupNotice, PopupState} from '../../src/ui/popup-state.tsx';
import {PopupVerdict} from '../../src/ui/popup-verdict.tsx';
import {text} from '../../src/ui/text.ts';
import {type ListedTicket, TicketList} from '../../src/ui/ticket-list.tsx';
import type {Exhibit} from './exhibit.ts';
import {because, debt, listed, own, usual, verdictOf, WORDS} from './made-up.ts';

const refusals = FieldsState.def.options.flatMap(({shape}) => ('code' in shape ? shape.code.options : []));
const scopes: readonly PauseScope[] = [
	{kind: 'project', site: WORDS.site, project: WORDS.project},
	{kind: 'path', site: WORDS.longSite, path: WORDS.path},
	{kind: 'site', site: WORDS.longSite},
	{kind: 'everywhere'},
];
const unsure = {verdict: verdictOf(usual.shared, [because], 0.5)};
const tickets = [
	...Array.from({length: 12}, (_, place) => listed('product', `PAY-${place}`)),
	...Array.from({length: 5}, (_, place) => listed('engineering', `PAY-${20 + place}`, {debt})),
	listed('shared', 'PAY-40'),
	...Array.from({length: 1200}, (_, place) => listed('shared', `PAY-${100 + place}`, unsure)),
];
const few = [
	...Owner.options.map((owner, place) => listed(owner, `PAY-${place}`)),
	listed('shared', 'PAY-4', unsure),
	listed('engineering', 'PAY-5', {debt}),
	listed('product', WORDS.longKey, {title: WORDS.longTitle}),
	listed('shared', 'PAY-7', {title: WORDS.unbroken, debt, ...unsure}),
	listed('product', 'PAY-8', {title: null}),
	listed('product', 'PAY-9', {title: WORDS.otherDirection}),
	listed('product', 'PAY-10', {verdict: verdictOf(own, [because]), decisionTitle: own.title}),
];

export const popupExhibits: readonly Exhibit[] = [
	{
		id: 'popup-bar',
		surface: 'popup',
		states: [
			bar('some of each', tickets),
			bar('filtered by owner', tickets, 'engineering'),
			bar('filtered by debt', tickets, 'debt'),
			bar('filtered by what is unclear', tickets, 'unclear'),
			bar('of one owner alone', [listed('product', WORDS.key)]),
		],
	},
	{
		id: 'ticket-list',
		surface: 'popup',
		states: [
			{name: 'tickets', shows: list(few)},
			{name: 'no ticket', shows: list([])},
		],
	},
	{
		id: 'popup-state',
		surface: 'popup',
		states: [
			...PageState.options.map((state) => says(`page ${state}`, text(`page_${state}`))),
			says('elsewhere', text('popup_elsewhere')),
			says('may be asked for', text('popup_elsewhere'), text('popup_use_here', WORDS.longSite)),
			says('access withdrawn', text('popup_withdrawn', WORDS.site), text('popup_grant')),
			says('open before the extension', text('popup_silent'), text('popup_reload')),
			...refusals.map((code) => notice(`fields ${code}`, text(`fields_${code.replaceAll('-', '_')}`))),
			notice('a ticket that is gone', text('popup_gone', WORDS.key)),
			...(['damaged', 'newer'] as const).map((kind) => notice(`a store that is ${kind}`, text(`store_${kind}`))),
		],
	},
	{
		id: 'popup-pause',
		surface: 'popup',
		states: [
			{
				name: 'in a project',
				shows: pause(scopes.filter(({kind}) => kind !== 'path')),
			},
			{name: 'elsewhere on a site', shows: pause(scopes.slice(1))},
			{name: 'nowhere', shows: pause(scopes.slice(3))},
			...scopes.flatMap((scope) => [
				{name: `paused, ${scope.kind}`, shows: <PopupPaused pause={{scope, until: null}} onTurnOn={nothing} />},
				{
					name: `paused for a time, ${scope.kind}`,
					shows: <PopupPaused pause={{scope, until: Date.UTC(2026, 11, 4, 14, 30)}} onTurnOn={nothing} />,
				},
			]),
		],
	},
	{
		id: 'popup-ask',
		surface: 'popup',
		states: [
			{name: 'empty', shows: <PopupAsk busy={false} wrong={null} onAsk={nothing} />},
			{name: 'busy', shows: <PopupAsk busy={true} wrong={null} onAsk={nothing} />},
			...(['neither', 'other-link', 'no-site'] as const).map((why) => ({
				name: `wrong: ${why}`,
				shows: <PopupAsk busy={false} wrong={text(`ask_wrong_${why.replaceAll('-', '_')}`)} onAsk={nothing} />,
			})),
			...(['no-tab', 'page-only', 'unknown', 'refused'] as const).map((why) => ({
				name: `words: ${why}`,
				shows: (
					<section class="answer">
						<PopupWords
							says={text(`ask_words_${why.replaceAll('-', '_')}`, WORDS.key)}
							title={why === 'no-tab' ? '' : WORDS.longTitle}
							description={why === 'no-tab' ? '' : WORDS.description}
							onWords={nothing}
						/>
					</section>
				),
			})),
		],
	},
	{
		id: 'popup-verdict',
		surface: 'popup',
		states: [
			...Owner.options.map((owner) => ({name: owner, shows: verdict(listed(owner, WORDS.key))})),
			{name: 'likely debt', shows: verdict(listed('shared', WORDS.key, {...unsure, debt}))},
			{name: 'long words', shows: verdict(listed('shared', WORDS.longKey, {title: WORDS.unbroken}))},
			{
				name: 'of no known ticket',
				shows: verdict(listed('product', '', {verdict: verdictOf(own, [because]), decisionTitle: own.title})),
			},
		],
	},
];

function pause(shown: readonly PauseScope[]) {
	return (
		<header>
			<PopupPause scopes={shown} onPause={nothing} />
		</header>
	);
}

function verdict(ticket: ListedTicket) {
	return (
		<section class="answer">
			<PopupVerdict ticket={ticket} />
		</section>
	);
}

function bar(name: string, shown: typeof tickets, filter: Parameters<typeof PopupBar>[0]['filter'] = null) {
	return {name, shows: <PopupBar tickets={shown} filter={filter} onFilter={nothing} />};
}

function list(shown: typeof tickets) {
	return <TicketList tickets={shown} label={text('page_tickets_label')} onShow={nothing} />;
}

function says(name: string, sentence: string, offers?: string) {
	return {name, shows: <PopupState says={sentence}>{offers && <button type="button">{offers}</button>}</PopupState>};
}

function notice(name: string, sentence: string) {
	return {name: `notice: ${name}`, shows: <PopupNotice says={sentence} />};
}

function nothing(): void {}
