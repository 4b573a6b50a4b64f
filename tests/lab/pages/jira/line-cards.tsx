import type {LabTicket} from '../../ticket.ts';
import {Link} from '../router.tsx';
import {typeIcon} from './icons.ts';
import css from './line-cards.module.css';
import {Status} from './status.tsx';

/** The tickets below an epic or a story. */
export function LineCards({tickets}: {tickets: readonly LabTicket[]}) {
	return (
		<section className={css.section}>
			<h2 className={css.label}>Child work items</h2>
			{tickets.map((ticket) => (
				<div
					key={ticket.key}
					data-testid="issue.issue-view.views.common.issue-line-card.card-container"
					className={css.row}
				>
					<img src={typeIcon(ticket.type ?? 'Task')} alt={ticket.type ?? 'Task'} width="16" height="16" />
					<Link
						href={`/browse/${ticket.key}`}
						data-testid="issue.issue-view.views.common.issue-line-card.issue-line-card-view.key"
						className={css.key}
					>
						{ticket.key}
					</Link>
					<span data-testid="issue-field-summary.ui.inline-read.link-item" className={css.summary}>
						{ticket.title}
					</span>
					<span data-testid="issue-line-card.ui.status.status-field-container">
						<Status name={ticket.status} category={ticket.statusCategory} />
					</span>
				</div>
			))}
		</section>
	);
}
