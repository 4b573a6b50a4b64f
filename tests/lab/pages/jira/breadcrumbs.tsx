import type {LabTicket} from '../../ticket.ts';
import {useLab} from '../lab-context.ts';
import {Link} from '../router.tsx';
import {typeIcon} from './icons.ts';
import css from './issue-page.module.css';

/** Where a ticket belongs, and its key. The same wherever a ticket is shown whole. */
export function Breadcrumbs({ticket}: {ticket: LabTicket}) {
	const {world, ticketByKey} = useLab();
	const parent = ticket.parent === null ? undefined : ticketByKey.get(ticket.parent);
	const type = ticket.type ?? 'Task';
	return (
		<nav aria-label="Breadcrumbs" data-component-selector="breadcrumbs-wrapper" className={css.breadcrumbs}>
			<span>Spaces</span>
			<i aria-hidden="true">/</i>
			<Link href={`/jira/software/c/projects/${world.project.key}/boards/1`}>{world.project.name}</Link>
			<i aria-hidden="true">/</i>
			{parent && (
				<>
					<Link
						href={`/browse/${parent.key}`}
						data-testid="issue.views.issue-base.foundation.breadcrumbs.parent-issue.item"
						className={css.crumb}
					>
						<img src={typeIcon(parent.type ?? 'Task')} alt="" width="16" height="16" />
						<span>{parent.key}</span>
					</Link>
					<i aria-hidden="true">/</i>
				</>
			)}
			<div
				data-testid="issue.views.issue-base.foundation.breadcrumbs.breadcrumb-current-issue-container"
				className={css.crumb}
			>
				<button
					type="button"
					data-testid="issue-view-foundation.noneditable-issue-type.button"
					aria-label={type}
					className={css.type}
				>
					<img src={typeIcon(type)} alt="" width="16" height="16" />
				</button>
				<Link
					href={`/browse/${ticket.key}`}
					data-testid="issue.views.issue-base.foundation.breadcrumbs.current-issue.item"
				>
					<span>{ticket.key}</span>
				</Link>
			</div>
		</nav>
	);
}
