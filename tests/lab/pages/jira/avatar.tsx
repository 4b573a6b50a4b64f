import {initialsOf, toneOf} from '../people.ts';
import css from './avatar.module.css';

/** A person as a disc; an empty one when nobody is assigned. */
export function Avatar({name, size = 'small'}: {name: string | null; size?: 'small' | 'medium'}) {
	const tone = name === null ? css.nobody : css[`tone${toneOf(name)}`];
	const label = name === null ? 'Unassigned' : `Assignee: ${name}`;
	return (
		<span role="img" aria-label={label} className={`${css.avatar} ${css[size]} ${tone}`}>
			<span aria-hidden="true">{name === null ? '' : initialsOf(name)}</span>
		</span>
	);
}
