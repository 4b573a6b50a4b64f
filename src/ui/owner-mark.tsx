import type {Owner} from '../model/owner.ts';

/** The owner's shape, for the eye alone: the word always stands beside it. */
export function OwnerMark({owner}: {owner: Owner}) {
	return <span class={`mark ${owner}`} aria-hidden="true" />;
}
