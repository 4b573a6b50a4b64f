import type {Compiled, Row} from './compile.ts';
import type {DecisionRule, Example} from './rule.ts';
import {shipped, type TextModel} from './text-model/model.ts';
import {quotesFor} from './text-model/quotes.ts';
import type {ModelReading} from './text-model/read.ts';
import {surenessAt} from './text-model/sureness.ts';
import type {Table} from './text-model/table.ts';

/**
 * What a model that has learnt from labelled tickets makes of the ticket's words. It knows decisions, and the owner is
 * the matrix's: the one whose decisions are the likeliest together.
 */
export function wordsModelOf(model: TextModel): DecisionRule {
	return {
		id: 'words-model',
		fromWords: true,
		decide(ticket, matrix) {
			const reading = model.read(ticket);
			if (reading.understood < LEAST_UNDERSTOOD) return null;
			const table = model.table();
			const chances = chancesOf(reading, table, matrix);
			const best = likeliest(chances);
			if (!best) return null;
			const sure = surenessAt(best.chance, table.given, table.right);
			return {decision: best.row.id, sure, saw: quotesFor(reading, table, pullOf(chances, best, table))};
		},
	};
}

export const wordsModel: DecisionRule = wordsModelOf(shipped);

export const examples: readonly Example[] = [
	{ticket: {title: 'Refund page does not open on phones'}, decision: 'bug-triage'},
	{ticket: {title: 'Refactor the importer'}, decision: 'debt-selection'},
	{ticket: {title: 'Flaky test in the importer'}, decision: 'engineering-practices'},
	{ticket: {title: 'As a guest I want to see my voucher'}, decision: 'feature-scope'},
	{ticket: {title: 'Upgrade to Postgres 17'}, decision: 'security-and-upgrades'},
	{ticket: {title: null, description: 'Refactor the importer'}, decision: 'debt-selection'},
	{ticket: {title: '技術的負債'}, decision: null},
	{ticket: {title: 'https://acme.example/a/b'}, decision: null},
	{ticket: {title: null, description: null}, decision: null},
];

/** One decision's chance among those of the matrix; `head` is its place in the table. */
interface Chance {
	readonly row: Row;
	readonly head: number;
	readonly chance: number;
}

/** A text of which hardly a word is known is in another language, or is no text. */
const LEAST_UNDERSTOOD = 0.3;

function chancesOf({scores}: ModelReading, {heads}: Table, {rows}: Compiled): Chance[] {
	const entries = heads.flatMap((id, head) => {
		const row = rows.get(id);
		return row ? [{row, head, score: scores[head] ?? 0}] : [];
	});
	const most = Math.max(...entries.map(({score}) => score));
	const shares = entries.map(({score}) => Math.exp(score - most));
	const all = shares.reduce((sum, share) => sum + share, 0);
	return entries.map(({row, head}, i) => ({row, head, chance: (shares[i] ?? 0) / all}));
}

/** The likeliest decision of the likeliest owner; `chance` is the owner's. */
function likeliest(chances: readonly Chance[]): {row: Row; chance: number} | null {
	const owners = new Map<string, {chance: number; best: Chance}>();
	for (const entry of chances) {
		const owner = owners.get(entry.row.owner);
		if (!owner) owners.set(entry.row.owner, {chance: entry.chance, best: entry});
		else {
			owner.chance += entry.chance;
			if (entry.chance > owner.best.chance) owner.best = entry;
		}
	}
	let first: {chance: number; best: Chance} | null = null;
	for (const owner of owners.values()) if (!first || owner.chance > first.chance) first = owner;
	return first && {row: first.best.row, chance: first.chance};
}

/** The owner's decisions pull for it, each by its share in it; all others against it. */
function pullOf(chances: readonly Chance[], {row: {owner}, chance}: {row: Row; chance: number}, {heads}: Table) {
	const pull = new Float64Array(heads.length);
	for (const entry of chances) {
		const own = entry.row.owner === owner;
		pull[entry.head] = own ? entry.chance / chance : -entry.chance / Math.max(1e-9, 1 - chance);
	}
	return pull;
}
