import {launch} from '../browsers/launch.ts';
import {generateTickets} from '../lab/generate.ts';
import {startLab} from '../lab/server.ts';
import {type Visit, visit} from './measure.ts';

/** One row of the benchmark: the medians with the extension and without, over the same number of visits. */
export interface Row {
	cards: number;
	badges: number;
	ownScript: number;
	ownLongest: number;
	lastBadge: number;
	heapPerCard: number;
	longestTask: number;
	longestTaskBare: number;
}

const SIZES = [100, 1000, 5000];
const BOARD = '/jira/software/c/projects/LOAD/boards/1?virtual=off';

/**
 * Boards of 100, 1,000 and 5,000 cards, all of them in the page at once, which no real board does. Both browsers
 * run side by side and take turns, so that a machine that slows down slows both.
 */
export async function bench(extension: string, visits: number, say: (line: string) => void): Promise<Row[]> {
	const rows: Row[] = [];
	for (const cards of SIZES) {
		say(`${cards} cards …`);
		const lab = await startLab({tickets: generateTickets(cards)});
		const site = 'https://acme.atlassian.net';
		const [badged, bare] = [
			await launch('chromium', {extension, lab}),
			await launch('chromium', {extension: null, lab}),
		];
		const seen: {badged: Visit[]; bare: Visit[]} = {badged: [], bare: []};
		try {
			// The first visit of each warms caches and compiled code, and is not counted.
			for (let count = 0; count <= visits; count++) {
				const pair = [await visit(badged, site, BOARD, cards), await visit(bare, site, BOARD, cards)] as const;
				if (count === 0) continue;
				seen.badged.push(pair[0]);
				seen.bare.push(pair[1]);
			}
		} finally {
			await Promise.all([badged.close(), bare.close()]);
			await lab.close();
		}
		const of = (visits: Visit[], figure: (visit: Visit) => number) => median(visits.map(figure));
		rows.push({
			cards,
			badges: of(seen.badged, ({badges}) => badges),
			ownScript: of(seen.badged, ({ownScript}) => ownScript),
			ownLongest: of(seen.badged, ({ownLongest}) => ownLongest),
			lastBadge: of(seen.badged, ({lastBadge}) => lastBadge ?? Number.NaN),
			heapPerCard: (of(seen.badged, ({heap}) => heap) - of(seen.bare, ({heap}) => heap)) / cards,
			longestTask: of(seen.badged, ({longestTask}) => longestTask),
			longestTaskBare: of(seen.bare, ({longestTask}) => longestTask),
		});
	}
	return rows;
}

function median(figures: readonly number[]): number {
	const sorted = [...figures].sort((a, b) => a - b);
	const middle = Math.floor(sorted.length / 2);
	const [low = Number.NaN, high = low] = sorted.length % 2 ? [sorted[middle]] : sorted.slice(middle - 1, middle + 1);
	return (low + high) / 2;
}
