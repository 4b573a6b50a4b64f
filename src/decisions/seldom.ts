import {allMean, type Found, findPhrases, type Hit, phraseBook} from '../model/phrase.ts';
import {LONGEST_TEXT, LONGEST_TITLE} from '../model/prose.ts';
import {proseWords} from '../model/prose-words.ts';
import type {Words} from '../model/words.ts';
import type {Row} from './compile.ts';
import type {DecisionRule, Example} from './rule.ts';
import {titleOf} from './title.ts';

/**
 * Decisions that too few tickets ask for to learn their words from: their phrases must be plain. One of the title
 * suffices, unless the title asks to build a thing of that name or says that something is broken; of the text two
 * are needed. Each of these decisions has its loud and quiet examples in `seldom-examples.json`.
 */
export const seldom: DecisionRule = {
	id: 'seldom',
	fromWords: true,
	decide({title, description}, matrix) {
		const {words: titleWords} = proseWords(titleOf({title, description}), LONGEST_TITLE);
		const said = findPhrases(matrix.seldomTextPhrases, titleWords);
		const topics = findPhrases(matrix.seldomTitlePhrases, titleWords);
		const {words: textWords} = proseWords(description ?? '', LONGEST_TEXT);
		const inText = findPhrases(matrix.seldomTextPhrases, textWords);
		// Nearly every ticket ends here.
		if (said.length + topics.length === 0 && inText.length < ENOUGH) return null;

		const often = findPhrases(matrix.titlePhrases, titleWords);
		if (often.some(isBroken)) return null;
		const things = findPhrases(THINGS, titleWords);
		const inTitle = [
			...said.filter((hit) => OF_THINGS.has(hit.means.id) || !isNameOf(things, hit, titleWords)),
			...topics.filter((hit) => !isNameOf(things, hit, titleWords)),
		];
		const [best, second] = ranked([
			...scored(inTitle, titleWords.text, IN_TITLE),
			...scored(inText, textWords.text, IN_TEXT),
		]);
		if (!best || best.points < ENOUGH) return null;
		const fromText = best.points < IN_TITLE;
		if (fromText && findPhrases(matrix.textPhrases, textWords).some(isBroken)) return null;
		const isContested =
			(second && second.row.owner !== best.row.owner && second.points >= best.points) ||
			often.some(({means}) => means.owner !== best.row.owner);
		return {decision: best.row.id, sure: isContested ? 0.7 : fromText ? 0.8 : 0.9, saw: best.quotes};
	},
};

export const examples: readonly Example[] = [
	{ticket: {title: 'Gift cards by end of May'}, decision: 'delivery-date'},
	{ticket: {title: 'Persona table is empty'}, decision: null},
	{ticket: {title: 'Add a persona column'}, decision: null},
	{
		ticket: {title: 'Gift cards', description: 'We promised them, and the contract says so.'},
		decision: 'external-commitment',
	},
	{ticket: {title: 'Gift cards', description: 'We promised them.'}, decision: null},
	{ticket: {title: null, description: 'Retrospective of sprint 12'}, decision: 'ceremonies'},
	{ticket: {title: 'Basket', description: '{code}retrospective, sprint planning{code}'}, decision: null},
	{ticket: {title: 'Headcount and open positions'}, decision: null},
	{ticket: {title: 'Refactor the importer'}, decision: null},
	{ticket: {title: null, description: null}, decision: null},
];

const IN_TITLE = 3;
const IN_TEXT = 1;
const ENOUGH = 2;
const MOST_HITS = 200;
const MOST_QUOTES = 4;

function isBroken({means}: Hit<Row>): boolean {
	return means.id === 'bug-triage';
}

/**
 * Whether a phrase only says of which thing the title speaks: "KPI widget", "show the risk", but not "KPIs of the
 * widget", where the thing comes after a word such as "of".
 */
