import {initialsOf, toneOf} from '../people.ts';
import css from './linear-avatar.module.css';

/** A person as a small disc; a dashed ring when nobody is assigned. */
export function Avatar({name}: {name: string | null}) {
	if (name === null) return <span role="img" aria-label="No assignee" className={`${css.avatar} ${css.nobody}`} />;
	return (
		<span role="img" aria-label={name} className={`${css.avatar} ${css[`tone${toneOf(name)}`]}`}>
			<span aria-hidden="true">{initialsOf(name)}</span>
		</span>
	);
}
