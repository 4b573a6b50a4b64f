import type {Differences} from '../model/edit.ts';
import type {Matrix} from '../model/matrix.ts';
import {rolesUnder} from './roles.ts';

/** The matrix that a preset and the reader's differences make. Ids that the preset has stay the preset's. */
export function matrixOf(preset: Matrix, {owners, own}: Pick<Differences, 'owners' | 'own'>): Matrix {
	const taken = new Set(preset.decisions.map(({id}) => id));
	const decisions = [...preset.decisions, ...own.filter(({id}) => !taken.has(id))];
	return {
		...preset,
		decisions: decisions.map((decision) => {
			const owner = Object.hasOwn(owners, decision.id) ? owners[decision.id] : undefined;
			if (owner === undefined || owner === decision.owner) return decision;
			return {...decision, owner, daci: rolesUnder(owner, decision.daci)};
		}),
	};
}
