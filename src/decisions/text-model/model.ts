import type {Ticket} from '../../model/ticket.ts';
import type {Compiled} from '../compile.ts';
import {createReader, type ModelReading} from './read.ts';
import {readTable, type Table} from './table.ts';
import {termsOf} from './terms.ts';
import {trained} from './trained.ts';

/** Reads tickets by one table. */
export interface TextModel {
	readonly table: () => Table;
	readonly read: (ticket: Ticket, matrix: Compiled) => ModelReading;
}

/** The table is read when the first ticket is; the latest ticket is not read twice. */
export function createModel(written: string): TextModel {
	let ready: {table: Table; read: ReturnType<typeof createReader>} | null = null;
	let latest: {ticket: Ticket; matrix: Compiled; reading: ModelReading} | null = null;
	const get = () => {
		if (!ready) {
			const table = readTable(written);
			ready = {table, read: createReader(table)};
		}
		return ready;
	};
	return {
		table: () => get().table,
		read: (ticket, matrix) => {
			if (latest?.ticket !== ticket || latest.matrix !== matrix) {
				latest = {ticket, matrix, reading: get().read(termsOf(ticket, matrix))};
			}
			return latest.reading;
		},
	};
}

/** The model that is shipped. */
export const shipped = createModel(trained);
