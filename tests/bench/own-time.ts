/** A CPU profile of the debugging protocol. Times are in microseconds. */
export interface Profile {
	nodes: {id: number; callFrame: {url: string}; children?: number[]}[];
	samples: number[];
	timeDeltas: number[];
}

/**
 * Milliseconds in which a script from `origin` was running, what it called included: in all, and in the longest
 * stretch that nothing else broke for a millisecond.
 */
export function ownTime({nodes, samples, timeDeltas}: Profile, origin: string): {total: number; longest: number} {
	const own = new Set<number>();
	const byId = new Map(nodes.map((node) => [node.id, node]));
	const visit = (id: number, inside: boolean): void => {
		const node = byId.get(id);
		if (!node) return;
		const isOwn = inside || node.callFrame.url.startsWith(origin);
		if (isOwn) own.add(id);
		for (const child of node.children ?? []) visit(child, isOwn);
	};
	const [root] = nodes;
	if (root) visit(root.id, false);

	let total = 0;
	let longest = 0;
	let stretch = 0;
	samples.forEach((id, at) => {
		const delta = timeDeltas[at] ?? 0;
		if (own.has(id)) {
			total += delta;
			stretch += delta;
		} else if (delta > 1000) {
			stretch = 0;
		}
		longest = Math.max(longest, stretch);
	});
	return {total: total / 1000, longest: longest / 1000};
}
