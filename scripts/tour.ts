import {type Driver, launch} from '../tests/browsers/launch.ts';
import {developmentBuild, GALLERY} from '../tests/gallery/development-build.ts';
import {type Lab, startLab} from '../tests/lab/server.ts';
import type {LabTicket} from '../tests/lab/ticket.ts';

/** A site that has nothing to do with any tracker. */
const ELSEWHERE = 'intranet.example';

type Place =
	| 'board'
	| 'opened'
	| 'backlog'
	| 'search'
	| 'ticket'
	| 'list'
	| 'linearBoard'
	| 'linearTicket'
	| 'elsewhere';

/** A development build in Chromium over a lab, and where in it there is something to see. */
export interface Tour {
	driver: Driver;
	lab: Lab;
	addresses: Record<Place, string>;
	/** Every component in every state; of the extension itself. */
	gallery: string;
	close(): Promise<void>;
}

export interface TourOptions {
	tickets: readonly LabTicket[];
	/** The folder of the shipped build, of which a development build is made. */
	extension: string;
	headless: boolean;
}

export async function startTour({tickets, extension, headless}: TourOptions): Promise<Tour> {
	const lab = await startLab({tickets, otherHosts: [ELSEWHERE]});
	const build = await developmentBuild(extension);
	const leave = (): Promise<unknown> => Promise.all([lab.close(), build.remove()]);
	try {
		const driver = await launch('chromium', {extension: build.folder, lab, headless});
		return {
			driver,
			lab,
			addresses: addressesOf(tickets),
			gallery: driver.extensionUrl(GALLERY),
			async close() {
				await driver.close();
				await leave();
			},
		};
	} catch (error) {
		await leave();
		throw error;
	}
}

function addressesOf(tickets: readonly LabTicket[]): Tour['addresses'] {
	const project = tickets[0]?.key.replace(/-\d+$/, '') ?? 'LAB';
	const shown = tickets.find(tellsMuch) ?? tickets[0];
	const roof = tickets.find(({key}) => tickets.some(({parent}) => parent === key)) ?? shown;
	const board = `https://acme.atlassian.net/jira/software/c/projects/${project}/boards/1`;
	const list = `https://linear.app/acme/team/${project}/all`;
	return {
		board,
		opened: `${board}?selectedIssue=${shown?.key}`,
		backlog: `${board}/backlog`,
		search: `https://acme.atlassian.net/issues/?jql=project+%3D+${project}`,
		ticket: `https://acme.atlassian.net/browse/${shown?.key}`,
		list,
		linearBoard: `${list}?layout=board`,
		linearTicket: `https://linear.app/acme/issue/${roof?.key}`,
		elsewhere: `https://${ELSEWHERE}/`,
	};
}

/** A ticket that somebody works on and wrote about, and that is no roof over others. */
function tellsMuch({statusCategory, type, subtask, description}: LabTicket): boolean {
	return statusCategory === 'indeterminate' && type !== 'Epic' && !subtask && description !== null;
}
