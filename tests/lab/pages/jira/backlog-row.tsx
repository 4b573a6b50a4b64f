import {memo} from 'react';
import {type Place, useLab} from '../lab-context.ts';
import {Link, navigate, useAddress} from '../router.tsx';
import {withOpened} from '../view.ts';
import {Avatar} from './avatar.tsx';
import css from './backlog.module.css';
import {priorityIcon, typeIcon} from './icons.ts';
import {Status} from './status.tsx';

/** One row. A click anywhere opens the ticket; its key stands there twice, once for screen readers alone. */
export const BacklogRow = memo(function BacklogRow({place}: {place: Place}) {
	const {ticketByKey} = useLab();
	const address = useAddress();
	const {slot, ticket} = place;
	const {key, title, estimate, priority} = ticket;
	const parent = ticket.parent === null ? undefined : ticketByKey.get(ticket.parent);
	const type = ticket.type ?? 'Task';
	const open = () => {
		window.lab.opened.push(key);
		navigate(withOpened(address, key));
	};
	return (
		<div
			data-testid={`software-backlog.card-list.card.content-container.${key}`}
			className={`${css.row} ${slot.marked ? css.marked : ''}`}
			onClick={open}
		>
			<a
				href={`/browse/${key}`}
				tabIndex={-1}
				data-testid="software-backlog.card-list.card.card-contents.screen-reader-key"
				className={css.twin}
			>
				{`${key} ${title}`}
			</a>
			<img className={css.icon} src={typeIcon(type)} alt={type} />
			<Link
				href={`/browse/${key}`}
				data-testid="software-backlog.card-list.card.card-contents.key"
				className={`${css.key} ${ticket.statusCategory === 'done' ? css.done : ''}`}
				onClick={(event) => event.stopPropagation()}
			>
				{key}
			</Link>
			<div
				data-testid="software-backlog.card-list.card.card-contents.summary-field.summary-field-static.content"
				className={css.summary}
			>
				<span>{slot.words === 0 ? title : `${title} ·${slot.words}`}</span>
			</div>
			{parent && <span className={css.parent}>{parent.title}</span>}
			<Status name={ticket.status} category={ticket.statusCategory} />
			<span className={css.estimate}>{estimate ?? '-'}</span>
			{priority !== null && <img className={css.icon} src={priorityIcon(priority)} alt={`${priority} priority`} />}
			<Avatar name={ticket.assignee} />
			{slot.extra && <span className={css.flag}>Flag added</span>}
		</div>
	);
});
