import {Agent, request} from 'node:https';

export const JIRA = 'acme.atlassian.net';
export const LINEAR = 'linear.app';
export const BOARD = '/jira/software/c/projects/PAY/boards/1';
export const LIST = '/acme/team/PAY/all';
export const SIGNED_IN = {cookie: 'tenant.session.token=lab'};

export interface Reply {
	status: number;
	headers: Record<string, string | string[] | undefined>;
	body: string;
}

export interface Question {
	method?: string;
	headers?: Record<string, string>;
	body?: string;
}

/** The lab's certificate is its own, and its port is not the trackers'. */
const agent = new Agent({rejectUnauthorized: false});

/** What a lab at `port` of this machine replies in the name of `host`. Rejects when the connection is cut. */
export function ask(
	port: number,
	host: string,
	path: string,
	{method = 'GET', headers = {}, body}: Question = {},
): Promise<Reply> {
	return new Promise((done, failed) => {
		const options = {host: '127.0.0.1', port, path, method, agent, servername: host, headers: {...headers, host}};
		const asking = request(options, (response) => {
			const chunks: Buffer[] = [];
			response.on('data', (chunk: Buffer) => chunks.push(chunk));
			response.on('error', failed);
			response.on('end', () => {
				done({status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks).toString()});
			});
		});
		asking.on('error', failed);
		asking.end(body);
	});
}
