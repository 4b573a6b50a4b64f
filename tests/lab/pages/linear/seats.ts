/** Which node of the list shows which slot: slot id to the node's number. */
export type Seats = ReadonlyMap<string, number>;

/**
 * Whoever has a node keeps it; a newcomer takes the node of one who has left, else a new one. So a list that is
 * scrolled shows other tickets in the same nodes. Gives back `former` itself when nobody came or went.
 */
export function seated(former: Seats, ids: readonly string[]): Seats {
	const wanted = new Set(ids);
	const left = [...former].filter(([id]) => !wanted.has(id)).map(([, seat]) => seat);
	if (left.length === 0 && wanted.size === former.size) return former;
	let fresh = Math.max(-1, ...former.values()) + 1;
	return new Map(Array.from(wanted, (id) => [id, former.get(id) ?? left.shift() ?? fresh++]));
}
