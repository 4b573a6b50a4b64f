import type {Owner} from '../src/model/owner.ts';

/** One ticket as people labelled it and as it was judged. A null label was not given. */
export interface Comparison {
	project: string;
	labelled: {owner: Owner; decision: string | null; defensible: readonly string[]; debt: boolean | null};
	/** `rule` is the one that decided. */
	judged: {owner: Owner; decision: string; sure: number; debt: boolean; rule: string};
}

/** So many of so many. `share` is 0 to 1; null where there was nothing to count. */
export interface Share {
	right: number;
	of: number;
	share: number | null;
}

export interface Measures {
	tickets: number;
	/** The owner was right. */
	owner: Share;
	/** The mean over the owners that were labelled or judged; null without tickets. */
	macroF1: number | null;
	/** Of tickets that are equally sure at the border each counts by their mean, so `right` may be a fraction. */
	surest50: Share;
	surest70: Share;
	/** The owner of those that are not labelled `bug-triage`. */
	withoutBugs: Share;
	decision: Share;
	/** The decision, or another one that somebody defends. */
	defensible: Share;
	debt: {precision: Share; recall: Share; f1: number | null};
}

/** Tickets whose sureness is from `from` up to, not including, `to`. */
export interface Bin {
	from: number;
	to: number;
	meanSure: number | null;
	owner: Share;
}

export interface Score extends Measures {
	/** How many tickets, by labelled and then by judged owner. */
	confusion: Record<Owner, Record<Owner, number>>;
	calibration: Bin[];
	rules: {rule: string; owner: Share; decision: Share; defensible: Share}[];
	projects: (Measures & {project: string})[];
}

export const OWNERS: readonly Owner[] = ['product', 'engineering', 'shared'];

/** How well tickets were judged, all together and by project. */
export function scoreOf(comparisons: readonly Comparison[]): Score {
	const projects = [...new Set(comparisons.map(({project}) => project))].sort();
	return {
		...measuresOf(comparisons),
		confusion: byOwner((labelled) => byOwner((judged) => count(comparisons, isPair(labelled, judged)))),
		calibration: EDGES.slice(0, -1).map((from, place) => binOf(comparisons, from, EDGES[place + 1] ?? 1)),
		rules: [...new Set(comparisons.map(({judged}) => judged.rule))].sort().map((rule) => {
			const {owner, decision, defensible} = measuresOf(comparisons.filter(({judged}) => judged.rule === rule));
			return {rule, owner, decision, defensible};
		}),
		projects: projects.map((project) => ({
			project,
			...measuresOf(comparisons.filter((one) => one.project === project)),
		})),
	};
}

const EDGES = [0, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, Number.POSITIVE_INFINITY];

type Test = (comparison: Comparison) => boolean;

const isRight: Test = ({labelled, judged}) => labelled.owner === judged.owner;

function measuresOf(all: readonly Comparison[]): Measures {
	const named = all.filter(({labelled}) => labelled.decision !== null);
	const weighed = all.filter(({labelled}) => labelled.debt !== null);
	const isFound: Test = ({labelled, judged}) => labelled.debt === true && judged.debt;
	const precision = shareOf(
		weighed.filter(({judged}) => judged.debt),
		isFound,
	);
	const recall = shareOf(
		weighed.filter(({labelled}) => labelled.debt === true),
		isFound,
	);
	return {
		tickets: all.length,
		owner: shareOf(all, isRight),
		macroF1: macroF1(all),
		surest50: surest(all, 0.5),
		surest70: surest(all, 0.7),
		withoutBugs: shareOf(
			named.filter(({labelled}) => labelled.decision !== 'bug-triage'),
			isRight,
		),
		decision: shareOf(named, ({labelled, judged}) => labelled.decision === judged.decision),
		defensible: shareOf(named, ({labelled, judged}) => labelled.defensible.includes(judged.decision)),
		debt: {precision, recall, f1: f1(precision, recall)},
	};
}

function macroF1(all: readonly Comparison[]): number | null {
	const seen = OWNERS.filter((owner) =>
		all.some(({labelled, judged}) => labelled.owner === owner || judged.owner === owner),
	);
	const each = seen.map((owner) => {
		const isBoth = isPair(owner, owner);
		const said = all.filter(({judged}) => judged.owner === owner);
		const meant = all.filter(({labelled}) => labelled.owner === owner);
		return f1(shareOf(said, isBoth), shareOf(meant, isBoth)) ?? 0;
	});
	return mean(each);
}

/** Null where there was neither anything to find nor anything found. */
function f1(precision: Share, recall: Share): number | null {
	const sum = precision.of + recall.of;
	return sum === 0 ? null : (2 * precision.right) / sum;
}

/** Of the part of the tickets that is judged surest. */
function surest(all: readonly Comparison[], part: number): Share {
	const of = Math.round(all.length * part);
	let [taken, right] = [0, 0];
	for (const sure of [...new Set(all.map(({judged}) => judged.sure))].sort((a, b) => b - a)) {
		const tied = all.filter(({judged}) => judged.sure === sure);
		const take = Math.min(tied.length, of - taken);
		if (take <= 0) break;
		taken += take;
		right += (count(tied, isRight) * take) / tied.length;
	}
	return share(right, of);
}

function binOf(all: readonly Comparison[], from: number, to: number): Bin {
	const inside = all.filter(({judged: {sure}}) => sure >= from && sure < to);
	const meanSure = mean(inside.map(({judged}) => judged.sure));
	return {from, to: Math.min(to, 1), meanSure, owner: shareOf(inside, isRight)};
}

function isPair(labelled: Owner, judged: Owner): Test {
	return (one) => one.labelled.owner === labelled && one.judged.owner === judged;
}

function shareOf(all: readonly Comparison[], test: Test): Share {
	return share(count(all, test), all.length);
}

function share(right: number, of: number): Share {
	return {right, of, share: of === 0 ? null : right / of};
}

function count(all: readonly Comparison[], test: Test): number {
	return all.filter(test).length;
}

function mean(numbers: readonly number[]): number | null {
	return numbers.length === 0 ? null : numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
}

function byOwner<T>(of: (owner: Owner) => T): Record<Owner, T> {
	return {product: of('product'), engineering: of('engineering'), shared: of('shared')};
}
