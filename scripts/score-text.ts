import {type Measures, OWNERS, type Score, type Share} from './score.ts';

/** A score for a person to read, in lines that end with a line break. */
export function scoreText(score: Score): string {
	const {debt, confusion, calibration, rules, projects} = score;
	return [
		`${score.tickets} tickets; projects: ${projects.length}`,
		'',
		...table([
			['owner right', shareText(score.owner)],
			['  macro-F1', number(score.macroF1)],
			['  surest 50 %', shareText(score.surest50)],
			['  surest 70 %', shareText(score.surest70)],
			['  without bug triage', shareText(score.withoutBugs)],
			['decision right', shareText(score.decision)],
			['  or one defended', shareText(score.defensible)],
			['debt: precision', shareText(debt.precision)],
			['  recall', shareText(debt.recall)],
			['  F1', number(debt.f1)],
		]),
		'',
		'Owner as labelled (rows) and as judged (columns)',
		...table([
			['', ...OWNERS],
			...OWNERS.map((labelled) => [labelled, ...OWNERS.map((judged) => String(confusion[labelled][judged]))]),
		]),
		'',
		'How sure, and how often the owner was right',
		...table([
			['sure', 'tickets', 'mean sure', 'right'],
			...calibration.map(({from, to, meanSure, owner}) => [
				`${number(from)} to ${number(to)}`,
				String(owner.of),
				number(meanSure),
				number(owner.share),
			]),
		]),
		'',
		'By the rule that decided',
		...table([
			['rule', 'tickets', 'owner', 'decision', 'defended'],
			...rules.map(({rule, owner, decision, defensible}) => [
				rule,
				String(owner.of),
				...[owner.share, decision.share, defensible.share].map(number),
			]),
		]),
		'',
		'By project',
		...table([
			[
				'project',
				'tickets',
				'owner',
				'macro-F1',
				'surest 50',
				'surest 70',
				'no bugs',
				'decision',
				'defended',
				'debt F1',
			],
			...projects.map((one) => [one.project, ...projectCells(one)]),
		]),
		'',
	].join('\n');
}

function projectCells(one: Measures): string[] {
	return [
		String(one.tickets),
		...[one.owner.share, one.macroF1, one.surest50.share, one.surest70.share].map(number),
		...[one.withoutBugs.share, one.decision.share, one.defensible.share, one.debt.f1].map(number),
	];
}

function shareText({right, of, share}: Share): string {
	return `${number(share)}  ${Number.isInteger(right) ? right : right.toFixed(1)} of ${of}`;
}

/** A dash where nothing could be counted. */
function number(value: number | null): string {
	return value === null ? '–' : value.toFixed(3);
}

/** Columns under one another, the first to the left and the others to the right where there are several. */
function table(rows: readonly (readonly string[])[]): string[] {
	const widths = rows.reduce<number[]>(
		(widest, row) => row.map((cell, at) => Math.max(cell.length, widest[at] ?? 0)),
		[],
	);
	const isList = rows[0]?.length === 2;
	return rows.map((row) =>
		row
			.map((cell, at) => (at === 0 || isList ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
			.join('  ')
			.trimEnd(),
	);
}
