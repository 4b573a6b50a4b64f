import {countOf, type ModelReading, rangeOf} from './read.ts';
import {placeOfRow, type Table} from './table.ts';

/**
 * The ticket's own words that spoke most for some heads and against the others, most telling first. `pull` is how much
 * each head counts: positive for, negative against.
 */
export function quotesFor({terms, rows, places}: ModelReading, table: Table, pull: Float64Array): string[] {
	const weighed: {place: number; weight: number}[] = [];
	const {values} = table.weights;
	for (const [i, row] of rows.entries()) {
		const place = places[i] ?? -1;
		if (place < 0) continue;
		const first = placeOfRow(table, row);
		let weight = 0;
		for (let head = 0; head < pull.length; head++) weight += (pull[head] ?? 0) * (values[first + head] ?? 0);
		weight *= countOf(terms, place);
		if (weight >= LEAST) weighed.push({place, weight});
	}
	weighed.sort((a, b) => b.weight - a.weight);
	let quotes: string[] = [];
	for (const {place} of weighed) {
		const range = rangeOf(terms, place);
		const quote = range ? range.words.text.slice(range.start, range.end) : '';
		const said = quote.toLowerCase();
		if (quotes.some((other) => other.toLowerCase().includes(said))) continue;
		quotes = [...quotes.filter((other) => !said.includes(other.toLowerCase())), quote];
		if (quotes.length === MOST_QUOTES) break;
	}
	return quotes;
}

const MOST_QUOTES = 4;
/** What weighs less decides nothing. */
const LEAST = 0.1;
