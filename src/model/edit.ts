import * as z from 'zod/mini';
import {Decision} from './decision.ts';
import {Owner} from './owner.ts';
import {Pick} from './pick.ts';
import {Quiet} from './quiet.ts';
import {SavedRule} from './saved-rule.ts';

/**
 * All that a reader changed of the preset: owners, decisions of their own, rules and picks. Ids are unique, and a
 * ticket has one pick.
 */
export const Differences = z.looseObject({
	/** Owners that differ from the preset's, by decision. */
	owners: z.record(z.string(), Owner),
	/** Decisions that the preset does not have. */
	own: z.array(Decision),
	/** In the order in which they are tried. */
	rules: z.array(SavedRule),
	/** At most 500; the newest are last. */
	picks: z.array(Pick),
	/** Absent where it is the usual one. */
	quiet: z.optional(Quiet),
});
export type Differences = z.infer<typeof Differences>;

/** What of the differences all of a reader's browsers have. Picks stay on the machine where they were made. */
export const Travelling = z.object({
	owners: z.record(z.string(), Owner),
	own: z.array(Decision),
	rules: z.array(SavedRule),
});
export type Travelling = z.infer<typeof Travelling>;

/** One part of what travels; each travels by itself. */
export const Topic = z.enum(['owners', 'own', 'rules']);
export type Topic = z.infer<typeof Topic>;

/** A place in a list, 0 being the first. */
const place = z.number();
const steps = [
	/** Null is the preset's own owner. */
	z.object({kind: z.literal('set-owner'), decision: z.string(), owner: z.nullable(Owner)}),
	/** At the end unless said. */
	z.object({kind: z.literal('add-decision'), decision: Decision, at: z.optional(place)}),
	z.object({kind: z.literal('remove-decision'), id: z.string()}),
	/** A null decision lets the rules judge the ticket again. At the end unless said. */
	z.object({
		kind: z.literal('pick'),
		site: z.string(),
		key: z.string(),
		decision: z.nullable(z.string()),
		at: z.optional(place),
	}),
	/** Puts a rule at a place of the list, 0 being tried first. */
	z.object({kind: z.literal('add-rule'), rule: SavedRule, at: place}),
	z.object({kind: z.literal('remove-rule'), id: z.string()}),
	z.object({kind: z.literal('move-rule'), id: z.string(), to: place}),
	/** Null is the usual one. */
	z.object({kind: z.literal('set-quiet'), quiet: z.nullable(Quiet)}),
	/** Everything at once: an import, a preset, a backup. */
	z.object({kind: z.literal('replace'), differences: Differences}),
	/** What another browser of the reader had changed. Nobody asks for it but the background itself. */
	z.object({kind: z.literal('arrive'), travelling: Travelling}),
] as const;

/** One change. Each can be taken back by another one. */
export const Edit = z.union([
	...steps,
	/** Several steps as one, in this order, or none of them: what takes back a change that had consequences. */
	z.object({kind: z.literal('together'), steps: z.array(z.union(steps))}),
]);
export type Edit = z.infer<typeof Edit>;
