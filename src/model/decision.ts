import * as z from 'zod/mini';
import {Owner} from './owner.ts';

/** Who takes part in a decision, by role: `pm`, `em`, `team`, `tech-lead`, `design` … */
const Daci = z.looseObject({
	driver: z.array(z.string()),
	approver: z.array(z.string()),
	contributors: z.array(z.string()),
	informed: z.array(z.string()),
});

/**
 * What in a ticket speaks for a decision. Types, labels and components are compared whole and without
 * regard to case. Phrases are words in a row; a word may end in `*` ("begins with"), `…` between words stands
 * for at most eight others, and `^` in front for the beginning of the text. They are data: nothing here is ever
 * run as an expression.
 */
const Signals = z.looseObject({
	issueTypes: z.array(z.string()),
	labels: z.array(z.string()),
	components: z.array(z.string()),
	titlePhrases: z.array(z.string()),
	textPhrases: z.array(z.string()),
});

/**
 * One row of the matrix. `onTickets` is false for decisions about people, which no ticket is ever
 * judged to be. `title` is null where the preset's own words, found by the id, are to be shown.
 */
export const Decision = z.looseObject({
	id: z.string(),
	title: z.nullable(z.string()),
	owner: Owner,
	starter: z.boolean(),
	contested: z.boolean(),
	onTickets: z.boolean(),
	daci: Daci,
	signals: Signals,
});
export type Decision = z.infer<typeof Decision>;
