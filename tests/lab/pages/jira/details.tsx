import type {ReactNode} from 'react';
import type {LabTicket} from '../../ticket.ts';
import {shortDate} from '../dates.ts';
import {useLab} from '../lab-context.ts';
import {Link} from '../router.tsx';
import {Avatar} from './avatar.tsx';
import css from './details.module.css';
import {Glyph} from './glyph.tsx';
import {priorityIcon} from './icons.ts';

const NONE = <span className={css.none}>None</span>;

/** The panel at the side of a ticket. */
export function Details({ticket}: {ticket: LabTicket}) {
	const {ticketByKey} = useLab();
	const {assignee, priority, parent, status} = ticket;
	const above = parent === null ? undefined : ticketByKey.get(parent);
	return (
		<aside aria-label="Details" className={css.aside}>
			<button
				type="button"
				data-testid="issue-field-status.ui.status-view.status-button.status-button"
				aria-label={`${status} - Change status`}
				className={`${css.status} ${css[ticket.statusCategory]}`}
			>
				{status}
				<Glyph name="down" />
			</button>
			<div className={css.panel}>
				<h2 className={css.heading}>Details</h2>
				<Row name="Assignee">
					<Avatar name={assignee} />
					{assignee ?? 'Unassigned'}
				</Row>
				<Row name="Priority">
					<span data-testid="issue-field-priority-readview-full.ui.priority.wrapper" className={css.value}>
						{priority === null ? NONE : <img src={priorityIcon(priority)} alt="" width="16" height="16" />}
						{priority}
					</span>
				</Row>
				<Row name="Parent">
					{above ? <Link href={`/browse/${above.key}`}>{`${above.key} ${above.title}`}</Link> : NONE}
				</Row>
				<Row name="Due date">{ticket.dueDate === null ? NONE : shortDate(ticket.dueDate)}</Row>
				<Row name="Labels">
					{ticket.labels.length === 0
						? NONE
						: ticket.labels.map((label) => (
								<span key={label} className={css.tag}>
									{label}
								</span>
							))}
				</Row>
				<Row name="Components">{ticket.components.length === 0 ? NONE : ticket.components.join(', ')}</Row>
				<Row name="Sprint">
					<span data-testid="issue-field-sprint-readview-full.ui.sprint.wrapper">{ticket.sprint ?? NONE}</span>
				</Row>
				<Row name="Story point estimate">{ticket.estimate ?? NONE}</Row>
			</div>
		</aside>
	);
}

function Row({name, children}: {name: string; children: ReactNode}) {
	return (
		<div className={css.row}>
			<h3 className={css.name}>{name}</h3>
			<div className={css.value}>{children}</div>
		</div>
	);
}
