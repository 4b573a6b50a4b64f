import {request} from 'node:http';
import {type AddressInfo, createServer, type Server} from 'node:net';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {createProxy} from './proxy.ts';

let behind: Server;
let proxy: ReturnType<typeof createProxy>;
let port: number;
beforeAll(async () => {
	behind = createServer((socket) => socket.end('behind'));
	proxy = createProxy(new Set(['acme.atlassian.net', 'linear.app']), await listen(behind));
	port = await listen(proxy);
});
afterAll(() => {
	proxy.close();
	behind.close();
});

describe('the proxy', () => {
	test.each(['acme.atlassian.net:443', 'LINEAR.app:443'])('leads to %s', async (host) => {
		expect(await tunnel(host)).toEqual({status: 200, said: 'behind'});
	});

	test.each([
		'example.com:443',
		'atlassian.net:443',
		'acme.atlassian.net.example.com:443',
		'127.0.0.1:22',
		'localhost:443',
	])('refuses %s', async (host) => {
		expect(await tunnel(host)).toEqual({status: 403, said: ''});
	});

	test('carries nothing that is not encrypted', async () => {
		expect(await plain('http://example.com/')).toBe(403);
	});
});

function tunnel(path: string): Promise<{status: number; said: string}> {
	return new Promise((done, failed) => {
		const asking = request({host: '127.0.0.1', port, method: 'CONNECT', path});
		asking.on('connect', (response, socket, head) => {
			let said = head.toString();
			socket.on('data', (chunk) => {
				said += String(chunk);
			});
			socket.on('close', () => done({status: response.statusCode ?? 0, said}));
			socket.resume();
		});
		asking.on('error', failed);
		asking.end();
	});
}

function plain(path: string): Promise<number> {
	return new Promise((done, failed) => {
		const asking = request({host: '127.0.0.1', port, path}, (response) => {
			response.resume();
			done(response.statusCode ?? 0);
		});
		asking.on('error', failed);
		asking.end();
	});
}

function listen(server: Server): Promise<number> {
	return new Promise((done) => {
		server.listen(0, '127.0.0.1', () => done((server.address() as AddressInfo).port));
	});
}
