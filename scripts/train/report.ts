import {type Fold, tableOf} from './folds.ts';
import {bins, f1, type Judged, judgeAll, ownersRight, type Share, surest} from './measure.ts';
import type {LabelledTicket} from './read-data.ts';

/** The figures of docs/judgement.md, a line each. Tickets of a fold are judged by what was learnt without their project. */
export function report(folds: readonly Fold[], shipped: string, dev: readonly LabelledTicket[]): string[] {
	const tables = folds.map((fold) => ({table: tableOf(fold, folds), tickets: fold.tickets}));
	const untyped = tables.flatMap(({table, tickets}) => judgeAll(table, tickets, false));
	const typed = tables.flatMap(({table, tickets}) =>
		judgeAll(
			table,
			tickets.filter(({type}) => type !== null),
			true,
		),
	);
	return [
		'Projects not learnt from (one left out after another), title and description alone',
		...figures(untyped),
		...perProject(untyped),
		...sureness(untyped),
		'The same projects, tickets with a type',
		...figures(typed),
		...sureness(typed),
		'The tickets set aside (of the same projects), title and description alone',
		...figures(judgeAll(shipped, dev, false)),
	];
}

function sureness(judged: readonly Judged[]): string[] {
	const lines = bins(judged).map(({sure, right, count}) => `    ${sure.toFixed(2)}  ${right.toFixed(2)}  of ${count}`);
	return ['  how sure, and how often right', ...lines];
}

function figures(judged: readonly Judged[]): string[] {
	const triaged = judged.filter(({ticket}) => ticket.decision !== 'bug-triage');
	const shown = judged.filter(({sure}) => sure >= 0.9);
	const sure = judged.filter(({sure}) => sure >= 0.8);
	const decisions = judged.filter(({ticket, decision}) => ticket.decision === decision).length;
	const called = judged.filter(({debt}) => debt);
	const debts = judged.map(({ticket, debt}) => ({is: ticket.debt, said: debt}));
	const found = called.filter(({ticket}) => ticket.debt).length;
	return [
		`  owner             ${share(ownersRight(judged))}`,
		`  surest 70 %       ${share(surest(judged, 0.7))}`,
		`  surest 50 %       ${share(surest(judged, 0.5))}`,
		`  0.90 sure or more ${share(ownersRight(shown))}`,
		`  0.80 sure or more ${share(ownersRight(sure))}`,
		`  likely            ${share(ownersRight(judged.filter(({sure}) => sure < 0.8)))}`,
		`  without bugs      ${share(ownersRight(triaged))}`,
		`  decision          ${share({right: decisions, of: judged.length})}`,
		`  debt: F1 ${f1(debts).toFixed(3)}, of those called debt ${share({right: found, of: called.length})}`,
	];
}

function perProject(judged: readonly Judged[]): string[] {
	const projects = [...new Set(judged.map(({ticket}) => ticket.project))];
	return projects.map((project) => {
		const own = judged.filter(({ticket}) => ticket.project === project);
		return `    ${project.padEnd(20)} ${share(ownersRight(own))}`;
	});
}

function share({right, of}: Share): string {
	return `${(right / Math.max(1, of)).toFixed(3)}  ${right} of ${of}`;
}
