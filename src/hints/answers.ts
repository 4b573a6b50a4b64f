import {daysAfter} from '../model/day.ts';
import type {Framing} from '../model/framing.ts';
import type {HintAnswers, HintReply, HintSwitch} from '../model/hint-answers.ts';
import type {Ticket} from '../model/ticket.ts';
import type {HintRule} from './rule.ts';

/** Where a reader meets a hint: reading a ticket, or writing one. `today` is `YYYY-MM-DD`. */
export interface Moment {
	readonly answers: HintAnswers;
	readonly writing: boolean;
	readonly today: string;
}

/** What an answer needs of the ticket that it is about. */
type TicketName = Pick<Ticket, 'site' | 'key'>;

/** Whether a rule that applies to a ticket may be shown there, by its default and all that the reader answered. */
export function isWelcome(rule: HintRule, ticket: Ticket, {answers, writing, today}: Moment): boolean {
	const {id, byDefault} = rule;
	const on =
		switchFor(id, ticket, answers.switches) ?? (byDefault === 'on' || (byDefault === 'while-writing' && writing));
	return on && !waits(id, answers, today) && !isSaid(id, ticket, answers);
}

/** A ticket never shows a second hint of the group `debt` on one day; the next open dimension does not count. */
export function isSecondOfTheDay(rule: HintRule, rules: readonly HintRule[], ticket: Ticket, moment: Moment): boolean {
	if (rule.group !== 'debt') return false;
	const {answers, today} = moment;
	const shown = answers.shown.filter((one) => one.on === today && isOf(one, ticket) && one.hint !== rule.id);
	return shown.some(({hint}) => rules.some(({id, group}) => id === hint && group === 'debt'));
}

/** A framing in which what the reader called said counts as said. */
export function withReadersWord(
	framing: Framing,
	rules: readonly HintRule[],
	ticket: Ticket,
	answers: HintAnswers,
): Framing {
	const word = {...framing};
	for (const {id, asks} of rules) {
		if (asks && !framing[asks].said && isSaid(id, ticket, answers)) word[asks] = {said: true, quote: null, at: null};
	}
	return word;
}

/** The answers after a reply to a hint on a ticket. */
export function withReply(
	answers: HintAnswers,
	hint: string,
	reply: HintReply,
	ticket: TicketName,
	today: string,
): HintAnswers {
	const {site, key} = ticket;
	switch (reply) {
		case 'already-said':
			return {
				...answers,
				said: [...answers.said.filter((one) => one.hint !== hint || !isOf(one, ticket)), {hint, site, key}].slice(
					-MOST_SAID,
				),
			};
		case 'less-here':
			return withSwitch(answers, {hint, on: false, where: {site, project: projectOf(ticket)}});
		case 'less-later':
			return {
				...answers,
				later: [
					...answers.later.filter((one) => one.hint !== hint && one.until > today),
					{hint, until: daysAfter(today, LATER_DAYS)},
				],
			};
		case 'less-ever':
			return withSwitch(answers, {hint, on: false, where: null});
	}
}

/** The answers after a hint was switched, everywhere or in a project; a switch everywhere replaces those of projects. */
export function withSwitch(answers: HintAnswers, made: HintSwitch): HintAnswers {
	const others = answers.switches.filter(
		({hint, where}) => hint !== made.hint || (made.where !== null && !isSameWhere(where, made.where)),
	);
	return {...answers, switches: [...others, made]};
}

/** The answers after a hint was shown on a ticket; what was shown on earlier days is forgotten. */
export function withShown(answers: HintAnswers, hint: string, ticket: TicketName, today: string): HintAnswers {
	const {site, key} = ticket;
	const shown = answers.shown.filter(({on}) => on === today);
	if (shown.some((one) => one.hint === hint && isOf(one, ticket))) return {...answers, shown};
	return {...answers, shown: [...shown, {hint, site, key, on: today}].slice(-MOST_SHOWN)};
}

/** Two weeks are a sprint in most teams. */
const LATER_DAYS = 14;
const MOST_SAID = 80;
const MOST_SHOWN = 40;

function projectOf({key}: TicketName): string {
	const dash = key.lastIndexOf('-');
	return dash < 0 ? key : key.slice(0, dash);
}

/** Null where the reader switched nothing. */
function switchFor(id: string, ticket: TicketName, switches: readonly HintSwitch[]): boolean | null {
	const own = switches.filter(({hint}) => hint === id);
	const here = own.findLast(
		({where}) => where !== null && isSameWhere(where, {site: ticket.site, project: projectOf(ticket)}),
	);
	return (here ?? own.findLast(({where}) => where === null))?.on ?? null;
}

function isSameWhere(a: HintSwitch['where'], b: NonNullable<HintSwitch['where']>): boolean {
	return a?.site === b.site && a.project === b.project;
}

function waits(id: string, {later}: HintAnswers, today: string): boolean {
	return later.some(({hint, until}) => hint === id && today < until);
}

function isSaid(id: string, ticket: TicketName, {said}: HintAnswers): boolean {
	return said.some((one) => one.hint === id && isOf(one, ticket));
}

function isOf(one: {site: string; key: string}, {site, key}: TicketName): boolean {
	return one.site === site && one.key === key;
}
