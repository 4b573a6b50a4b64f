import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {runTool} from './run-tool.mjs';

/** Runs one project of vitest.config.ts and counts its tests. */
export async function runVitest(project) {
	const folder = mkdtempSync(join(tmpdir(), 'whose-call-'));
	const file = join(folder, 'report.json');
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
	const {status, output} = await runTool('vitest', ['run', '--project', project, ...reporters]);
	const counted = countIn(file);
	rmSync(folder, {recursive: true, force: true});
	// Whatever vitest holds for a failure is one, also where no single test can be named.
	if (status !== 0 && counted.failed === 0) counted.failed = 1;
	return {...counted, output};
}

function countIn(file) {
	const counted = {passed: 0, failed: 0, skipped: 0};
	const report = read(file);
	if (report === null) return counted;
	for (const {status, assertionResults} of report.testResults) {
		const states = assertionResults.map((test) => test.status);
		const failed = states.filter((state) => state === 'failed').length;
		const passed = states.filter((state) => state === 'passed').length;
		counted.passed += passed;
		counted.skipped += states.length - passed - failed;
		// A file that cannot be read or prepared has no failing test, and failed.
		counted.failed += failed === 0 && status === 'failed' ? 1 : failed;
	}
	return counted;
}

function read(file) {
	try {
		return JSON.parse(readFileSync(file, 'utf8'));
	} catch {
		return null;
	}
}
