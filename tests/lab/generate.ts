import type {LabTicket} from './ticket.ts';

const SUBJECTS = [
	'the invoice list',
	'sign-in',
	'search',
	'the export',
	'the mobile menu',
	'import',
	'the audit log',
	'pricing',
];
const DEEDS = [
	'Show totals in',
	'Speed up',
	'Redesign',
	'Fix a crash in',
	'Write tests for',
	'Translate',
	'Rework',
	'Measure',
];
const WHYS = [
	'Three customers asked for it in the last month.',
	'The page takes four seconds on a phone.',
	'Nobody dares to change this module.',
	null,
];
const TYPES = ['Story', 'Bug', 'Task', 'Spike'];
const PRIORITIES = ['Highest', 'High', 'Medium', 'Low', 'Lowest'];
const STATES = [
	['To Do', 'new'],
	['In Progress', 'indeterminate'],
	['In Review', 'indeterminate'],
	['Done', 'done'],
] as const;
const LABELS = ['billing', 'tech-debt', 'ux', 'performance', 'security'];
const PEOPLE = ['Ines Okafor', 'Tom Vester', 'Mina Park', 'Raul Costa', null];

/** `count` tickets for boards of any size, the same at every call. No owner is expected of them. */
export function generateTickets(count: number, project = 'LOAD'): LabTicket[] {
	return Array.from({length: count}, (_, at): LabTicket => {
		const [status, statusCategory] = pick(STATES, at);
		return {
			key: `${project}-${at + 1}`,
			title: `${pick(DEEDS, at)} ${pick(SUBJECTS, Math.floor(at / DEEDS.length))}, part ${1 + Math.floor(at / 64)}`,
			description: pick(WHYS, at),
			type: pick(TYPES, Math.floor(at / 3)),
			subtask: false,
			labels: at % 2 === 0 ? [pick(LABELS, at / 2)] : [],
			components: [],
			priority: pick(PRIORITIES, at),
			status,
			statusCategory,
			dueDate: null,
			sprint: null,
			addedAfterStart: false,
			parent: null,
			assignee: pick(PEOPLE, at),
			estimate: at % 3 === 0 ? null : 1 + (at % 5),
			expected: null,
		};
	});
}

function pick<T>(list: readonly T[], at: number): T {
	return list[at % list.length] as T;
}
