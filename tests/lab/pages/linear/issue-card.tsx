import {memo} from 'react';
import {type Place, useLab} from '../lab-context.ts';
import {Link} from '../router.tsx';
import {Avatar} from './avatar.tsx';
import {Glyph} from './glyph.tsx';
import {issuePath} from './issue-path.ts';
import {Label, labelsOf} from './labels.tsx';
import css from './linear-board.module.css';
import {PriorityIcon} from './priority-icon.tsx';
import {StatusIcon} from './status-icon.tsx';

/** One card: a link as a whole. Its first contextual menu holds the key and the title. */
export const IssueCard = memo(function IssueCard({place: {slot, ticket}}: {place: Place}) {
	const {world, options} = useLab();
	const {key, title} = ticket;
	return (
		<Link
			href={issuePath(world, ticket)}
			data-board-item="true"
			data-selected={slot.marked}
			className={css.card}
			onClick={() => window.lab.opened.push(key)}
		>
			<div data-contextual-menu="true" className={css.top}>
				<span className={css.identifier}>
					<span>{key}</span>
				</span>
				<div className={css.title}>
					<StatusIcon status={ticket.status} category={ticket.statusCategory} />
					<span>{slot.words === 0 ? title : `${title} ·${slot.words}`}</span>
				</div>
				<Avatar name={ticket.assignee} />
			</div>
			<div className={css.foot}>
				<PriorityIcon priority={ticket.priority} />
				{options.labels && labelsOf(ticket).map((name) => <Label key={name} name={name} />)}
				<span className={css.project}>
					<Glyph name="projects" size={14} />
					{world.project.name}
				</span>
			</div>
			{slot.extra && <div className={css.extra}>Moved</div>}
		</Link>
	);
});
