import * as z from 'zod/mini';
import {Decision} from './decision.ts';
import {Owner} from './owner.ts';
import {Pick} from './pick.ts';
import {SavedRule} from './saved-rule.ts';

/** All that a reader changed of the preset: owners, decisions of their own, rules and picks. */
export const Differences = z.looseObject({
	/** Owners that differ from the preset's, by decision. */
	owners: z.record(z.string(), Owner),
	/** Decisions that the preset does not have. */
	own: z.array(Decision),
	/** In the order in which they are tried. */
	rules: z.array(SavedRule),
	/** At most 500; the newest are last. */
	picks: z.array(Pick),
});
export type Differences = z.infer<typeof Differences>;

/** One change. Each can be taken back by another one. */
export const Edit = z.union([
	/** Null is the preset's own owner. */
	z.object({kind: z.literal('set-owner'), decision: z.string(), owner: z.nullable(Owner)}),
	z.object({kind: z.literal('add-decision'), decision: Decision}),
	z.object({kind: z.literal('remove-decision'), id: z.string()}),
	/** A null decision lets the rules judge the ticket again. */
	z.object({kind: z.literal('pick'), site: z.string(), key: z.string(), decision: z.nullable(z.string())}),
	/** Puts a rule at a place of the list, 0 being tried first. */
	z.object({kind: z.literal('add-rule'), rule: SavedRule, at: z.number()}),
	z.object({kind: z.literal('remove-rule'), id: z.string()}),
	z.object({kind: z.literal('move-rule'), id: z.string(), to: z.number()}),
	/** Everything at once: an import, a preset, a backup. */
	z.object({kind: z.literal('replace'), differences: Differences}),
]);
export type Edit = z.infer<typeof Edit>;
