import type {DecisionRule, Example} from './rule.ts';

/** Nothing spoke. What a ticket asks for most often is said, with the little sureness that it has. */
export const silence: DecisionRule = {
	id: 'silence',
	fromWords: true,
	decide(_ticket, {rows}) {
		const row = rows.get('implementation-approach') ?? rows.values().next().value;
		return row ? {decision: row.id, sure: 0.45, saw: []} : null;
	},
};

export const examples: readonly Example[] = [
	{ticket: {}, decision: 'implementation-approach'},
	{ticket: {title: 'Hm'}, decision: 'implementation-approach'},
];
