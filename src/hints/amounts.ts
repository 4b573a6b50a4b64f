import type {Found} from '../model/phrase.ts';
import type {Words} from '../model/words.ts';
import {PEOPLE} from './people.ts';

/** A number with what it counts: "3 extra days", "half a day", "40 customers", "12 %", "€ 300". */
export interface Amount extends Found {
	readonly kind: 'time' | 'money' | 'count';
	/** As written: `days`, `%`, `ms`. */
	readonly unit: string;
	readonly value: number;
}

/** Every amount of the text in its order, found in one pass. */
export function amountsOf(text: Words): Amount[] {
	const {words} = text;
	const amounts: Amount[] = [];
	for (let from = 0; from < words.length; from++) {
		if (!mayBegin(words[from] ?? '')) continue;
		const amount = NAMED_BEFORE.has(words[from - 1] ?? '') ? null : amountAt(text, from);
		if (!amount) continue;
		amounts.push(amount);
		from = amount.to - 1;
	}
	return amounts;
}

/** Between a number and what it counts stand spaces or a hyphen: "3 days", "3-day", but not "line 12: errors". */
const BESIDE = /^(?:\s*|-)$/;
const WIDEST_GAP = 3;
const LETTER = /\p{L}/u;
const MOST_BETWEEN = 3;
const MOST_DIGIT_GROUPS = 4;
const MOST_DIGITS = 12;
const GLUED = /^(\d{1,12})([a-z]{1,8})$/;
const CURRENCY = listed('€ $ £ eur euro euros usd dollars gbp pounds');
/** A number after these is a name: "version 4", "sprint 12". */
const NAMED_BEFORE = listed('version release v java python node postgres php ruby sprint phase step option chapter');
const NUMBERS: ReadonlyMap<string, number> = new Map([
	...'zero one two three four five six seven eight nine ten eleven twelve'
		.split(' ')
		.map((word, i) => [word, i] as const),
	['half', 0.5],
	['couple', 2],
	['dozen', 12],
	['dozens', 24],
	['fifteen', 15],
	['twenty', 20],
	['thirty', 30],
	['forty', 40],
	['fifty', 50],
	['hundred', 100],
	['hundreds', 200],
	['thousand', 1000],
	['thousands', 2000],
	['million', 1_000_000],
]);
const BEGINNINGS: ReadonlySet<string> = new Set(['a', 'an', ...NUMBERS.keys(), ...CURRENCY]);
const BETWEEN = listed(
	'a an of extra more whole full additional engineer developer working lost support failed customer open different the all our new large big percentage wrong red manual duplicate',
);
const FULL = listed('full whole half couple dozen hundred thousand');
const TIME = listed(
	'ms s sec secs second seconds m min mins minute minutes h hr hrs hour hours d day days w week weeks month months sprint sprints',
);
/** Too short to be a unit but directly after a number. */
const CLOSE_UNITS = listed('s m h d w k x');
const COUNTED = listed(
	`% percent k x times incident incidents outage outages ticket tickets error errors failure failures deploy deploys
	deployments releases pr prs customer customers user users account accounts engineer engineers developer developers
	people teams shop shops order orders refund refunds call calls complaint complaints request requests alert alerts
	rollback rollbacks hotfix hotfixes timeouts retries crashes bugs payments invoices visitors members merchants patients
	bookings reports messages emails mails letters parcels uploads downloads runs nights restarts conflicts
	reviewers testers points duplicates kb mb gb tb ${PEOPLE.split(/[;\n]/)
		.map((one) => one.trim())
		.filter((one) => one.endsWith('s') && !one.includes(' '))
		.join(' ')}`,
);

function amountAt({text, words, starts, ends}: Words, from: number): Amount | null {
	const word = words[from] ?? '';
	const made = (kind: Amount['kind'], unit: string, value: number, to: number): Amount => {
		return {kind, unit, value, from, to, start: starts[from] ?? 0, end: ends[to - 1] ?? 0};
	};
	if (
		CURRENCY.has(word) &&
		isDigit(words[from + 1] ?? '') &&
		numberOf(words[from + 1] ?? '') !== null &&
		!LETTER.test(text.charAt((starts[from] ?? 0) - 1))
	)
		return made('money', word, Number(words[from + 1]), from + 2);
	const [, digits, glued = ''] = (isDigit(word) && !isDigit(word.slice(-1)) && GLUED.exec(word)) || [];
	const gluedKind = kindOf(glued, true);
	if (gluedKind && !isFraction(text, starts[from] ?? 0, digits, glued))
		return made(gluedKind, glued, Number(digits), from + 1);
	const article = (word === 'a' || word === 'an') && FULL.has(words[from + 1] ?? '');
	const first = article ? from + 1 : from;
	const value = numberOf(words[first] ?? '') ?? (article ? 1 : null);
	if (value === null) return null;
	let to = first + 1;
	while (to < first + MOST_DIGIT_GROUPS && numberOf(words[to] ?? '') !== null) to++;
	for (let at = to; at <= to + MOST_BETWEEN; at++) {
		const unit = words[at] ?? '';
		const gap = text.slice(ends[at - 1], starts[at]);
		if (gap.length > WIDEST_GAP || !BESIDE.test(gap)) return null;
		const kind = CURRENCY.has(unit) ? 'money' : kindOf(unit, at === to);
		if (kind) return made(kind, unit, value, at + 1);
		if (!BETWEEN.has(unit)) return null;
	}
	return null;
}

/** Whether a word may begin an amount; most words do not, and this is quick to see. */
function mayBegin(word: string): boolean {
	return isDigit(word) || BEGINNINGS.has(word);
}

function isDigit(word: string, at = 0): boolean {
	const code = word.charCodeAt(at);
	return code >= ZERO && code <= NINE;
}

const ZERO = '0'.charCodeAt(0);
const NINE = '9'.charCodeAt(0);

/** The end of a version ("3.x") or of a number out of a log ("4.393596ms"), which no person counts with. */
function isFraction(text: string, start: number, digits = '', unit = ''): boolean {
	return text.charAt(start - 1) === '.' && (unit === 'x' || digits.length > MOST_DECIMALS);
}

const MOST_DECIMALS = 2;

function numberOf(word: string): number | null {
	if (!isDigit(word)) return NUMBERS.get(word) ?? null;
	if (word.length > MOST_DIGITS) return null;
	for (let at = 1; at < word.length; at++) if (!isDigit(word, at)) return null;
	return Number(word);
}

function kindOf(unit: string, close: boolean): Amount['kind'] | null {
	if (CLOSE_UNITS.has(unit) && !close) return null;
	if (TIME.has(unit)) return 'time';
	return COUNTED.has(unit) ? 'count' : null;
}

function listed(words: string): ReadonlySet<string> {
	return new Set(words.split(/\s+/));
}
