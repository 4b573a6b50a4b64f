import type {LabTicket} from '../../ticket.ts';
import {commentsOn} from '../comments.ts';
import {useLab} from '../lab-context.ts';
import {Avatar} from './avatar.tsx';
import css from './issue-page.module.css';

/** What people said under a ticket. */
export function Activity({ticket}: {ticket: LabTicket}) {
	const {world} = useLab();
	const comments = commentsOn(ticket, world.tickets);
	return (
		<section className={css.section}>
			<h2 className={css.label}>Activity</h2>
			<div className={css.filters}>
				<span>All</span>
				<span className={css.chosen}>Comments</span>
				<span>History</span>
			</div>
			<div className={css.comment}>
				<Avatar name="Ines Okafor" size="medium" />
				<div className={css.write}>Add a comment…</div>
			</div>
			<div data-testid="issue.activity.comments-list">
				{comments.map((comment) => (
					<div key={comment.text} data-testid="issue.activity.comment" className={css.comment}>
						<Avatar name={comment.author} size="medium" />
						<div>
							<div className={css.author}>
								{comment.author} <span className={css.quiet}>{comment.when}</span>
							</div>
							<div className={`ak-renderer-document ${css.document}`}>
								<p>{comment.text}</p>
							</div>
						</div>
					</div>
				))}
			</div>
		</section>
	);
}
