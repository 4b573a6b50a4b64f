import type {HintExamples, HintRule} from './rule.ts';

/** Hardly anything told whose call it is. Goes once the reader picks, for this ticket or for all like it. */
export const ownerUnclear: HintRule = {
	id: 'owner-unclear',
	side: 'both',
	group: 'owner',
	byDefault: 'off',
	applies: ({ticket, verdict}) =>
		ticket.done !== true && ticket.subtask !== true && verdict.fromWords && verdict.sure <= HARDLY,
};

export const ownerUnclearExamples: HintExamples = {
	loud: [
		{ticket: {title: 'Hm'}, sure: 0.45},
		{ticket: {title: 'Tuesday'}, sure: 0.45},
		{ticket: {title: 'Two owners’ words'}, sure: 0.5},
	],
	quiet: [
		{ticket: {title: 'Gift cards'}, sure: 0.7},
		{ticket: {title: 'Hm', done: true}, sure: 0.45},
		{ticket: {title: 'Hm', subtask: true}, sure: 0.45},
	],
};

/** Below this no rule had an opinion, or two owners' words meet. */
const HARDLY = 0.5;
