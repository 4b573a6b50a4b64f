import type {LabTicket} from '../../ticket.ts';
import css from './linear-labels.module.css';

const COLOURS = ['#bb87fc', '#4cb782', '#f2994a', '#26b5ce', '#5e6ad2', '#f7c8c1', '#95a2b3', '#f2c94c'];

/** Linear knows no types: there a team says what is a bug or a spike by a label. What is usual goes without. */
const USUAL = ['story', 'task', 'sub-task', 'subtask'];

export function labelsOf({type, labels}: LabTicket): readonly string[] {
	const said = type === null || USUAL.includes(type.toLowerCase()) ? [] : [type];
	return [...new Set([...said, ...labels])];
}

/** One label: a coloured dot and its name. */
export function Label({name}: {name: string}) {
	return (
		<span className={css.chip}>
			<span aria-hidden="true" className={css.dot} style={{background: colourOf(name)}} />
			{name}
		</span>
	);
}

function colourOf(name: string): string {
	if (/^bug$/i.test(name)) return '#eb5757';
	let sum = 0;
	for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973;
	return COLOURS[sum % COLOURS.length] ?? '#95a2b3';
}
