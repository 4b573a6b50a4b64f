import type {Owner} from '../model/owner.ts';
import {ownerShape} from './owner-shape.ts';

/** The owner's shape, for the eye alone: the word always stands beside it. */
export function OwnerMark({owner}: {owner: Owner}) {
	return (
		<svg class={`mark ${owner}`} viewBox="0 0 16 16" aria-hidden="true">
			<path d={ownerShape[owner]} />
		</svg>
	);
}
