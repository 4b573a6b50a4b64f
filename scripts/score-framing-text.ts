import {type Count, type FramingScore, HALVES} from './score-framing.ts';

const HEADS = {
	tunedOn: 'The half that the detectors were improved on',
	heldOut:
		'The half held out. Its sentences are by the author of the phrases: for strangers’ words look at the tickets',
};

/** A framing score for a person to read, in lines that end with a line break. */
export function framingText(scores: readonly FramingScore[]): string {
	const lines = HALVES.flatMap((half) => [
		HEADS[half],
		row('', 'written: precision, recall', 'tickets: precision, recall', 'both'),
		...scores
			.filter((score) => score.half === half)
			.map(({id, written, tickets}) =>
				row(id, cell(written), tickets ? cell(tickets) : 'no texts', cell(sum(written, tickets ?? NONE))),
			),
		'',
	]);
	const skipped = scores.some(({tickets}) => tickets === null);
	const note = 'The tickets were skipped: --data DIR names the folder with their texts.';
	return [...lines, ...(skipped ? [note] : [])].join('\n');
}

const NONE: Count = {right: 0, wrong: 0, missed: 0};

/** "0.91 0.84  42 of 46, 50": precision and recall, then found rightly, found and said. */
function cell({right, wrong, missed}: Count): string {
	const found = right + wrong;
	const said = right + missed;
	return `${share(right, found)} ${share(right, said)}  ${right} right of ${found} found, ${said} said`;
}

function share(part: number, of: number): string {
	return of === 0 ? '   –' : (part / of).toFixed(2);
}

function sum(a: Count, b: Count): Count {
	return {right: a.right + b.right, wrong: a.wrong + b.wrong, missed: a.missed + b.missed};
}

function row(id: string, ...cells: string[]): string {
	return [id.padEnd(16), ...cells.map((one) => one.padEnd(44))].join(' ').trimEnd();
}
