import {isDone} from '../decisions/done.ts';
import {withReadersWord} from '../hints/answers.ts';
import {detectors, frame, isFramed} from '../hints/framing.ts';
import {hints, suggest} from '../hints/index.ts';
import {opensMeter} from '../hints/starters.ts';
import {dayOf} from '../model/day.ts';
import type {Dimension, Framing} from '../model/framing.ts';
import type {HintAnswers} from '../model/hint-answers.ts';
import {LONGEST_TEXT, LONGEST_TITLE} from '../model/prose.ts';
import type {Side} from '../model/side.ts';
import type {Ticket} from '../model/ticket.ts';
import type {Meter, ReadOf} from '../ui/framing-meter.tsx';
import type {Shown} from '../ui/hint-shown.tsx';
import type {Subject} from './subject.ts';

/** Who reads a card. `side` is null before one is chosen. */
export interface Reader {
	readonly side: Side | null;
	readonly answers: HintAnswers;
}

/** What a card says of framing. `notes` is the shown hint after which no other on debt is shown that day. */
export interface Weighed {
	meter: Meter | null;
	hint: Shown | null;
	notes: string | null;
}

/** How a ticket is framed, and at most two hints: those that ask for a row of the meter stand in it. */
export function weigh({ticket, judged}: Pick<Subject, 'ticket' | 'judged'>, {side, answers}: Reader): Weighed {
	if (isDone(ticket)) return {meter: null, hint: null, notes: null};
	const {verdict, debt} = judged;
	const framing = withReadersWord(framingOf(ticket), hints, ticket, answers);
	const moment = {answers, writing: false, today: dayOf(new Date())};
	const offered = suggest({ticket, debt, framing, verdict, side}, moment);
	const rows = opensMeter(judged) ? ROWS.map(({dimension, hint}) => rowOf(dimension, hint)) : [];
	const other = offered.find(({id}) => !rows.some(({hint}) => hint === id));
	return {
		meter: rows.length > 0 ? {rows, framed: isFramed(framing), read: readOf(ticket)} : null,
		hint: other ? {id: other.id, starter: starterOf(other.id)} : null,
		notes: offered.find(({group}) => group === 'debt')?.id ?? null,
	};

	function rowOf(dimension: Dimension, hint: string) {
		const asked = offered.some(({id}) => id === hint);
		return {id: detectors[dimension].id, said: framing[dimension], hint, asked};
	}
}

/** Each thing that debt is weighed by, with the hint that asks for it. */
const ROWS = (['customerImpact', 'teamVelocity', 'incidentRisk', 'evidence'] as const).flatMap((dimension) => {
	const rule = hints.find(({asks}) => asks === dimension);
	return rule ? [{dimension, hint: rule.id}] : [];
});

/** A card is drawn more often than its ticket changes. */
const former = new WeakMap<Ticket, Framing>();

function framingOf(ticket: Ticket): Framing {
	const known = former.get(ticket) ?? frame(ticket);
	former.set(ticket, known);
	return known;
}

function starterOf(hint: string): string | null {
	const asks = hints.find(({id}) => id === hint)?.asks;
	return asks ? detectors[asks].id : null;
}

function readOf({title, description}: Ticket): ReadOf {
	if ((title?.length ?? 0) > LONGEST_TITLE || (description?.length ?? 0) > LONGEST_TEXT) return 'beginning';
	return description ? 'all' : 'title';
}
