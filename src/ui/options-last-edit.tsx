import {text} from './text.ts';

/** What the reader did last, or why it was not done. `undone` is null where there is nothing to take back. */
export interface LastEditProps {
	says: string;
	undone: boolean | null;
	onUndo(): void;
	onClose(): void;
}

/** Stays until it is closed or something else is done: nobody has to be quick. */
export function OptionsLastEdit({last}: {last: LastEditProps | null}) {
	return (
		<div class="last-edit" role="status">
			{last && (
				<div>
					<p>
						<bdi>{last.says}</bdi>
						{last.undone && <span class="quiet"> {text('options_undone')}</span>}
					</p>
					{last.undone === false && (
						<button type="button" onClick={last.onUndo}>
							{text('options_undo')}
						</button>
					)}
					<button type="button" class="small" aria-label={text('options_close')} onClick={last.onClose}>
						<span aria-hidden="true">×</span>
					</button>
				</div>
			)}
		</div>
	);
}
