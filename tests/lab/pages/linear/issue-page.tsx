import {toAdf} from '../../adf.ts';
import type {LabTicket} from '../../ticket.ts';
import {AdfView} from '../adf-view.tsx';
import {commentsOn} from '../comments.ts';
import {useLab} from '../lab-context.ts';
import {Link} from '../router.tsx';
import {Avatar} from './avatar.tsx';
import {Glyph} from './glyph.tsx';
import {issuePath} from './issue-path.ts';
import css from './linear-issue.module.css';
import {PropertyRail} from './property-rail.tsx';
import {StatusIcon} from './status-icon.tsx';
import {uuidOf} from './uuid.ts';

/** One issue, whole. */
export function IssuePage({ticket}: {ticket: LabTicket}) {
	const {world} = useLab();
	return (
		<div data-view-id="issue-view" className={css.page}>
			<header className={css.header}>
				<Link href={`/${world.workspace}/team/${world.project.key}/all`} className={css.crumb}>
					{world.project.name}
				</Link>
				<span aria-hidden="true" className={css.faint}>
					›
				</span>
				<span>{ticket.key}</span>
				<span className={css.space} />
				<button type="button" aria-label="Copy issue ID" className={css.button}>
					<Glyph name="link" />
				</button>
				<button type="button" aria-label="Issue options" className={css.button}>
					<Glyph name="more" />
				</button>
			</header>
			<div className={css.columns}>
				<div data-restore-scroll-view="issue-view" className={css.main}>
					<div className={css.words}>
						<Parent ticket={ticket} />
						<div
							role="textbox"
							aria-label="Issue title"
							contentEditable
							suppressContentEditableWarning
							className={css.title}
						>
							{ticket.title}
						</div>
						<div
							role="textbox"
							aria-multiline="true"
							aria-label="Issue description"
							data-editor-id={`issue-${uuidOf(ticket.key)}`}
							contentEditable
							suppressContentEditableWarning
							className={`ProseMirror ${css.description}`}
						>
							{ticket.description === null ? (
								<p className={css.faint}>Add description…</p>
							) : (
								<AdfView nodes={toAdf(ticket.description).content} />
							)}
						</div>
						<SubIssues ticket={ticket} />
						<Activity ticket={ticket} />
					</div>
				</div>
				<PropertyRail ticket={ticket} />
			</div>
		</div>
	);
}

function Parent({ticket}: {ticket: LabTicket}) {
	const {world, ticketByKey} = useLab();
	const parent = ticket.parent === null ? undefined : ticketByKey.get(ticket.parent);
	if (parent === undefined) return null;
	return (
		<div className={css.parent}>
			<span className={css.faint}>Sub-issue of</span>
			<StatusIcon status={parent.status} category={parent.statusCategory} />
			<Link href={issuePath(world, parent)}>
				{parent.key} {parent.title}
			</Link>
		</div>
	);
}

function SubIssues({ticket}: {ticket: LabTicket}) {
	const {world} = useLab();
	const children = world.tickets.filter(({parent}) => parent === ticket.key);
	if (children.length === 0) return null;
	const done = children.filter(({statusCategory}) => statusCategory === 'done').length;
	return (
		<section className={css.section}>
			<h2 className={css.heading}>
				Sub-issues <span className={css.faint}>{`${done}/${children.length}`}</span>
			</h2>
			{children.map((child) => (
				<Link
					key={child.key}
					href={issuePath(world, child)}
					data-list-row="true"
					data-list-key={`ITEM_${uuidOf(child.key)}`}
					className={css.child}
				>
					<StatusIcon status={child.status} category={child.statusCategory} />
					<span data-list-grid-column="identifier" className={css.faint}>
						{child.key}
					</span>
					<span data-list-grid-column="title" className={css.childTitle}>
						<span>{child.title}</span>
					</span>
					<Avatar name={child.assignee} />
				</Link>
			))}
		</section>
	);
}

function Activity({ticket}: {ticket: LabTicket}) {
	const {world} = useLab();
	return (
		<section className={css.section}>
			<h2 className={css.heading}>Activity</h2>
			{commentsOn(ticket, world.tickets).map(({author, when, text}) => (
				<div key={text} data-comment-thread-container="true" className={css.comment}>
					<div className={css.author}>
						<Avatar name={author} />
						<span>{author}</span>
						<span className={css.faint}>{when}</span>
					</div>
					<p>{text}</p>
				</div>
			))}
			<div className={`${css.comment} ${css.faint}`}>Leave a comment…</div>
		</section>
	);
}
