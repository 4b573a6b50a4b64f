import {chmodSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, afterEach, beforeEach, describe, expect, test, vi} from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'whose-call-'));
afterAll(() => rmSync(folder, {recursive: true}));

/** A program that answers --version in this way. */
function program(name: string, answer: string): string {
	const path = join(folder, name);
	writeFileSync(path, `#!/bin/sh\n${answer}\n`);
	chmodSync(path, 0o755);
	return path;
}

async function find(kind: 'chromium' | 'firefox') {
	const {findBrowser} = await import('./find-browser.mjs');
	return findBrowser(kind);
}

describe.each([
	['chromium', 'CHROME_PATH', 'Chromium 199.0.1.2 built on Somewhere'],
	['firefox', 'FIREFOX_PATH', 'Mozilla Firefox 199.0.1.2'],
] as const)('%s', (kind, variable, says) => {
	// A browser that was found is remembered; every test is a new start.
	beforeEach(() => vi.resetModules());
	afterEach(() => vi.unstubAllEnvs());

	test('that is named is taken, before any other', async () => {
		const path = program(kind, `echo "${says}"`);
		vi.stubEnv(variable, path);
		expect(await find(kind)).toEqual({path, version: '199.0.1.2'});
	});

	test.each([
		['is not there', () => join(folder, 'none')],
		['cannot be run', () => import.meta.filename],
		['says no version', () => program('mute', 'exit 0')],
		['fails', () => program('broken', `echo "${says}"; exit 1`)],
	])('that is named and %s is an error that names it, and no other is taken', async (_, named) => {
		vi.stubEnv(variable, named());
		await expect(find(kind)).rejects.toThrow(`${variable} is "${named()}", which is no browser that can be started.`);
	});

	test('that is too old for the extension is an error that says what is needed', async () => {
		vi.stubEnv(variable, program('old', 'echo "Browser 99.0.1"'));
		await expect(find(kind)).rejects.toThrow(/ of version 99\.0\.1; \d{3} or later is needed\.$/);
	});
});
