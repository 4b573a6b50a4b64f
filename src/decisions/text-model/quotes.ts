import {countOf, type ModelReading, rangeOf} from './read.ts';
import {placeOfRow, type Table} from './table.ts';

/**
 * The ticket's own words that spoke most for one head rather than another, most telling first. Without another head,
 * those that spoke for the one.
 */
export function quotesFor(
	{terms, rows, places}: ModelReading,
	table: Table,
	head: number,
	other: number | null = null,
): string[] {
	const weighed: {place: number; weight: number}[] = [];
	const {values} = table.weights;
	for (let i = 0; i < rows.length; i++) {
		const place = places[i] ?? -1;
		if (place < 0) continue;
		const first = placeOfRow(table, rows[i] ?? 0);
		const against = other === null ? 0 : (values[first + other] ?? 0);
		const weight = ((values[first + head] ?? 0) - against) * countOf(terms, place);
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
