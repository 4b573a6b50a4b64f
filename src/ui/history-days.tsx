import {dayText} from './history-day-text.ts';
import {text} from './text.ts';

/** One edit in words. `details` are the single changes of one that changed several things. */
export interface HistoryLine {
	id: string;
	says: string;
	details: readonly string[];
	undone: boolean;
}

export interface HistoryDay {
	/** `YYYY-MM-DD` */
	day: string;
	lines: readonly HistoryLine[];
}

/** Edits by day, as they are given: the newest first. */
export function HistoryDays({days, onUndo}: {days: readonly HistoryDay[]; onUndo(id: string): void}) {
	return (
		<>
			{days.map(({day, lines}) => (
				<section key={day} class="day">
					<h2>
						<time dateTime={day}>{dayText(day)}</time>
					</h2>
					<ul class="lines">
						{lines.map(({id, says, details, undone}) => (
							<li key={id} data-entry={id} class={undone ? 'undone' : undefined}>
								<div class="what">
									<bdi>{says}</bdi>
									{details.length > 0 && (
										<details>
											<summary>{text('options_history_details')}</summary>
											<ul>
												{details.map((one) => (
													<li key={one}>
														<bdi>{one}</bdi>
													</li>
												))}
											</ul>
										</details>
									)}
								</div>
								{undone ? (
									<span class="quiet">{text('options_undone')}</span>
								) : (
									<button type="button" aria-label={text('options_undo_named', says)} onClick={() => onUndo(id)}>
										{text('options_undo')}
									</button>
								)}
							</li>
						))}
					</ul>
				</section>
			))}
		</>
	);
}
