import {compile} from '../../src/decisions/compile.ts';
import {recogniseDebt} from '../../src/decisions/debt.ts';
import {defaultMatrix} from '../../src/decisions/default-matrix.ts';
import {decide, rules} from '../../src/decisions/index.ts';
import type {DecisionRule} from '../../src/decisions/rule.ts';
import {debtChance} from '../../src/decisions/text-model/debt-chance.ts';
import {createModel, type TextModel} from '../../src/decisions/text-model/model.ts';
import {usualForTypeOf} from '../../src/decisions/usual-for-type.ts';
import {wordsAgainstTypeOf} from '../../src/decisions/words-against-type.ts';
import {wordsModelOf} from '../../src/decisions/words-model.ts';
import {type Ticket, unknownTicket} from '../../src/model/ticket.ts';
import type {LabelledTicket} from './read-data.ts';

/** How one ticket was judged, beside its label. `debtChance` is the model's own figure, before it is made honest. */
export interface Judged {
	readonly ticket: LabelledTicket;
	readonly owner: string;
	readonly decision: string;
	readonly sure: number;
	readonly debt: boolean;
	readonly debtChance: number;
}

const matrix = compile(defaultMatrix);
const DAY = '2026-01-01';

/** Judges tickets by a table as the browser would, with their types or as if these were not known. */
export function judgeAll(table: string, tickets: readonly LabelledTicket[], typed: boolean): Judged[] {
	const model = createModel(table);
	const by = rulesWith(model);
	return tickets.map((ticket) => {
		const seen = asSeen(ticket, typed);
		const {owner, decision, sure} = decide(seen, matrix, DAY, by);
		const debt = recogniseDebt(seen, matrix, model).is;
		return {ticket, owner, decision, sure, debt, debtChance: debtChance(model.read(seen, matrix), model.table())};
	});
}

/** A share of right answers among so many. */
export interface Share {
	readonly right: number;
	readonly of: number;
}

export function ownersRight(judged: readonly Judged[]): Share {
	return {right: judged.filter(isRight).length, of: judged.length};
}

/** The same on the surest part. */
export function surest(judged: readonly Judged[], part: number): Share {
	const ranked = [...judged].sort((a, b) => b.sure - a.sure);
	return ownersRight(ranked.slice(0, Math.round(part * ranked.length)));
}

/** The harmonic mean of precision and recall. */
export function f1(pairs: readonly {is: boolean; said: boolean}[]): number {
	const both = pairs.filter(({is, said}) => is && said).length;
	const either = pairs.filter(({is}) => is).length + pairs.filter(({said}) => said).length;
	return either === 0 ? 0 : (2 * both) / either;
}

/** Ten bins of how sure a verdict was: the mean sureness, and how often the owner was right. */
export function bins(judged: readonly Judged[]): {sure: number; right: number; count: number}[] {
	const tenths = Array.from({length: 10}, () => ({sure: 0, right: 0, count: 0}));
	for (const entry of judged) {
		const bin = tenths[Math.min(9, Math.floor(entry.sure * 10))];
		if (!bin) continue;
		bin.sure += entry.sure;
		bin.right += isRight(entry) ? 1 : 0;
		bin.count++;
	}
	return tenths
		.filter(({count}) => count > 0)
		.map(({sure, right, count}) => ({sure: sure / count, right: right / count, count}));
}

export function isRight({ticket, owner}: Judged): boolean {
	return owner === ticket.owner;
}

function rulesWith(model: TextModel): readonly DecisionRule[] {
	const own = new Map(
		[wordsModelOf, wordsAgainstTypeOf, usualForTypeOf].map((ruleOf) => ruleOf(model)).map((rule) => [rule.id, rule]),
	);
	return rules.map((rule) => own.get(rule.id) ?? rule);
}

function asSeen({key, title, description, type, components}: LabelledTicket, typed: boolean): Ticket {
	const known = typed ? {type, components: [...components]} : {};
	return {...unknownTicket('jira-cloud', '', key), title, description, ...known};
}
