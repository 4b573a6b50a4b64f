import type {Ticket} from '../../model/ticket.ts';
import {createReader, type ModelReading} from './read.ts';
import {readTable, type Table} from './table.ts';
import {termsOf} from './terms.ts';
import {trained} from './trained.ts';

/** Reads tickets by one table. */
export interface TextModel {
	readonly table: () => Table;
	readonly read: (ticket: Ticket) => ModelReading;
}

/** The table is read when the first ticket is; the latest ticket is not read twice. */
export function createModel(written: string): TextModel {
	let ready: {table: Table; read: ReturnType<typeof createReader>} | null = null;
	let latest: {ticket: Ticket; reading: ModelReading} | null = null;
	const get = () => {
		if (!ready) {
			const table = readTable(written);
			ready = {table, read: createReader(table)};
		}
		return ready;
	};
	return {
		table: () => get().table,
		read: (ticket) => {
			if (latest?.ticket !== ticket) latest = {ticket, reading: get().read(termsOf(ticket))};
			return latest.reading;
		},
	};
}

/** The model that is shipped. */
export const shipped = createModel(trained);
