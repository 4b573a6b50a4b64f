import type {Debt} from '../model/debt.ts';
import type {Owner} from '../model/owner.ts';
import type {Ticket} from '../model/ticket.ts';
import type {Verdict} from '../model/verdict.ts';
import type {Compiled} from './compile.ts';
import {recogniseDebt} from './debt.ts';
import {decide, rules} from './index.ts';
import type {Day, Opinion} from './rule.ts';
import {silence} from './silence.ts';

/**
 * What became of what a rule said. The first with an opinion `decided`; a later one `agreed` with it or `differed`;
 * one that had none was `silent`, and the last is `not-asked` where another spoke.
 */
export type Part = 'decided' | 'agreed' | 'differed' | 'silent' | 'not-asked';

/** One rule on one ticket. `opinion` and `owner` are null exactly when it was silent or not asked. */
export interface Step {
	rule: string;
	fromWords: boolean;
	part: Part;
	opinion: Opinion | null;
	owner: Owner | null;
}

/** How a ticket got its verdict: each rule in its order, and what was seen of technical debt. */
export interface Explanation {
	verdict: Verdict;
	steps: Step[];
	debt: Debt;
}

/** The verdict is that of `decide`. */
export function explain(ticket: Ticket, matrix: Compiled, today: Day): Explanation {
	const steps: Step[] = [];
	let decided: Opinion | null = null;
	for (const rule of rules) {
		const isAsked: boolean = decided === null || rule !== silence;
		const opinion: Opinion | null = isAsked ? rule.decide(ticket, matrix, today) : null;
		const owner = (opinion && matrix.rows.get(opinion.decision)?.owner) ?? null;
		steps.push({
			rule: rule.id,
			fromWords: rule.fromWords,
			part: isAsked ? partOf(opinion, decided) : 'not-asked',
			opinion,
			owner,
		});
		decided ??= opinion;
	}
	return {verdict: decide(ticket, matrix, today), steps, debt: recogniseDebt(ticket, matrix)};
}

function partOf(opinion: Opinion | null, decided: Opinion | null): Part {
	if (opinion === null) return 'silent';
	if (decided === null) return 'decided';
	return opinion.decision === decided.decision ? 'agreed' : 'differed';
}
