import {sprintsOf} from '../../sprints.ts';
import type {Place} from '../lab-context.ts';
import type {World} from '../world.ts';

/** One list of the backlog. `id` is the sprint's, or `BACKLOG`; `origin` names the board of a sprint of another one. */
export interface SprintList {
	id: string;
	name: string;
	origin: string | null;
	places: readonly Place[];
}

/** So many of the backlog's last tickets are planned by another team. */
const ELSEWHERE = 6;

/**
 * What a backlog lists: the running sprint, one that another board has planned with tickets of this project, and
 * the rest. Epics and sub-tasks have no row.
 */
export function sprintLists(places: readonly Place[], {tickets, today, project}: World): readonly SprintList[] {
	const running = [...sprintsOf(tickets, today).values()].find(({state}) => state === 'active');
	const rows = places.filter(({ticket}) => !ticket.subtask && ticket.type !== 'Epic');
	const rest = rows.filter(({ticket}) => ticket.sprint === null && ticket.statusCategory !== 'done');
	const theirs = new Set(tickets.filter((ticket) => rest.some((place) => place.ticket === ticket)).slice(-ELSEWHERE));
	const lists = [
		{
			id: 'BACKLOG',
			name: 'Backlog',
			origin: null as string | null,
			places: rest.filter(({ticket}) => !theirs.has(ticket)),
		},
		{
			id: '77',
			name: 'Platform Sprint 9',
			origin: 'Platform board',
			places: rest.filter(({ticket}) => theirs.has(ticket)),
		},
	];
	if (running) {
		const its = rows.filter(({ticket}) => ticket.sprint === running.name);
		lists.push({id: String(running.id), name: `${project.key} ${running.name}`, origin: null, places: its});
	}
	return lists.reverse();
}
