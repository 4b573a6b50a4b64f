// npm run bench: how fast tickets are judged, and what the extension costs a board of 100, 1,000 and 5,000 cards, against the same board without it.
import {spawnSync} from 'node:child_process';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {ensureBrowser, ensurePackages} from './install.mjs';
import {loadTypeScript} from './load-typescript.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

process.exitCode = await bench();

/** The exit code: 0 when all was measured, 1 when it could not be, 2 when what is asked for is not known. */
async function bench() {
	const visits = visitsAsked();
	if (visits === null) {
		console.error('Usage: npm run bench [-- --visits N]    N from 1 to 20; 3 unless said');
		return 2;
	}
	try {
		ensurePackages();
		ensureBrowser('chromium');
	} catch (error) {
		console.error(error.message);
		return 1;
	}
	const {status} = spawnSync(process.execPath, [join(root, 'scripts/build.mjs'), 'chrome'], {stdio: 'inherit'});
	if (status !== 0) return 1;

	await printJudging();
	const {runnerImport} = await import('vite');
	const {module} = await runnerImport(join(root, 'tests/bench/bench.ts'), {root, configFile: false, logLevel: 'error'});
	const rows = await module.bench(join(root, 'dist/chrome'), visits, (line) => console.log(line));
	const one = (number) => number.toFixed(1);
	console.log(
		`Medians of ${visits} visits to the lab's board, every card in the page at once (real boards show some 200).`,
	);
	console.table(
		rows.map((row) => ({
			cards: row.cards,
			badges: row.badges,
			'own script, ms': one(row.ownScript),
			'longest own stretch, ms': one(row.ownLongest),
			'first card to last badge, ms': one(row.lastBadge),
			'heap a card, bytes': Math.round(row.heapPerCard),
			'longest task, ms': Math.round(row.longestTask),
			'longest task without, ms': Math.round(row.longestTaskBare),
		})),
	);
	return 0;
}

async function printJudging() {
	const {measureJudging} = await loadTypeScript('tests/bench/judging.ts');
	const {perSecond, tableMs} = measureJudging();
	console.log(
		`Judging: ${Math.round(perSecond)} tickets of 1 kB a second on one core; the model's table is read in ${tableMs.toFixed(1)} ms.`,
	);
}

/** How many visits are asked for; null when that cannot be understood. */
function visitsAsked() {
	try {
		const {values} = parseArgs({options: {visits: {type: 'string', default: '3'}}});
		return /^(?:[1-9]|1\d|20)$/.test(values.visits) ? Number(values.visits) : null;
	} catch {
		return null;
	}
}
