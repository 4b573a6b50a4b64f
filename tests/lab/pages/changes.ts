import type {Slot} from './shown.ts';

/** The same nodes in the same places, each with the next ticket of its status; a lone one keeps its own. */
export function recycled(slots: readonly Slot[]): Slot[] {
	const byStatus = new Map<string, string[]>();
	for (const {status, ticket, present} of slots) {
		if (!present) continue;
		const group = byStatus.get(status);
		if (group) group.push(ticket);
		else byStatus.set(status, [ticket]);
	}
	for (const group of byStatus.values()) group.push(...group.splice(0, 1));
	return slots.map((slot) =>
		slot.present ? {...slot, ticket: byStatus.get(slot.status)?.shift() ?? slot.ticket} : slot,
	);
}

/** Every second one first: each place holds another node than before. */
export function reordered(slots: readonly Slot[]): Slot[] {
	return [...slots.filter((_, at) => at % 2 === 1), ...slots.filter((_, at) => at % 2 === 0)];
}
