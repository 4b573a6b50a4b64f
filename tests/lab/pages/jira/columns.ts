import type {LabTicket} from '../../ticket.ts';

/** One column of the board: the statuses that it gathers. A card dropped here takes the first. */
export interface Column {
	name: string;
	statuses: readonly string[];
}

const CATEGORIES = [
	{category: 'new', name: 'To Do'},
	{category: 'indeterminate', name: 'In Progress'},
	{category: 'done', name: 'Done'},
] as const;
const MOST_COLUMNS = 6;

/**
 * A column for each status in the order of their categories; where there are more than six statuses, one
 * for each category. A category without a ticket has its column all the same.
 */
export function columnsOf(tickets: readonly LabTicket[]): Column[] {
	const statuses = (category: LabTicket['statusCategory']) => [
		...new Set(tickets.flatMap((ticket) => (ticket.statusCategory === category ? [ticket.status] : []))),
	];
	const many = new Set(tickets.map((ticket) => ticket.status)).size > MOST_COLUMNS;
	return CATEGORIES.flatMap(({category, name}) => {
		const found = statuses(category);
		if (found.length === 0) return [{name, statuses: [name]}];
		if (many) return [{name, statuses: found}];
		return found.map((status) => ({name: status, statuses: [status]}));
	});
}
