import {generate} from 'selfsigned';

/** A key and a self-signed certificate for the trackers' own host names, in PEM. */
export async function makeCertificate(otherHosts: readonly string[]): Promise<{key: string; cert: string}> {
	const names = ['*.atlassian.net', '*.jira.com', 'linear.app', ...otherHosts];
	const pem = await generate([{name: 'commonName', value: 'Lab'}], {
		keySize: 2048,
		algorithm: 'sha256',
		extensions: [
			{name: 'basicConstraints', cA: false},
			{name: 'keyUsage', digitalSignature: true, keyEncipherment: true},
			{name: 'extKeyUsage', serverAuth: true},
			{name: 'subjectAltName', altNames: names.map((value) => ({type: 2 as const, value}))},
		],
	});
	return {key: pem.private, cert: pem.cert};
}
