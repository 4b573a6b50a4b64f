// npm test: everything that is checked, or the named stages alone: npm test -- unit types
import {ensurePackages} from './install.mjs';
import {stages} from './stages.mjs';

process.exitCode = await testAll(process.argv.slice(2));

/** The exit code: 0 when something was checked and all is well, 1 when not, 2 when what is asked for is not known. */
async function testAll(asked) {
	const names = stages.map(({name}) => name);
	const unknown = asked.find((name) => !names.includes(name));
	if (unknown !== undefined) {
		console.error(`There is no stage "${unknown}"; there are ${names.join(', ')}.`);
		return 2;
	}
	const total = {passed: 0, failed: 0, skipped: 0};
	try {
		ensurePackages();
	} catch (error) {
		console.error(error.message);
		total.failed = 1;
	}
	const succeeded = new Map();
	for (const stage of total.failed > 0 ? [] : wantedBy(asked)) {
		const counted = await runStage(stage, succeeded);
		succeeded.set(stage.name, counted.failed === 0);
		for (const key of Object.keys(total)) total[key] += counted[key];
	}
	console.log(`\n${inWords(total)}`);
	return total.failed > 0 || total.passed === 0 ? 1 : 0;
}

/** The stages that are asked for and what they need, in the order of the list. */
function wantedBy(asked) {
	if (asked.length === 0) return stages;
	const wanted = new Set(asked);
	for (const {name, needs = []} of stages) if (wanted.has(name)) for (const needed of needs) wanted.add(needed);
	return stages.filter(({name}) => wanted.has(name));
}

async function runStage({name, needs = [], run}, succeeded) {
	process.stdout.write(`${name.padEnd(12)}`);
	const started = performance.now();
	const missing = needs.find((needed) => !succeeded.get(needed));
	const counted =
		missing === undefined
			? await run().catch((error) => failure(error.stack))
			: failure(`${name} cannot run: ${missing} failed.`);
	const seconds = ((performance.now() - started) / 1000).toFixed(1).padStart(6);
	console.log(`${seconds} s  ${counted.failed > 0 ? 'FAILED' : 'ok'.padEnd(6)}  ${inWords(counted)}`);
	if (counted.failed > 0) console.log(`\n${counted.output.trim().replace(/^(?=.)/gm, '    ')}\n`);
	return counted;
}

function failure(output) {
	return {passed: 0, failed: 1, skipped: 0, output};
}

function inWords({passed, failed, skipped}) {
	return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
