import {FramingRow, type MeterRow, type RowDoes} from './framing-row.tsx';
import {text} from './text.ts';

/** How much of a ticket was read: all of its title and description, their beginning, or the title alone. */
export type ReadOf = 'all' | 'beginning' | 'title';

export interface Meter {
	rows: readonly MeterRow[];
	/** Whether enough is said to weigh it. */
	framed: boolean;
	read: ReadOf;
}

/** What a ticket says by which debt can be weighed, and how a sentence on the rest could begin. */
export function FramingMeter({rows, framed, read, ...does}: Meter & RowDoes) {
	return (
		<section class="meter">
			<h3>{text('meter_title')}</h3>
			{framed && <p>{text('meter_framed')}</p>}
			{rows.map((row) => (
				<FramingRow key={row.id} row={row} {...does} />
			))}
			<p class="quiet">{text(`meter_read_${read}`)}</p>
		</section>
	);
}
