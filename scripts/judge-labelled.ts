import {compile} from '../src/decisions/compile.ts';
import {recogniseDebt} from '../src/decisions/debt.ts';
import {defaultMatrix} from '../src/decisions/default-matrix.ts';
import {decide} from '../src/decisions/index.ts';
import type {Day} from '../src/decisions/rule.ts';
import {readLabelled} from './read-labelled.ts';
import {problemText, ticketOf} from './read-ticket.ts';
import {type Score, scoreOf} from './score.ts';

export type Scored = {kind: 'scored'; score: Score; warnings: string[]} | {kind: 'bad'; problems: string[]};

/** How well the tickets of a labelled file are judged by the default matrix as if it were `today`. Never throws. */
export function scoreFile(text: string, today: Day): Scored {
	const matrix = compile(defaultMatrix);
	const file = readLabelled(text, new Set(defaultMatrix.decisions.map(({id}) => id)));
	if (file.kind === 'bad') return {kind: 'bad', problems: file.problems.map(problemText)};
	const comparisons = file.tickets.map(({ticket: read, project, ...labelled}) => {
		const ticket = ticketOf(read);
		const {owner, decision, sure, reasons} = decide(ticket, matrix, today);
		const debt = recogniseDebt(ticket, matrix).is;
		return {project, labelled, judged: {owner, decision, sure, debt, rule: reasons[0]?.rule ?? ''}};
	});
	return {kind: 'scored', score: scoreOf(comparisons), warnings: file.warnings};
}
