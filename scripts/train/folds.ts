import {type Answer, calibrate} from './calibrate.ts';
import {f1, isRight, judgeAll} from './measure.ts';
import type {Material, ReadTicket} from './samples.ts';
import {type Learnt, train, UNMEASURED} from './train.ts';
import type {Figures} from './write-table.ts';
import {writeTable} from './write-table.ts';

/** A model that has seen nothing of one project, and what it answered on that project's tickets. */
export interface Fold {
	readonly project: string;
	readonly tickets: readonly ReadTicket[];
	readonly learnt: Learnt;
	readonly owners: readonly Answer[];
	readonly debts: readonly DebtAnswer[];
}

/** `told` when a phrase already says that it is debt. */
interface DebtAnswer extends Answer {
	readonly told: boolean;
}

/** Leaves out one project after another. Words, pairs, company and weights are learnt without it. */
export function leaveOut(material: Material, say: (line: string) => void): Fold[] {
	const projects = [...new Set(material.tickets.map(({project}) => project))];
	return projects.map((project) => {
		const tickets = material.tickets.filter((ticket) => ticket.project === project);
		const others = material.tickets.filter((ticket) => ticket.project !== project);
		const learnt = train({...material, tickets: others});
		const judged = judgeAll(writeTable({...learnt, ...UNMEASURED}, learnt.rows), tickets, false);
		say(`learnt without ${project}`);
		return {
			project,
			tickets,
			learnt,
			owners: judged.map((entry) => ({given: entry.sure, right: isRight(entry)})),
			debts: judged.map(({debtChance, ticket, debt}) => ({given: debtChance, right: ticket.debt, told: debt})),
		};
	});
}

/** How sure a model may be, learnt from the answers of models that had not seen the tickets. */
export function figuresFrom(folds: readonly Fold[]): Pick<Figures, 'given' | 'right' | 'debt'> {
	const owners = calibrate(folds.flatMap(({owners}) => owners));
	const answers = folds.flatMap(({debts}) => debts);
	return {...owners, debt: {from: bestThreshold(answers), ...calibrate(answers)}};
}

/** The table of a fold, with figures in which its own project has no part. */
export function tableOf(fold: Fold, folds: readonly Fold[]): string {
	const figures = figuresFrom(folds.filter(({project}) => project !== fold.project));
	return writeTable({...fold.learnt, ...figures}, fold.learnt.rows);
}

/** From which chance on to call a ticket debt, for the best F1. */
function bestThreshold(answers: readonly DebtAnswer[]): number {
	let best = {from: 0.5, value: -1};
	for (let from = 0.05; from < 0.95; from += 0.01) {
		const value = f1(answers.map(({given, right, told}) => ({is: right, said: told || given >= from})));
		if (value > best.value) best = {from, value};
	}
	return best.from;
}
