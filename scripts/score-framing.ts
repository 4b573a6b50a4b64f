import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {detectors, hear} from '../src/hints/framing.ts';
import {read} from '../src/hints/reading.ts';
import type {Dimension, Place} from '../src/model/framing.ts';
import type {Range} from '../src/model/words.ts';

/** The part of the labelled set that detectors were improved on, and the part that nobody looked at meanwhile. */
export type Half = 'tunedOn' | 'heldOut';

/** A text, or title and description of a ticket, with the words that say a dimension; none where they do not. */
export interface Labelled {
	texts: readonly string[];
	ranges: readonly Place[];
}

/** How often a detector found what is said, found something else, and missed what is said. */
export interface Count {
	right: number;
	wrong: number;
	missed: number;
}

/** Counts of one detector on one half. `tickets` is null where their texts are not at hand. */
export interface FramingScore {
	id: string;
	half: Half;
	written: Count;
	tickets: Count | null;
}

export const HALVES: readonly Half[] = ['tunedOn', 'heldOut'];

/**
 * How well each detector hears what the labelled set in the folder `set` says. `data` is the folder of the
 * tickets' texts, null without one. Throws when a file of the set cannot be read.
 */
export function scoreFraming(set: string, data: string | null): FramingScore[] {
	return HALVES.flatMap((half) =>
		DIMENSIONS.map((dimension) => {
			const {id} = detectors[dimension];
			const tickets = data === null ? null : countOf(dimension, labelledTickets(set, data, half, id));
			return {id, half, written: countOf(dimension, writtenTexts(set, half, id)), tickets};
		}),
	);
}

/** A sentence with its marks taken out. What has no mark is meant as a whole. */
export function unmarked(sentence: string): Labelled {
	const start = sentence.indexOf('«');
	const text = sentence.replace(/[«»]/g, '');
	const end = start < 0 ? text.length : sentence.indexOf('»') - 1;
	return {texts: [text], ranges: [{in: 0, start: Math.max(start, 0), end}]};
}

const DIMENSIONS = Object.keys(detectors) as Dimension[];
const TICKET_FILES = ['tickets-train.json', 'tickets-dev.json'];

interface Sentences {
	states: string[];
	nearMisses: string[];
}

interface LabelledTicket {
	key: string;
	half: Half;
	says: Record<string, {in: 'title' | 'description'; start: number; end: number}[]>;
}

interface TicketText {
	key: string;
	title: string | null;
	description: string | null;
}

function writtenTexts(set: string, half: Half, id: string): Labelled[] {
	const sentences = json<Record<Half, Sentences>>(join(set, 'written', `${id}.json`))[half];
	return [...sentences.states.map(unmarked), ...sentences.nearMisses.map((text) => ({texts: [text], ranges: []}))];
}

/** Tickets whose text is not in the folder are left out. */
function labelledTickets(set: string, data: string, half: Half, id: string): Labelled[] {
	const texts = textsIn(data);
	return json<LabelledTicket[]>(join(set, 'tickets.json')).flatMap((ticket) => {
		const text = texts.get(ticket.key);
		if (ticket.half !== half || !text) return [];
		const ranges = (ticket.says[id] ?? []).map(({in: part, start, end}) => ({
			in: part === 'title' ? 0 : 1,
			start,
			end,
		}));
		return [{texts: [text.title ?? '', text.description ?? ''], ranges}];
	});
}

const known = new Map<string, ReadonlyMap<string, TicketText>>();

function textsIn(data: string): ReadonlyMap<string, TicketText> {
	const read = known.get(data);
	if (read) return read;
	const present = new Set(readdirSync(data));
	const files = TICKET_FILES.filter((file) => present.has(file));
	const tickets = files.flatMap((file) => json<TicketText[]>(join(data, file)));
	const texts = new Map(tickets.map((ticket) => [ticket.key, ticket]));
	known.set(data, texts);
	return texts;
}

function countOf(dimension: Dimension, all: readonly Labelled[]): Count {
	const counts = all.map((one) => judged(dimension, one));
	const sum = (of: keyof Count) => counts.reduce((total, count) => total + count[of], 0);
	return {right: sum('right'), wrong: sum('wrong'), missed: sum('missed')};
}

/** Words found beside those that say it are wrong, and what says it is missed. */
function judged(dimension: Dimension, {texts, ranges}: Labelled): Count {
	const found = said(dimension, texts);
	const hits = found ? ranges.some((range) => range.in === found.in && touch(range, found)) : false;
	return {right: Number(hits), wrong: Number(found !== null && !hits), missed: Number(ranges.length > 0 && !hits)};
}

/** As the framing of a ticket: what the first text says, else the next. */
function said(dimension: Dimension, texts: readonly string[]): Place | null {
	for (const [number, text] of texts.entries()) {
		const range = hear(read(text))[dimension];
		if (range) return {in: number, start: range.start, end: range.end};
	}
	return null;
}

function touch(a: Range, b: Range): boolean {
	return a.start < b.end && b.start < a.end;
}

function json<T>(file: string): T {
	return JSON.parse(readFileSync(file, 'utf8')) as T;
}
