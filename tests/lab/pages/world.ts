import type {LabTicket} from '../ticket.ts';

/** All that the pages of one stand-in tracker know. `today` is `YYYY-MM-DD`. */
export interface World {
	site: 'jira' | 'linear';
	workspace: string;
	project: {key: string; name: string};
	tickets: readonly LabTicket[];
	today: string;
}

/** What the server sends for one address: the root's markup and what stands around it. */
export interface Rendered {
	markup: string;
	rootId: string;
	htmlAttributes: Readonly<Record<string, string>>;
	title: string;
	found: boolean;
}
