import type {Compiled, Row} from './compile.ts';
import type {DecisionRule, Example} from './rule.ts';
import {shipped, type TextModel} from './text-model/model.ts';
import {quotesFor} from './text-model/quotes.ts';
import type {ModelReading} from './text-model/read.ts';
import {surenessAt} from './text-model/sureness.ts';

/**
 * What a model that has learnt from labelled tickets makes of the ticket's words. It knows decisions, and the owner is
 * the matrix's: the one whose decisions are the likeliest together.
 */
export function wordsModelOf(model: TextModel): DecisionRule {
	const known = new WeakMap<Compiled, HeadRows>();
	const rowsOf = (matrix: Compiled) => {
		const rows = known.get(matrix) ?? model.table().heads.map((head) => matrix.rows.get(head) ?? null);
		known.set(matrix, rows);
		return rows;
	};
	return {
		id: 'words-model',
		fromWords: true,
		decide(ticket, matrix) {
			const reading = model.read(ticket, matrix);
			if (reading.understood < LEAST_UNDERSTOOD) return null;
			const table = model.table();
			const best = likeliest(reading, rowsOf(matrix));
			if (!best) return null;
			const saw = quotesFor(reading, table, best.head, best.rival);
			// A short title alone speaks for whatever short titles ask for elsewhere: that is a guess and no reason.
			if (saw.length === 0) return null;
			return {decision: best.row.id, sure: surenessAt(best.chance, table.given, table.right), saw};
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

/** A text of which hardly a word is known is in another language, or is no text. */
const LEAST_UNDERSTOOD = 0.3;

/** The row of the matrix for each head of the table, null where the matrix has none. */
type HeadRows = readonly (Row | null)[];

/** What the model decides for; `chance` is the owner's, and `rival` the likeliest decision of all other owners. */
interface Likeliest {
	readonly row: Row;
	readonly head: number;
	readonly chance: number;
	readonly rival: number | null;
}

/** The likeliest decision of the owner whose decisions are the likeliest together. */
function likeliest({scores}: ModelReading, rows: HeadRows): Likeliest | null {
	let most = Number.NEGATIVE_INFINITY;
	for (const [head, row] of rows.entries()) if (row) most = Math.max(most, scores[head] ?? 0);
	const owners = new Map<string, {sum: number; head: number; share: number}>();
	let all = 0;
	for (const [head, row] of rows.entries()) {
		if (!row) continue;
		const share = Math.exp((scores[head] ?? 0) - most);
		all += share;
		const owner = owners.get(row.owner);
		if (!owner) owners.set(row.owner, {sum: share, head, share});
		else {
			owner.sum += share;
			if (share > owner.share) Object.assign(owner, {head, share});
		}
	}
	const [first, ...others] = [...owners.values()].sort((a, b) => b.sum - a.sum);
	const row = first && rows[first.head];
	if (!first || !row) return null;
	const [rival] = others.sort((a, b) => b.share - a.share);
	return {row, head: first.head, chance: first.sum / all, rival: rival?.head ?? null};
}
