import type {LabTicket} from '../../ticket.ts';
import {Breadcrumbs} from './breadcrumbs.tsx';
import {Details} from './details.tsx';
import {Glyph} from './glyph.tsx';
import css from './issue-page.module.css';
import {IssueWords} from './issue-words.tsx';

/** One ticket, whole, on a page of its own. */
export function IssuePage({ticket}: {ticket: LabTicket}) {
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
				<IssueWords ticket={ticket} />
				<Details ticket={ticket} />
			</div>
		</main>
	);
}
