import type {LabTicket} from '../../ticket.ts';
import type {Place} from '../lab-context.ts';

export const ROW_HEIGHT = 44;
export const HEAD_HEIGHT = 36;

/** The rows of one status, from its head down. All in px from the top of the list. */
export interface Group {
	status: string;
	category: LabTicket['statusCategory'];
	start: number;
	height: number;
	rows: readonly Row[];
}

/** `line` counts heads and rows from the top of the list. */
export interface Row {
	place: Place;
	line: number;
	start: number;
}

const ORDER = ['indeterminate', 'new', 'done'] as const;
const SHOWN = {all: ORDER, active: ['indeterminate', 'new'], backlog: ['new']} as const;

/** A group for each status that has a row: what is under way first, what is done last. */
export function groupsOf(
	places: readonly Place[],
	tickets: readonly LabTicket[],
	which: keyof typeof SHOWN,
): readonly Group[] {
	const categories = new Map(tickets.map(({status, statusCategory}) => [status, statusCategory]));
	const groups: Group[] = [];
	let start = 0;
	let line = 0;
	for (const category of SHOWN[which]) {
		for (const [status, itsCategory] of categories) {
			if (itsCategory !== category) continue;
			const its = places.filter(({slot}) => slot.status === status);
			if (its.length === 0) continue;
			const from = line + 1;
			const top = start + HEAD_HEIGHT;
			const rows = its.map((place, at) => ({place, line: from + at, start: top + at * ROW_HEIGHT}));
			const height = HEAD_HEIGHT + its.length * ROW_HEIGHT;
			groups.push({status, category, start, height, rows});
			start += height;
			line += 1 + its.length;
		}
	}
	return groups;
}
