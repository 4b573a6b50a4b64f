// npm run judge -- --in tickets.json --out verdicts.json: whose call is each of these tickets?
import {readFileSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';

const USAGE = 'Usage: npm run judge -- --in tickets.json|tickets.csv [--out verdicts.json] [--today YYYY-MM-DD]';
const root = fileURLToPath(new URL('..', import.meta.url));

process.exitCode = await judge();

/** The exit code: 0 when every ticket was judged, 2 when something given is not right. */
async function judge() {
	const asked = options();
	if (typeof asked === 'string') return refuse(asked, USAGE);
	const text = attempt(() => readFileSync(asked.in, 'utf8'));
	if (text instanceof Error) return refuse(`${asked.in} cannot be read: ${why(text)}`);

	const {judgeFile} = await load('scripts/judge.ts');
	const messages = JSON.parse(readFileSync(join(root, 'public/_locales/en/messages.json'), 'utf8'));
	const judged = judgeFile(text, basename(asked.in), messages, asked.today);
	if (judged.kind === 'bad') return refuse(...judged.problems.map((problem) => `${asked.in}: ${problem}`));

	for (const warning of judged.warnings) process.stderr.write(`${asked.in}: ${warning}\n`);
	const json = `${JSON.stringify(judged.judgements, null, '\t')}\n`;
	if (asked.out === undefined) {
		process.stdout.write(json);
		return 0;
	}
	const written = attempt(() => writeFileSync(asked.out, json));
	if (written instanceof Error) return refuse(`${asked.out} cannot be written: ${why(written)}`);
	process.stderr.write(`${judged.judgements.length} tickets judged: ${asked.out}\n`);
	return 0;
}

/** What the command line asks for, or why it cannot be followed. */
function options() {
	const parsed = attempt(() =>
		parseArgs({options: {in: {type: 'string'}, out: {type: 'string'}, today: {type: 'string'}}}),
	);
	if (parsed instanceof Error) return parsed.message;
	const {today = new Date().toISOString().slice(0, 10), ...files} = parsed.values;
	if (files.in === undefined) return 'There is no --in: which tickets?';
	if (!/^\d{4}-\d{2}-\d{2}$/.test(today)) return `--today is expected as YYYY-MM-DD, found "${today}".`;
	return {...files, today};
}

/** Node cannot read TypeScript by itself; Vite can. */
async function load(path) {
	const {runnerImport} = await import('vite');
	const {module} = await runnerImport(join(root, path), {root, configFile: false, logLevel: 'error'});
	return module;
}

function attempt(action) {
	try {
		return action();
	} catch (error) {
		return error;
	}
}

function why(error) {
	if (error.code === 'ENOENT') return 'there is no such file or folder';
	return error.code === 'EISDIR' ? 'it is a folder' : error.message;
}

function refuse(...sentences) {
	for (const sentence of sentences) process.stderr.write(`${sentence}\n`);
	return 2;
}
