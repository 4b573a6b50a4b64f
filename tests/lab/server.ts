import type {IncomingMessage, Server, ServerResponse} from 'node:http';
import {createServer, type Server as HttpsServer} from 'node:https';
import type {AddressInfo, Socket} from 'node:net';
import {type Answer, type Asked, text} from './answer.ts';
import {makeCertificate} from './certificate.ts';
import type {Faults} from './faults.ts';
import {toIssues} from './jira-fields.ts';
import {loadPages} from './lab-pages.ts';
import type {World} from './pages/world.ts';
import {createProxy} from './proxy.ts';
import {createSite, unrelatedSite} from './site.ts';
import type {LabTicket} from './ticket.ts';

/** One request that reached the lab. `issueKeys` are those a bulk request asked for; `at` is in ms since 1970. */
export interface LoggedRequest {
	host: string;
	method: string;
	path: string;
	issueKeys: readonly string[];
	at: number;
}

export interface LabOptions {
	tickets: readonly LabTicket[];
	jiraSite?: string;
	/** Linear's workspace. */
	workspace?: string;
	/** `YYYY-MM-DD`, the day that the running sprint is counted from; by default the real one. */
	today?: string;
	/** Host names that serve a page with nothing in it. */
	otherHosts?: readonly string[];
}

/** `port` serves TLS, told apart by Host; `proxyPort` is a CONNECT proxy to it that knows no other hosts. */
export interface Lab {
	port: number;
	proxyPort: number;
	faults: Faults;
	requests: readonly LoggedRequest[];
	close(): Promise<void>;
}

/** Starts stand-in trackers on this machine. Nothing that they do leaves it. */
export async function startLab(options: LabOptions): Promise<Lab> {
	const {tickets, jiraSite = 'acme.atlassian.net', workspace = 'acme', otherHosts = []} = options;
	const today = options.today ?? new Date().toISOString().slice(0, 10);
	const key = tickets[0]?.key.replace(/-\d+$/, '') ?? 'LAB';
	const faults: Faults = {api: null, signedOut: false};
	const requests: LoggedRequest[] = [];
	const [pages, pem] = await Promise.all([loadPages(), makeCertificate([jiraSite, ...otherHosts])]);
	const world = (site: World['site']): World => ({site, workspace, project: {key, name: 'Acme Web'}, tickets, today});
	const sites = new Map<string, (asked: Asked) => Answer | null>([
		...otherHosts.map((host) => [host, unrelatedSite] as const),
		[jiraSite, createSite(world('jira'), toIssues(tickets, jiraSite, today), pages, faults)],
		['linear.app', createSite(world('linear'), [], pages, faults)],
	]);

	const server = createServer(pem, (request, response) => {
		void receive(request).then((asked) => {
			requests.push(log(asked));
			const site = sites.get(asked.host);
			send(response, site === undefined ? text('No such host', 404) : site(asked), asked.method);
		});
	});
	const port = await listen(server);
	const proxy = createProxy(new Set(sites.keys()), port);
	const proxyPort = await listen(proxy);
	const open = [server, proxy].map(watchSockets);
	return {
		port,
		proxyPort,
		faults,
		requests,
		async close() {
			const closed = [server, proxy].map((one) => new Promise<void>((done) => one.close(() => done())));
			for (const sockets of open) for (const socket of sockets) socket.destroy();
			await Promise.all(closed);
		},
	};
}

async function receive(request: IncomingMessage): Promise<Asked> {
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(chunk as Buffer);
	const host = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
	const headers = Object.fromEntries(
		Object.entries(request.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]),
	);
	return {
		host,
		method: request.method ?? 'GET',
		url: new URL(request.url ?? '/', `https://${host || 'localhost'}`),
		headers,
		body: Buffer.concat(chunks).toString('utf8'),
	};
}

/** Null is never answered; the socket stays open until the lab closes. */
function send(response: ServerResponse, answer: Answer | null, method: string): void {
	if (answer === null) return;
	response.writeHead(answer.status, answer.headers);
	response.end(method === 'HEAD' ? undefined : answer.body);
}

function log(asked: Asked): LoggedRequest {
	const issueKeys: string[] = [];
	if (asked.url.pathname.endsWith('/bulkfetch')) {
		try {
			const {issueIdsOrKeys} = JSON.parse(asked.body) as {issueIdsOrKeys?: unknown};
			if (Array.isArray(issueIdsOrKeys)) issueKeys.push(...issueIdsOrKeys.map(String));
		} catch {
			// What is no JSON asks for no issue, and is answered as such.
		}
	}
	return {
		host: asked.host,
		method: asked.method,
		path: asked.url.pathname + asked.url.search,
		issueKeys,
		at: Date.now(),
	};
}

function listen(server: Server | HttpsServer): Promise<number> {
	return new Promise((done, failed) => {
		server.once('error', failed);
		server.listen(0, '127.0.0.1', () => done((server.address() as AddressInfo).port));
	});
}

function watchSockets(server: Server | HttpsServer): Set<Socket> {
	const sockets = new Set<Socket>();
	server.on('connection', (socket: Socket) => {
		sockets.add(socket);
		socket.on('close', () => sockets.delete(socket));
	});
	return sockets;
}
