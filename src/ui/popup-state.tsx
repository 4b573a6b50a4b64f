import type {ComponentChildren} from 'preact';

/** A page without tickets to list: one calm sentence, and what can be done about it. */
export function PopupState({says, children}: {says: string; children?: ComponentChildren}) {
	return (
		<div class="empty">
			<div class="marks" aria-hidden="true">
				<span class="mark product" />
				<span class="mark engineering" />
				<span class="mark shared" />
			</div>
			<p role="status">{says}</p>
			{children}
		</div>
	);
}

/** One line above the tickets. */
export function PopupNotice({says, children}: {says: string; children?: ComponentChildren}) {
	return (
		<div class="notice" role="status">
			<p>{says}</p>
			{children}
		</div>
	);
}
