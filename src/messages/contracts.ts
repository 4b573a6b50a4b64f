import * as z from 'zod/mini';
import {Debt} from '../model/debt.ts';
import {Edit, Topic} from '../model/edit.ts';
import {HintReply} from '../model/hint-answers.ts';
import {HostId} from '../model/host-id.ts';
import {Pause} from '../model/pause.ts';
import {Place} from '../model/place.ts';
import {RefusalCode} from '../model/refusal.ts';
import {SavedRule} from '../model/saved-rule.ts';
import {State} from '../model/state.ts';
import {Ticket} from '../model/ticket.ts';
import {Verdict} from '../model/verdict.ts';

const Tickets = z.array(Ticket);
const Nothing = z.object({});

/**
 * How far the fields of a page's tickets are known: `page-only` where the page is all there is, `refused`
 * with the tracker's reason and the time of the next try in milliseconds.
 */
export const FieldsState = z.union([
	z.object({kind: z.literal('page-only')}),
	z.object({kind: z.literal('loading')}),
	z.object({kind: z.literal('loaded')}),
	z.object({
		kind: z.literal('refused'),
		code: RefusalCode,
		again: z.number(),
	}),
]);
export type FieldsState = z.infer<typeof FieldsState>;

/**
 * `blind` is a view that is known and shows nothing that can be read: the tracker may have changed its page. `paused`
 * is one that the reader wants no badges on.
 */
export const PageState = z.enum(['starting', 'elsewhere', 'watching', 'blind', 'paused']);
export type PageState = z.infer<typeof PageState>;

/**
 * One ticket of the page as the popup lists it. `decisionTitle` is the pair's own, null for the preset's.
 * `shown` says whether the page carries its badge.
 */
export const PageTicket = z.object({
	key: z.string(),
	title: z.nullable(z.string()),
	verdict: Verdict,
	likely: z.boolean(),
	decisionTitle: z.nullable(z.string()),
	debt: Debt,
	shown: z.boolean(),
});
export type PageTicket = z.infer<typeof PageTicket>;

export const PageReport = z.object({
	host: HostId,
	state: PageState,
	fields: FieldsState,
	tickets: z.array(PageTicket),
});
export type PageReport = z.infer<typeof PageReport>;

/**
 * What a tracker said of one ticket. `other-site`: the page is of another. `page-only`: this tracker gives nothing
 * beyond its pages. `unknown`: it has no such ticket, or none that the reader may see.
 */
export const TicketLoad = z.union([
	z.object({kind: z.literal('found'), ticket: Ticket}),
	z.object({kind: z.enum(['other-site', 'page-only', 'unknown', 'refused'])}),
]);
export type TicketLoad = z.infer<typeof TicketLoad>;

/**
 * What came of an edit: the id of its line in the history, or why nothing changed. `forbidden`: a page of a tracker
 * may teach rules and pick for tickets of its own site, nothing else. `full`: there is no room for more.
 */
export const EditOutcome = z.union([
	z.object({kind: z.literal('changed'), entry: z.string()}),
	z.object({
		kind: z.literal('refused'),
		code: z.enum([
			'unknown-decision',
			'unknown-rule',
			'unknown-entry',
			'taken',
			'undone',
			'forbidden',
			'damaged',
			'newer',
			'full',
		]),
	}),
]);
export type EditOutcome = z.infer<typeof EditOutcome>;

/**
 * Whether an answer to a hint was kept. `answers-damaged`: former answers cannot be read and are left as they lie.
 * `failed`: the browser took nothing.
 */
export const HintOutcome = z.union([
	z.object({kind: z.literal('changed')}),
	z.object({kind: z.literal('refused'), code: z.enum(['forbidden', 'answers-damaged', 'newer', 'failed'])}),
]);
export type HintOutcome = z.infer<typeof HintOutcome>;

const OnTicket = z.object({hint: z.string(), site: z.string(), key: z.string()});

/** The reader's own state as it lies. What is damaged is kept and given as text, for export. */
export const StateRead = z.union([
	z.object({kind: z.literal('found'), state: State}),
	z.object({kind: z.literal('damaged'), raw: z.string()}),
	z.object({kind: z.literal('newer'), raw: z.string()}),
]);
export type StateRead = z.infer<typeof StateRead>;

