import type {ModelReading} from './read.ts';
import type {Table} from './table.ts';

/**
 * What the model gives debt, 0 to 1, before that is made honest: its own head together with how likely the decisions
 * are that debt asks for, which more of what is learnt speaks of.
 */
export function debtChance({scores}: ModelReading, {heads}: Table): number {
	let own = 0;
	let kin = 0;
	let others = 0;
	for (const [i, head] of heads.entries()) {
		const score = scores[i] ?? 0;
		if (head === DEBT) own = score;
		else if (KIN.has(head)) kin += Math.exp(score);
		else others += Math.exp(score);
	}
	return 1 / (1 + Math.exp(-own) * (others / Math.max(kin, 1e-9)));
}

/** The head of debt, in a table of which all other heads are decisions. */
export const DEBT = 'debt';

/** Of the labelled tickets that ask for these, most are debt. */
const KIN = new Set(['debt-selection', 'engineering-practices', 'security-and-upgrades']);
