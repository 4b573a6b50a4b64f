import {toAdf} from '../../adf.ts';
import type {LabTicket} from '../../ticket.ts';
import {AdfView} from '../adf-view.tsx';
import {useLab} from '../lab-context.ts';
import {Activity} from './activity.tsx';
import {Glyph} from './glyph.tsx';
import css from './issue-page.module.css';
import {LineCards} from './line-cards.tsx';

/** The words of a ticket: its title, its description, what is below it and what was said. */
export function IssueWords({ticket}: {ticket: LabTicket}) {
	const {world} = useLab();
	const children = world.tickets.filter(({parent}) => parent === ticket.key);
	return (
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
	);
}
