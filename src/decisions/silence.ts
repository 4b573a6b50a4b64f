import type {DecisionRule} from './rule.ts';

/** Nothing spoke. What a ticket asks for most often is said, with the little sureness that it has. */
export const silence: DecisionRule = {
	id: 'silence',
	fromWords: true,
	decide(_ticket, {rows}) {
		const row = rows.get('feature-scope') ?? rows.values().next().value;
		return row ? {decision: row.id, sure: 0.4, saw: []} : null;
	},
	examples: [
		{ticket: {}, decision: 'feature-scope'},
		{ticket: {title: 'Hm'}, decision: 'feature-scope'},
	],
};
