import type {World} from './world.ts';

/** What an address of a site shows. */
export type View =
	| {kind: 'board'}
	| {kind: 'backlog'}
	| {kind: 'search'; jql: string}
	| {kind: 'list'; which: 'all' | 'active' | 'backlog'; layout: 'list' | 'board'}
	| {kind: 'ticket'; key: string}
	| {kind: 'unknown'};

const JIRA_BOARD =
	/^\/jira\/(?:software\/(?:c\/)?projects\/[A-Z][A-Z0-9_]*\/boards\/\d+|core\/projects\/[A-Z][A-Z0-9_]*\/board)\/?$/;
const JIRA_BACKLOG = /^\/jira\/software\/(?:c\/)?projects\/[A-Z][A-Z0-9_]*\/boards\/\d+\/backlog\/?$/;
const JIRA_SEARCH = /^\/issues\/?$/;
const JIRA_TICKET = /^\/browse\/([A-Z][A-Z0-9_]*-\d+)\/?$/;
const LINEAR_LIST = /^\/[^/]+\/team\/[A-Z][A-Z0-9]*\/(all|active|backlog)\/?$/;
const LINEAR_TICKET = /^\/[^/]+\/issue\/([A-Z][A-Z0-9]*-\d+)(?:\/[^/]*)?\/?$/;

export function viewOf(world: World, address: string): View {
	const {pathname: path, searchParams} = new URL(address, 'https://lab.invalid');
	if (world.site === 'jira' && JIRA_BOARD.test(path)) return {kind: 'board'};
	if (world.site === 'jira' && JIRA_BACKLOG.test(path)) return {kind: 'backlog'};
	if (world.site === 'jira' && JIRA_SEARCH.test(path)) return {kind: 'search', jql: searchParams.get('jql') ?? ''};
	const list = world.site === 'linear' ? LINEAR_LIST.exec(path)?.[1] : undefined;
	if (list === 'all' || list === 'active' || list === 'backlog') {
		return {kind: 'list', which: list, layout: searchParams.get('layout') === 'board' ? 'board' : 'list'};
	}
	const key = (world.site === 'jira' ? JIRA_TICKET : LINEAR_TICKET).exec(path)?.[1];
	if (key === undefined || !world.tickets.some((ticket) => ticket.key === key)) return {kind: 'unknown'};
	return {kind: 'ticket', key};
}

/** The key of the ticket that is opened over the view, as Jira writes it into the address; null for none. */
export function openedAt(address: string): string | null {
	return new URL(address, 'https://lab.invalid').searchParams.get('selectedIssue');
}

/** The same address with another ticket opened over its view, or with none. */
export function withOpened(address: string, key: string | null): string {
	const url = new URL(address, 'https://lab.invalid');
	if (key === null) url.searchParams.delete('selectedIssue');
	else url.searchParams.set('selectedIssue', key);
	return url.pathname + url.search;
}

export function titleOf(world: World, view: View): string {
	const name = world.site === 'jira' ? 'Jira' : 'Linear';
	if (view.kind === 'board') return `${world.project.name} board - ${name}`;
	if (view.kind === 'backlog') return `${world.project.name} backlog - ${name}`;
	if (view.kind === 'search') return `Issue navigator - ${name}`;
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