function isNameOf(things: readonly Found[], {from, to}: Found, {words}: Words): boolean {
	return things.some((thing) => {
		if (thing.from >= from && thing.to <= to) return false;
		return thing.from < to || !words.slice(to, thing.from).some((word) => OF.has(word));
	});
}

const OF = new Set([
	'of',
	'for',
	'on',
	'in',
	'with',
	'at',
	'from',
	'to',
	'until',
	'before',
	'among',
	'about',
	'against',
	'get',
]);

/** A date, a promise and an interruption are of the thing that is built; all else is then the name of the thing. */
const OF_THINGS: ReadonlySet<string> = new Set(['delivery-date', 'external-commitment', 'mid-sprint-change']);

/** A title that says one of these asks to build or change a thing, whatever the thing is called after. */
const THINGS = phraseBook(
	allMean(
		true,
		`^ show; ^ display; ^ fix; ^ implement; ^ refactor; ^ remove; ^ delete; ^ allow; ^ support; ^ rename; ^ upgrade; ^ migrate
		^ extract; ^ store; ^ export; ^ import; ^ enable; ^ hide; ^ render; ^ sort; ^ filter; ^ highlight; ^ send; ^ save; ^ load
		^ expose; ^ parse; ^ persist; ^ return; ^ convert; ^ cache; ^ log; ^ translate; ^ let; ^ redesign; ^ speed up; ^ retry
		^ localise; ^ localize; ^ colour; ^ print; ^ generate; ^ calculate; ^ attach; ^ embed; ^ link; ^ merge duplicate
		^ add; disk; cpu; memory; battery; host; ^ improve; as a; as an; page; pages; screen; field; fields; column; columns; button; buttons
		widget; widgets; component; components; form; forms; endpoint; endpoints; api; table; icon; icons; email; emails; mail
		notification; notifications; dialog; popup; modal; class; classes; service; module; plugin; job; jobs; list view; banner
		link; links; dropdown; checkbox; validation; query; csv; pdf; url; menu; tooltip; flag; parser; header; headers; footer; tab; tabs
		badge; badges; setting; settings; template; templates; wizard; toggle; label; labels; enum; schema; migration; unit test; unit tests
		test; tests; editor; calendar; library; sdk; webhook; bot; feed; cookie; token; string; strings; text
		upload; download; renderer; rendering; feature; translation; translations; database; model; models; layer; driver; exception`,
	),
);

interface Scored {
	row: Row;
	points: number;
	/** Words of the longest phrase. */
	longest: number;
	quotes: readonly string[];
}

/** Each phrase once, with what it counts; of those that share words only the longest. */
function scored(hits: readonly Hit<Row>[], text: string, points: number): Scored[] {
	const kept = new Map<string, Hit<Row>>();
	for (const hit of [...hits.slice(0, MOST_HITS)].sort((a, b) => b.to - b.from - (a.to - a.from))) {
		const isShared = [...kept.values()].some(({from, to}) => hit.from < to && from < hit.to);
		if (!isShared && !kept.has(hit.phrase.written)) kept.set(hit.phrase.written, hit);
	}
	return [...kept.values()].map(({means, phrase, start, end}) => ({
		row: means,
		points,
		longest: phrase.length,
		quotes: [text.slice(start, end)],
	}));
}

/** The decisions, the one with most points first; a draw goes to the longest phrase, then to the matrix's order. */
function ranked(found: readonly Scored[]): Scored[] {
	const rows = new Map<Row, Scored>();
	for (const one of found) {
		const former = rows.get(one.row) ?? {row: one.row, points: 0, longest: 0, quotes: []};
		rows.set(one.row, {
			row: one.row,
			points: former.points + one.points,
			longest: Math.max(former.longest, one.longest),
			quotes: [...new Set([...former.quotes, ...one.quotes])].slice(0, MOST_QUOTES),
		});
	}
	return [...rows.values()].sort((a, b) => b.points - a.points || b.longest - a.longest || a.row.place - b.row.place);
}
