import type {LabTicket} from '../../ticket.ts';
import {Breadcrumbs} from './breadcrumbs.tsx';
import {Details} from './details.tsx';
import {Glyph} from './glyph.tsx';
import css from './issue-panel.module.css';
import {IssueWords} from './issue-words.tsx';

interface Props {
	ticket: LabTicket;
	onClose: () => void;
	/** Null where the tracker offers no larger form. */
	onExpand: (() => void) | null;
}

/** A ticket beside the page that it was opened from. It is no dialog: the page stays in use. */
export function IssuePanel({ticket, onClose, onExpand}: Props) {
	return (
		<section aria-label="Panel" data-testid="preview-panels.preview-panel" className={css.panel}>
			<div data-testid="platform-issue-preview-panel.preview-panel-header" className={css.header}>
				<span className={css.name}>Jira work item</span>
				<a
					href={`/browse/${ticket.key}`}
					target="_blank"
					rel="noreferrer"
					aria-label="Open in new tab, (opens new window)"
					data-testid="platform-issue-preview-panel.preview-panel-new-tab-link"
					className={`preview-panel-new-tab-link ${css.action}`}
				>
					<Glyph name="leave" />
				</a>
				{onExpand && (
					<button type="button" aria-label="Expand" className={css.action} onClick={onExpand}>
						<Glyph name="grow" />
					</button>
				)}
				<button type="button" aria-label="Close" className={css.action} onClick={onClose}>
					<Glyph name="cross" />
				</button>
			</div>
			<div className={css.body}>
				<Breadcrumbs ticket={ticket} />
				<IssueWords ticket={ticket} />
				<Details ticket={ticket} />
			</div>
		</section>
	);
}
