import type {World} from './world.ts';

/** What an address of a site shows. */
export type View =
	| {kind: 'board'}
	| {kind: 'list'; which: 'all' | 'active' | 'backlog'}
	| {kind: 'ticket'; key: string}
	| {kind: 'unknown'};

const JIRA_BOARD = /^\/jira\/software\/(?:c\/)?projects\/[A-Z][A-Z0-9_]*\/boards\/\d+\/?$/;
const JIRA_TICKET = /^\/browse\/([A-Z][A-Z0-9_]*-\d+)\/?$/;
const LINEAR_LIST = /^\/[^/]+\/team\/[A-Z][A-Z0-9]*\/(all|active|backlog)\/?$/;
const LINEAR_TICKET = /^\/[^/]+\/issue\/([A-Z][A-Z0-9]*-\d+)(?:\/[^/]*)?\/?$/;

export function viewOf(world: World, address: string): View {
	const path = new URL(address, 'https://lab.invalid').pathname;
	if (world.site === 'jira' && JIRA_BOARD.test(path)) return {kind: 'board'};
	const list = world.site === 'linear' ? LINEAR_LIST.exec(path)?.[1] : undefined;
	if (list === 'all' || list === 'active' || list === 'backlog') return {kind: 'list', which: list};
	const key = (world.site === 'jira' ? JIRA_TICKET : LINEAR_TICKET).exec(path)?.[1];
	if (key === undefined || !world.tickets.some((ticket) => ticket.key === key)) return {kind: 'unknown'};
	return {kind: 'ticket', key};
}

export function titleOf(world: World, view: View): string {
	const name = world.site === 'jira' ? 'Jira' : 'Linear';
	if (view.kind === 'board') return `${world.project.name} board - ${name}`;
	if (view.kind === 'list') return `${world.project.name} › ${view.which} issues`;
	if (view.kind === 'unknown') return `Not found - ${name}`;
	const title = world.tickets.find((ticket) => ticket.key === view.key)?.title ?? '';
	return world.site === 'jira' ? `[${view.key}] ${title} - Jira` : `${view.key} ${title}`;
}

/** As Linear makes the last part of an address from a title. */
export function slugOf(title: string): string {
	const words = title
		.toLowerCase()
		.normalize('NFKD')
		.replace(/[^a-z0-9]+/g, '-')
		.slice(0, 60);
	return words.replace(/^-+|-+$/g, '') || 'untitled';
}
