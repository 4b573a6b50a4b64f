import {toAdf} from '../../adf.ts';
import type {LabTicket} from '../../ticket.ts';
import {AdfView} from '../adf-view.tsx';
import {commentsOn} from '../comments.ts';
import {useLab} from '../lab-context.ts';
import {Link} from '../router.tsx';
import {Avatar} from './avatar.tsx';
import {Details} from './details.tsx';
import {Glyph} from './glyph.tsx';
import {typeIcon} from './icons.ts';
import css from './issue-page.module.css';
import {LineCards} from './line-cards.tsx';

/** One ticket, whole. */
export function IssuePage({ticket}: {ticket: LabTicket}) {
	const {world} = useLab();
	const children = world.tickets.filter(({parent}) => parent === ticket.key);
	return (
		<main className={css.page}>
			<div id="jira-issue-header" className={css.header}>
				<Breadcrumbs ticket={ticket} />
				<div className={css.actions}>
					<Glyph name="eye" />
					<Glyph name="share" />
					<Glyph name="more" />
				</div>
			</div>
			<div className={css.columns}>
				<div className={css.main}>
					<h1 data-testid="issue.views.issue-base.foundation.summary.heading" className={css.summary}>
						{ticket.title}
					</h1>
					<div data-testid="issue.views.issue-base.foundation.quick-add.quick-add-container" className={css.quickAdd}>
						<button type="button" className={css.button}>
							<Glyph name="add" />
							Add
						</button>
					</div>
					<section className={css.section}>
						<h2 data-testid="issue.views.field.rich-text.common.description.label" className={css.label}>
							Description
						</h2>
						<div data-testid="issue.views.field.rich-text.description">
							<div className={`ak-renderer-document ${css.document}`}>
								{ticket.description === null ? (
									<p className={css.quiet}>Add a description…</p>
								) : (
									<AdfView nodes={toAdf(ticket.description).content} />
								)}
							</div>
						</div>
					</section>
					{children.length > 0 && <LineCards tickets={children} />}
					<Activity ticket={ticket} />
				</div>
				<Details ticket={ticket} />
			</div>
		</main>
	);
}

function Breadcrumbs({ticket}: {ticket: LabTicket}) {
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

function Activity({ticket}: {ticket: LabTicket}) {
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
