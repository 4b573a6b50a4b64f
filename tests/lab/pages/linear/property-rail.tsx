import type {ReactNode} from 'react';
import type {LabTicket} from '../../ticket.ts';
import {shortDate} from '../dates.ts';
import {useLab} from '../lab-context.ts';
import {Avatar} from './avatar.tsx';
import {Glyph} from './glyph.tsx';
import {Label, labelsOf} from './labels.tsx';
import css from './linear-rail.module.css';
import {levelOf, PriorityIcon} from './priority-icon.tsx';
import {StatusIcon} from './status-icon.tsx';

/** The panel at the side of an issue. */
export function PropertyRail({ticket}: {ticket: LabTicket}) {
	const {world, options} = useLab();
	const {status, statusCategory, priority, assignee, dueDate, sprint, estimate} = ticket;
	const labels = options.labels ? labelsOf(ticket) : [];
	const level = levelOf(priority);
	return (
		<aside aria-label="Properties" className={css.rail}>
			<Section name="Properties">
				<Detail label="Change status">
					<StatusIcon status={status} category={statusCategory} />
					{status}
				</Detail>
				<Detail label="Change priority">
					<PriorityIcon priority={priority} />
					{level === 'No' ? 'Set priority' : level}
				</Detail>
				<Detail label="Assign to">
					<Avatar name={assignee} />
					{assignee ?? 'Assign'}
				</Detail>
				{estimate !== null && <Detail label="Change estimate">{`${estimate} points`}</Detail>}
				{sprint !== null && (
					<Detail label="Change cycle">
						<Glyph name="cycle" size={14} />
						{sprint}
					</Detail>
				)}
				{dueDate !== null && (
					<Detail label="Change due date">
						<Glyph name="calendar" size={14} />
						{shortDate(dueDate)}
					</Detail>
				)}
			</Section>
			<Section name="Labels">
				<span className={css.labels}>
					{labels.map((name) => (
						<Label key={name} name={name} />
					))}
				</span>
				<Detail label="Add labels">
					<Glyph name="add" size={14} />
					Add label
				</Detail>
			</Section>
			<Section name="Project">
				<Detail label="Change project">
					<Glyph name="projects" size={14} />
					{world.project.name}
				</Detail>
			</Section>
		</aside>
	);
}

function Section({name, children}: {name: string; children: ReactNode}) {
	return (
		<section className={css.section}>
			<h2 className={css.heading}>{name}</h2>
			<div data-details-pane-section-content="true" className={css.content}>
				{children}
			</div>
		</section>
	);
}

function Detail({label, children}: {label: string; children: ReactNode}) {
	return (
		<button type="button" data-detail-button="true" aria-label={label} className={css.detail}>
			{children}
		</button>
	);
}