/**
 * How far the reader's other browsers have the same differences. `waiting`: what was changed here is sent within
 * seconds. `off`: this browser has nothing that travels. Of a topic: it is `too-large` to travel and stays here, or
 * what arrived is `damaged` or of a `newer` version and is left as it lies.
 */
export const SyncState = z.union([
	z.object({kind: z.enum(['in-step', 'waiting', 'off'])}),
	z.object({kind: z.enum(['too-large', 'damaged', 'newer']), topic: Topic}),
]);
export type SyncState = z.infer<typeof SyncState>;

/**
 * One row a question: who answers, what is asked, what comes back. What is `for` the extension's own pages is
 * refused to its content scripts, which run in pages of others.
 */
export const contracts = {
	/** Tickets of a site that the background still knows, of the first 100 keys. Unknown keys are absent. */
	recallTickets: {
		at: 'background',
		request: z.object({site: z.string(), keys: z.array(z.string())}),
		reply: z.object({tickets: Tickets}),
	},
	/** Keeps what a tracker gave: the first 100 tickets. */
	rememberTickets: {at: 'background', request: z.object({tickets: Tickets}), reply: Nothing},
	/** Publishes the view anew where it cannot be read. */
	publishView: {at: 'background', request: Nothing, reply: Nothing},
	/** Changes what is the reader's own, or refuses whole. */
	edit: {at: 'background', request: z.object({edit: Edit}), reply: EditOutcome},
	/** Takes one edit back. */
	undo: {at: 'background', request: z.object({entry: z.string()}), reply: EditOutcome},
	/** Keeps what the reader said to a hint on a ticket. */
	answerHint: {at: 'background', request: z.extend(OnTicket, {reply: HintReply}), reply: HintOutcome},
	/** Keeps that a hint was shown on a ticket today. */
	noteHint: {at: 'background', request: OnTicket, reply: Nothing},
	readState: {at: 'background', for: 'own-pages', request: Nothing, reply: StateRead},
	/** Lays aside what is damaged or newer, here and among what travels, and begins with nothing. */
	beginAnew: {at: 'background', for: 'own-pages', request: Nothing, reply: Nothing},
	readSync: {at: 'background', for: 'own-pages', request: Nothing, reply: SyncState},
	/** Shows on the toolbar how many tickets the page has, and whether something keeps it from being read well. */
	reportCount: {
		at: 'background',
		request: z.object({tickets: z.number(), troubled: z.boolean()}),
		reply: Nothing,
	},
	/** Pauses badges, or gives a pause of the same scope another end. */
	pause: {at: 'background', for: 'own-pages', request: z.object({pause: Pause}), reply: Nothing},
	/** Ends every pause that holds at a place. */
	turnOn: {at: 'background', for: 'own-pages', request: z.object({place: Place}), reply: Nothing},
	/** Dims every ticket but these, for three seconds; null dims none. */
	dimOthers: {at: 'content', request: z.object({keys: z.nullable(z.array(z.string()))}), reply: Nothing},
	/** Scrolls to a ticket and flashes it once. `found` is false when the page does not show it. */
	showTicket: {at: 'content', request: z.object({key: z.string()}), reply: z.object({found: z.boolean()})},
	/** A ticket of the page's site, whether the page shows it or not. */
	loadTicket: {at: 'content', request: z.object({site: z.string(), key: z.string()}), reply: TicketLoad},
	/** For each rule the tickets of the page that it sees by itself, as `site key`. */
	matchRules: {
		at: 'content',
		for: 'own-pages',
		request: z.object({rules: z.array(SavedRule)}),
		reply: z.object({matches: z.array(z.array(z.string()))}),
	},
	/** Moves the focus to the next badge in view of the page. */
	focusNextBadge: {at: 'content', request: Nothing, reply: Nothing},
	/** What the page of a tab shows now. */
	describePage: {at: 'content', request: Nothing, reply: PageReport},
} as const;

export type Contracts = typeof contracts;
export type Name = keyof Contracts;
export type NameAt<Door extends 'background' | 'content'> = {
	[N in Name]: Contracts[N]['at'] extends Door ? N : never;
}[Name];
export type Request<N extends Name> = z.infer<Contracts[N]['request']>;
export type Reply<N extends Name> = z.infer<Contracts[N]['reply']>;
