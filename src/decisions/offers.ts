import type {Sign} from '../model/saved-rule.ts';
import type {Ticket} from '../model/ticket.ts';
import {wordsOf} from '../model/words.ts';
import {fold} from './fold.ts';
import {matchesOf} from './matches.ts';

/** What "tickets like this" may mean: a sign of the ticket itself, and how many of the given tickets have it. */
export interface Offer {
	sign: Sign;
	/** As the ticket writes it. */
	words: string;
	count: number;
}

/**
 * At most six, the most telling first: labels and components, then two- and three-word runs of the title, the
 * longest and rarest first, and at last the type. What no other ticket has comes after what some have. `tickets` are those it may be counted on, this one among them.
 */
export function offersOf(ticket: Ticket, tickets: readonly Ticket[]): Offer[] {
	const names = counted([...named('label', ticket.labels), ...named('component', ticket.components)], tickets);
	const type = counted(named('type', ticket.type === null ? null : [ticket.type]), tickets);
	const phrases = counted(
		runsOf(ticket.title ?? '').map((words) => ({sign: 'phrase', words})),
		tickets,
	);
	const few = names.sort(byRarity).slice(0, MOST_NAMES);
	const room = MOST - few.length - type.length;
	const three = phrases.filter(({words}) => lengthOf(words) === LONGEST_RUN).sort(byRarity);
	const two = phrases.filter(({words}) => lengthOf(words) < LONGEST_RUN).sort(byRarity);
	// A long title has more runs of three than there is room for; the shorter ones match more tickets to come.
	const long = three.slice(0, Math.max(Math.ceil(room / 2), room - two.length));
	return [...few, ...long, ...two.slice(0, room - long.length), ...type];
}

const MOST = 6;
const MOST_NAMES = 3;
const LONGEST_RUN = 3;
/** Longer words are addresses and identifiers, which no other ticket has. */
const LONGEST_WORD = 30;
/** A title's beginning says what it is about; the rest of a hostile one is not read. */
const READ = 300;

/** Words that say nothing of what a ticket is about. */
const STOP_WORDS = new Set(
	`a about after all also an and any are as at be been before but by can cannot cant do does doesnt dont for from get
	had has have how i if in into is it its like may more must need needs new no not now of off on once one only or our
	out over per please shall she should so some such than that the their them then there they this to too under until
	up us use used user users via want was we were what when where which while who why will with within without you your`
		.split(/\s+/)
		.filter(Boolean),
);

type Sought = Pick<Offer, 'sign' | 'words'>;

function named(sign: Sign, names: readonly string[] | null): Sought[] {
	const folded = new Map((names ?? []).slice(0, 100).map((words) => [fold(words), words]));
	folded.delete('');
	return [...folded.values()].map((words) => ({sign, words}));
}

/** Runs of two and three words that follow one another directly, each word saying something. */
function runsOf(title: string): string[] {
	const {text, words, starts, ends} = wordsOf(title.slice(0, READ));
	const runs = new Map<string, string>();
	for (const from of words.keys()) {
		for (let to = from; to < Math.min(from + LONGEST_RUN, words.length); to++) {
			const between = to === from ? ' ' : text.slice(ends[to - 1], starts[to]);
			if (!isTelling(words[to] ?? '') || !/^[\s\-/_]+$/.test(between)) break;
			if (to > from) runs.set(words.slice(from, to + 1).join(' '), text.slice(starts[from], ends[to]));
		}
	}
	return [...runs.values()];
}

function isTelling(word: string): boolean {
	return word.length > 1 && word.length <= LONGEST_WORD && /\p{L}/u.test(word) && !STOP_WORDS.has(word);
}

/** Counts as the rule itself would match. */
function counted(sought: readonly Sought[], tickets: readonly Ticket[]): Offer[] {
	const matches = matchesOf(sought, tickets);
	return sought.flatMap((one, place) => {
		const count = matches[place]?.length ?? 0;
		return count > 0 ? [{...one, count}] : [];
	});
}

/** What this ticket alone has comes last: it tells no other ticket. */
function byRarity(a: Offer, b: Offer): number {
	return Number(a.count === 1) - Number(b.count === 1) || a.count - b.count;
}

function lengthOf(words: string): number {
	return wordsOf(words).words.length;
}
