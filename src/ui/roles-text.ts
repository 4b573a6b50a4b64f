import type {Decision} from '../model/decision.ts';
import {text} from './text.ts';

export type RoleColumn = 'driver' | 'approver' | 'contributors' | 'informed';

/** Who has a part in a decision, as words; '' where nobody is named. A role that no preset knows is called as it is written. */
export function rolesText({daci}: Pick<Decision, 'daci'>, column: RoleColumn): string {
	return daci[column].map((role) => text(`role_${role.replaceAll('-', '_')}`) || role).join(', ');
}
