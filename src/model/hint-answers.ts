import * as z from 'zod/mini';

/** A hint that the reader switched, everywhere or in one project. The narrower one counts, then the later one. */
export const HintSwitch = z.object({
	hint: z.string(),
	on: z.boolean(),
	where: z.nullable(z.object({site: z.string(), project: z.string()})),
});
export type HintSwitch = z.infer<typeof HintSwitch>;

/** A hint that waits; `until` is the first day (`YYYY-MM-DD`) on which it may be shown again. */
const HintLater = z.object({hint: z.string(), until: z.string()});

/** What a hint asks for was already said on this ticket, by the reader's word. */
const HintSaid = z.object({hint: z.string(), site: z.string(), key: z.string()});

/** A hint that was shown on a ticket on a day. */
const HintShown = z.object({hint: z.string(), site: z.string(), key: z.string(), on: z.string()});

/** Everything the reader ever answered to hints, the latest last in each list. */
export const HintAnswers = z.looseObject({
	switches: z.array(HintSwitch),
	later: z.array(HintLater),
	said: z.array(HintSaid),
	shown: z.array(HintShown),
});
export type HintAnswers = z.infer<typeof HintAnswers>;

export const NO_ANSWERS: HintAnswers = {switches: [], later: [], said: [], shown: []};

/** What a reader can say to a hint: that it was said already, or that less of it is wanted. */
export const HintReply = z.enum(['already-said', 'less-here', 'less-later', 'less-ever']);
export type HintReply = z.infer<typeof HintReply>;
