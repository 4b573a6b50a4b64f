import type {LabTicket} from '../../ticket.ts';
import css from './status.module.css';

export function Status({name, category}: {name: string; category: LabTicket['statusCategory']}) {
	return <span className={`${css.status} ${css[category]}`}>{name}</span>;
}
