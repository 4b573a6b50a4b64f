import {combine} from '@atlaskit/pragmatic-drag-and-drop/combine';
import {draggable, dropTargetForElements} from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import {memo, useEffect, useRef, useState} from 'react';
import type {LabTicket} from '../../ticket.ts';
import {shortDate} from '../dates.ts';
import {type Place, useLab} from '../lab-context.ts';
import {navigate, useAddress} from '../router.tsx';
import {withOpened} from '../view.ts';
import {Avatar} from './avatar.tsx';
import css from './card.module.css';
import {priorityIcon, typeIcon} from './icons.ts';

/** One card of the board: a big button over the card, a link on the key, the whole draggable. */
export const Card = memo(function Card({place}: {place: Place}) {
	const {slot, ticket} = place;
	const {key, title} = ticket;
	const address = useAddress();
	const node = useRef<HTMLDivElement>(null);
	const [state, setState] = useState<'idle' | 'dragged' | 'over'>('idle');

	useEffect(() => {
		const element = node.current;
		if (element === null) return;
		return combine(
			draggable({
				element,
				getInitialData: () => ({slot: slot.id}),
				onDragStart: () => setState('dragged'),
				onDrop: () => setState('idle'),
			}),
			dropTargetForElements({
				element,
				getData: ({input}) => {
					const box = element.getBoundingClientRect();
					return {slot: slot.id, after: input.clientY > box.top + box.height / 2};
				},
				canDrop: ({source}) => source.data['slot'] !== slot.id,
				onDragEnter: () => setState('over'),
				onDragLeave: () => setState('idle'),
				onDrop: () => setState('idle'),
			}),
		);
	}, [slot.id]);

	const open = () => {
		window.lab.opened.push(key);
		navigate(withOpened(address, key));
	};
	return (
		<div
			data-testid="platform-board-kit.ui.card.card"
			data-component-selector="platform-board-kit.ui.card-container"
			id={`card-${key}`}
			aria-describedby={`card-description-${key}`}
			className={`${css.card} ${slot.marked ? css.marked : ''}`}
		>
			<div ref={node} className={`${css.inner} ${state === 'idle' ? '' : css[state]}`}>
				<button
					type="button"
					data-testid="platform-card.ui.card.focus-container"
					aria-label={`${key} ${title}. Use the enter key to load the work item.`}
					className={css.focus}
					onClick={open}
				/>
				<div data-component-selector="platform-card.ui.card.card-content.content-section" className={css.section}>
					<div
						data-testid="issue-field-single-line-text-readview-card.ui.single-line-text.container.box"
						className={css.summary}
					>
						<span>{slot.words === 0 ? title : `${title} ·${slot.words}`}</span>
					</div>
				</div>
				<Parent ticket={ticket} />
				{ticket.dueDate !== null && <span className={css.due}>{shortDate(ticket.dueDate)}</span>}
				<div data-testid="platform-card.ui.card.card-content.footer" className={css.footer}>
					<img className={css.icon} src={typeIcon(ticket.type ?? 'Task')} alt={ticket.type ?? 'Task'} />
					<div data-testid="platform-card.common.ui.key.key" className={css.key}>
						<a href={`/browse/${key}`} target="_blank" rel="noreferrer" draggable={false}>
							<span>{key}</span>
						</a>
					</div>
					<Fields ticket={ticket} />
				</div>
				<span id={`card-description-${key}`} hidden>
					{ticket.status}
				</span>
			</div>
			{slot.extra && <div className={css.flag}>Flag added</div>}
		</div>
	);
});

function Parent({ticket}: {ticket: LabTicket}) {
	const {ticketByKey} = useLab();
	const parent = ticket.parent === null ? undefined : ticketByKey.get(ticket.parent);
	if (parent === undefined) return null;
	return (
		<div data-testid="issue-field-parent-readview-card.ui.lozenge" className={css.parent}>
			<span>{parent.title}</span>
		</div>
	);
}

function Fields({ticket}: {ticket: LabTicket}) {
	const {priority, estimate, assignee} = ticket;
	return (
		<div className={css.fields}>
			{estimate !== null && (
				<span data-testid="platform-card.common.ui.estimate.badge" className={css.estimate}>
					{estimate}
				</span>
			)}
			{priority !== null && (
				<span data-testid="platform-card.common.ui.priority.icon" className={css.priority}>
					<img className={css.icon} src={priorityIcon(priority)} alt={`${priority} priority`} />
				</span>
			)}
			<Avatar name={assignee} />
		</div>
	);
}
