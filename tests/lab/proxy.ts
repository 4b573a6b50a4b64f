import {createServer, type Server} from 'node:http';
import {connect, type Socket} from 'node:net';

/**
 * A CONNECT proxy for a browser that cannot map host names itself. Tunnels to the named hosts end at
 * `port` of this machine; everything else is refused with 403, so that nothing leaves the machine.
 */
export function createProxy(hosts: ReadonlySet<string>, port: number): Server {
	const proxy = createServer((_request, response) => response.writeHead(403).end());
	proxy.on('connect', (request, stream, head) => {
		const socket = stream as Socket;
		socket.on('error', () => socket.destroy());
		const host = (request.url ?? '').replace(/:\d+$/, '').toLowerCase();
		if (!hosts.has(host)) {
			socket.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n');
			return;
		}
		const tunnel = connect(port, '127.0.0.1', () => {
			socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
			tunnel.write(head);
			tunnel.pipe(socket).pipe(tunnel);
		});
		tunnel.on('error', () => socket.destroy());
		socket.on('close', () => tunnel.destroy());
		tunnel.on('close', () => socket.destroy());
	});
	return proxy;
}
