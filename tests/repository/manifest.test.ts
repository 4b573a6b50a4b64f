import {expect, test} from 'vitest';
import manifest from '../../manifest.json' with {type: 'json'};
import {hosts} from '../../src/hosts/index.ts';
import {code, read} from './files.ts';

const sites = hosts.flatMap(({matches}) => matches).sort();

test('the content script runs on the pages of the hosts and nowhere else', () => {
	expect(manifest.content_scripts.flatMap(({matches}) => matches).sort()).toEqual(sites);
});

test('at installation exactly the sites of the hosts are asked for', () => {
	expect([...manifest.host_permissions].sort()).toEqual(sites);
});

test('no page can load a file of ours, and neither a page nor another extension is listened to', () => {
	expect(manifest).not.toHaveProperty('web_accessible_resources');
	expect(manifest).not.toHaveProperty('externally_connectable');
	expect(code.filter((file) => /\bon(?:Message|Connect)External\b/.test(read(file)))).toEqual([]);
});

test('the pages of the extension run and load what comes with it alone', () => {
	const policy = manifest.content_security_policy.extension_pages.split('; ');
	expect(policy).toContain("default-src 'none'");
	for (const source of policy.flatMap((directive) => directive.split(' ').slice(1))) {
		expect(["'none'", "'self'"]).toContain(source);
	}
});
