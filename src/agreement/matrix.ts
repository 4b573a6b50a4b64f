import type {Differences} from '../model/edit.ts';
import type {Matrix} from '../model/matrix.ts';

/** The matrix that a preset and the reader's differences make. Ids that the preset has stay the preset's. */
export function matrixOf(preset: Matrix, {owners, own}: Pick<Differences, 'owners' | 'own'>): Matrix {
	const taken = new Set(preset.decisions.map(({id}) => id));
	const decisions = [...preset.decisions, ...own.filter(({id}) => !taken.has(id))];
	return {
		...preset,
		decisions: decisions.map((decision) => {
			const owner = Object.hasOwn(owners, decision.id) ? owners[decision.id] : undefined;
			return owner === undefined || owner === decision.owner ? decision : {...decision, owner};
		}),
	};
}
