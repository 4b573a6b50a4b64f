import {compile} from '../src/decisions/compile.ts';
import {recogniseDebt} from '../src/decisions/debt.ts';
import {defaultMatrix} from '../src/decisions/default-matrix.ts';
import {decide} from '../src/decisions/index.ts';
import type {Day} from '../src/decisions/rule.ts';
import {frame} from '../src/hints/framing.ts';
import {suggest} from '../src/hints/index.ts';
import type {Context} from '../src/hints/rule.ts';
import {startersFor} from '../src/hints/starters.ts';
import type {Framing} from '../src/model/framing.ts';
import type {Owner} from '../src/model/owner.ts';
import {reasonText} from '../src/ui/reason-text.ts';
import {lookupIn, type Messages} from './lookup.ts';
import {problemText, ticketOf} from './read-ticket.ts';
import {readTickets} from './read-tickets.ts';

/** What `judge` writes of one ticket. */
export interface Judgement {
	key: string;
	decision: string;
	owner: Owner;
	sure: number;
	reasons: {rule: string; says: string}[];
	debt: {is: boolean; sure: number};
	framing: Framing;
	hints: {id: string; text: string; goes: string}[];
	starters: {id: string; text: string}[];
}

/** Sentences for a person: `problems` when the file is bad, `warnings` when it could be judged all the same. */
export type Judged = {kind: 'judged'; judgements: Judgement[]; warnings: string[]} | {kind: 'bad'; problems: string[]};

/** Every ticket of a file, judged by the default matrix as if it were `today`. Never throws. */
export function judgeFile(text: string, fileName: string, messages: Messages, today: Day): Judged {
	const file = readTickets(text, fileName);
	if (file.kind === 'bad') {
		return {kind: 'bad', problems: file.problems.map(problemText)};
	}
	const matrix = compile(defaultMatrix);
	const lookup = lookupIn(messages);
	const judgements = file.tickets.map((read): Judgement => {
		const ticket = ticketOf(read);
		const verdict = decide(ticket, matrix, today);
		const {decision, owner, sure, reasons} = verdict;
		const debt = recogniseDebt(ticket, matrix);
		const framing = frame(ticket);
		const hints = hintsOf({ticket, debt, framing, verdict});
		return {
			key: ticket.key,
			decision,
			owner,
			sure,
			reasons: reasons.map((reason) => ({rule: reason.rule, says: reasonText(reason, lookup)})),
			debt: {is: debt.is, sure: debt.sure},
			framing,
			hints: hints.map((id) => ({id, ...hintTexts(id, lookup)})),
			starters: startersFor({ticket, debt, framing, verdict}).map((id) => ({id, text: lookup(`starter_${named(id)}`)})),
		};
	});
	return {kind: 'judged', judgements, warnings: file.warnings};
}

/** What either side would be shown: the file has no reader with a side of their own. */
function hintsOf(context: Omit<Context, 'side'>): string[] {
	const sides = ['engineering', 'product'] as const;
	return [...new Set(sides.flatMap((side) => suggest({...context, side}).map(({id}) => id)))];
}

/** What a hint says, and when it goes away. */
function hintTexts(id: string, lookup: (id: string) => string): {text: string; goes: string} {
	return {text: lookup(`hint_${named(id)}`), goes: lookup(`hint_${named(id)}_goes`)};
}

/** An id as it stands in the name of a message. */
function named(id: string): string {
	return id.replaceAll('-', '_');
}
