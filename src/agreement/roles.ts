import type {Decision} from '../model/decision.ts';
import type {Owner} from '../model/owner.ts';

type Daci = Decision['daci'];

/** The two partners, by the role that decides for their side. */
const PARTNERS = ['pm', 'em'] as const;

/** Who approves what an owner decides: that side's partner, and both of them what is shared. */
export function approverOf(owner: Owner): string[] {
	return {product: ['pm'], engineering: ['em'], shared: [...PARTNERS]}[owner];
}

/**
 * The roles of a decision that has come to another owner. Its approver is the owner's. A partner who does not decide
 * any more hands over the driving too, and whoever approved before and has no part in it now is asked for their view.
 * All others stay what they were.
 */
export function rolesUnder(owner: Owner, daci: Daci): Daci {
	const approver = approverOf(owner);
	const isOut = (role: string): boolean => PARTNERS.some((one) => one === role) && !approver.includes(role);
	const driver = once(daci.driver.flatMap((role) => (isOut(role) ? approver : [role])));
	const decide = new Set([...approver, ...driver]);
	const former = [...daci.approver, ...daci.driver.filter(isOut)];
	const contributors = once([...former, ...daci.contributors]).filter((role) => !decide.has(role));
	const informed = daci.informed.filter((role) => !decide.has(role) && !contributors.includes(role));
	return {...daci, driver, approver, contributors, informed};
}

function once(roles: readonly string[]): string[] {
	return [...new Set(roles)];
}
