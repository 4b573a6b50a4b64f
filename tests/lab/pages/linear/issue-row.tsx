import {memo} from 'react';
import type {LabTicket} from '../../ticket.ts';
import {shortDate} from '../dates.ts';
import {type Place, useLab} from '../lab-context.ts';
import {Link} from '../router.tsx';
import {Avatar} from './avatar.tsx';
import {Glyph} from './glyph.tsx';
import {issuePath} from './issue-path.ts';
import {Label, labelsOf} from './labels.tsx';
import css from './linear-row.module.css';
import {PriorityIcon} from './priority-icon.tsx';
import {StatusIcon} from './status-icon.tsx';
import {uuidOf} from './uuid.ts';

/** One row: a link over its whole width. `start` is in px from the top of the list. */
export const IssueRow = memo(function IssueRow({place, start}: {place: Place; start: number}) {
	const {world, options} = useLab();
	const {slot, ticket} = place;
	const {key, title} = ticket;
	return (
		<Link
			href={issuePath(world, ticket)}
			data-list-row="true"
			data-list-key={`ITEM_${uuidOf(key)}`}
			data-selected={slot.marked}
			className={css.row}
			style={{top: start}}
			onClick={() => window.lab.opened.push(key)}
		>
			<span data-list-grid-column="checkbox" className={css.checkbox}>
				<span className={css.box} />
			</span>
			<span data-list-grid-column="indent" className={css.indent} />
			<span data-list-grid-column="priority" className={css.icon}>
				<PriorityIcon priority={ticket.priority} />
			</span>
			<span data-list-grid-column="identifier" className={css.identifier}>
				{key}
			</span>
			<span data-list-grid-column="status" className={css.icon}>
				<StatusIcon status={ticket.status} category={ticket.statusCategory} />
			</span>
			<span data-list-grid-column="title" className={css.title}>
				<span>{slot.words === 0 ? title : `${title} ·${slot.words}`}</span>
			</span>
			{options.labels && (
				<span data-list-grid-column="labels" className={css.labels}>
					{labelsOf(ticket).map((name) => (
						<Label key={name} name={name} />
					))}
				</span>
			)}
			<DueDate ticket={ticket} />
			<span data-list-grid-column="assignee" className={css.assignee}>
				<Avatar name={ticket.assignee} />
			</span>
			{slot.extra && <span className={css.extra}>Moved</span>}
		</Link>
	);
});

function DueDate({ticket: {dueDate, statusCategory}}: {ticket: LabTicket}) {
	const {world} = useLab();
	if (dueDate === null) return null;
	const isLate = statusCategory !== 'done' && dueDate < world.today;
	return (
		<span data-list-grid-column="dueDate" className={`${css.due} ${isLate ? css.late : ''}`}>
			<Glyph name="calendar" size={14} />
			{shortDate(dueDate)}
		</span>
	);
}
