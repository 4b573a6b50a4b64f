import type {LabTicket} from './ticket.ts';

/** As the sprint field of Jira holds it. Times are ISO; a future sprint has none. */
export interface Sprint {
	id: number;
	name: string;
	state: 'closed' | 'active' | 'future';
	boardId: number;
	goal: string;
	startDate?: string;
	endDate?: string;
	completeDate?: string;
}

const DAY = 86_400_000;

/**
 * The sprints that tickets name, by name. The one that somebody added to after its start is running, else
 * the one with most work in progress; those before it in natural order are closed, those after it planned.
 * Each lasts two weeks, the running one began five days before `today`.
 */
export function sprintsOf(tickets: readonly LabTicket[], today: string): Map<string, Sprint> {
	const names = [...new Set(tickets.flatMap((ticket) => ticket.sprint ?? []))];
	names.sort((one, other) => one.localeCompare(other, 'en', {numeric: true}));
	const running = names.indexOf(runningName(tickets, names) ?? '');
	return new Map(
		names.map((name, at): [string, Sprint] => {
			const start = Date.parse(`${today}T09:00:00.000Z`) - 5 * DAY + (at - running) * 14 * DAY;
			const sprint = {id: 31 + at, name, boardId: 1, goal: ''};
			const startDate = new Date(start).toISOString();
			const endDate = new Date(start + 14 * DAY).toISOString();
			if (at > running) return [name, {...sprint, state: 'future'}];
			if (at === running) return [name, {...sprint, state: 'active', startDate, endDate}];
			return [name, {...sprint, state: 'closed', startDate, endDate, completeDate: endDate}];
		}),
	);
}

function runningName(tickets: readonly LabTicket[], names: readonly string[]): string | undefined {
	const weight = (name: string) =>
		tickets.reduce((sum, ticket) => {
			if (ticket.sprint !== name) return sum;
			return sum + (ticket.addedAfterStart ? 1_000_000 : 0) + (ticket.statusCategory === 'indeterminate' ? 1 : 0);
		}, 0);
	return [...names].sort((one, other) => weight(other) - weight(one))[0];
}
