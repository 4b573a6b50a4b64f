import {useEffect, useRef} from 'react';
import {createPortal} from 'react-dom';
import type {LabTicket} from '../../ticket.ts';
import {Breadcrumbs} from './breadcrumbs.tsx';
import {Details} from './details.tsx';
import {Glyph} from './glyph.tsx';
import css from './issue-modal.module.css';
import page from './issue-page.module.css';
import {IssueWords} from './issue-words.tsx';

interface Props {
	ticket: LabTicket;
	onClose: () => void;
	onSwitch: () => void;
}

/** A ticket in a dialog over the page that it was opened from: it keeps the focus, and closes on Escape. */
export function IssueModal({ticket, onClose, onSwitch}: Props) {
	const dialog = useRef<HTMLElement>(null);
	const close = useRef(onClose);
	close.current = onClose;

	useEffect(() => {
		const former = document.activeElement;
		dialog.current?.focus();
		const onKey = (event: KeyboardEvent) => {
			if (event.key === 'Escape') close.current();
		};
		const onFocus = ({target}: FocusEvent) => {
			if (target instanceof Node && !dialog.current?.contains(target)) dialog.current?.focus();
		};
		// Ahead of everything below the window, which is the hardest that a page can be on an extension.
		window.addEventListener('keydown', onKey, true);
		document.addEventListener('focusin', onFocus);
		return () => {
			window.removeEventListener('keydown', onKey, true);
			document.removeEventListener('focusin', onFocus);
			if (former instanceof HTMLElement) former.focus();
		};
	}, []);

	return createPortal(
		<div className={css.portal}>
			<div className={css.blanket} onClick={onClose} />
			<section
				ref={dialog}
				role="dialog"
				aria-modal="true"
				aria-label={ticket.title}
				tabIndex={-1}
				data-testid="issue.views.issue-details.issue-modal.modal-dialog"
				className={css.modal}
			>
				<div className={css.header}>
					<Breadcrumbs ticket={ticket} />
					<div className={css.actions}>
						<button type="button" aria-label="Switch to sidebar" className={css.action} onClick={onSwitch}>
							<Glyph name="panel" />
						</button>
						<button type="button" aria-label="Close" className={css.action} onClick={onClose}>
							<Glyph name="cross" />
						</button>
					</div>
				</div>
				<div className={css.body}>
					<div className={page.columns}>
						<IssueWords ticket={ticket} />
						<Details ticket={ticket} />
					</div>
				</div>
			</section>
		</div>,
		document.body,
	);
}
