// npm run judge -- --in tickets.json --out verdicts.json: whose call is each of these tickets?
// npm run judge -- --in tickets.json --explain PAY-12: which steps led to that?
// npm run judge -- --score labelled.json: how often is that what people say?
// npm run judge -- --score-framing [--data DIR]: how well is heard what debt tickets say of themselves?
import {readFileSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {loadTypeScript} from './load-typescript.mjs';

const USAGE = `Usage: npm run judge -- --in tickets.json|tickets.csv [--out verdicts.json] [--today YYYY-MM-DD]
       npm run judge -- --in tickets.json|tickets.csv --explain PAY-12 [--out steps.txt] [--today YYYY-MM-DD]
       npm run judge -- --score labelled.json [--json] [--out score.txt] [--today YYYY-MM-DD]
       npm run judge -- --score-framing [--data DIR]`;
const root = fileURLToPath(new URL('..', import.meta.url));

process.exitCode = await judge();

/** The exit code: 0 when every ticket was judged, 2 when something given is not right. */
async function judge() {
	const asked = options();
	if (typeof asked === 'string') return refuse(asked, USAGE);
	if (asked['score-framing']) return scoreFraming(asked.data ?? null);
	const file = asked.score ?? asked.in;
	const text = attempt(() => readFileSync(file, 'utf8'));
	if (text instanceof Error) return refuse(`${file} cannot be read: ${why(text)}`);

	const answer = await answerOf(text, asked);
	if (answer.kind === 'bad') return refuse(...answer.problems.map((problem) => `${file}: ${problem}`));

	for (const warning of answer.warnings) process.stderr.write(`${file}: ${warning}\n`);
	if (asked.out === undefined) {
		process.stdout.write(answer.prints);
		return 0;
	}
	const written = attempt(() => writeFileSync(asked.out, answer.prints));
	if (written instanceof Error) return refuse(`${asked.out} cannot be written: ${why(written)}`);
	process.stderr.write(`${answer.tickets} tickets judged: ${asked.out}\n`);
	return 0;
}

/** What is printed and of how many tickets, with its warnings; or what is wrong with the file. */
function answerOf(text, asked) {
	if (asked.score !== undefined) return score(text, asked);
	return asked.explain === undefined ? verdicts(text, asked) : steps(text, asked);
}

async function steps(text, {in: file, explain, today}) {
	const {explainTicket} = await loadTypeScript('scripts/explain-ticket.ts');
	const explained = explainTicket(text, basename(file), explain, messages(), today);
	return explained.kind === 'bad' ? explained : {...explained, tickets: 1, prints: explained.text};
}

async function verdicts(text, {in: file, today}) {
	const {judgeFile} = await loadTypeScript('scripts/judge.ts');
	const judged = judgeFile(text, basename(file), messages(), today);
	if (judged.kind === 'bad') return judged;
	const {judgements} = judged;
	return {...judged, tickets: judgements.length, prints: `${JSON.stringify(judgements, null, '\t')}\n`};
}

async function score(text, {json, today}) {
	const {scoreFile} = await loadTypeScript('scripts/judge-labelled.ts');
	const scored = scoreFile(text, today);
	if (scored.kind === 'bad') return scored;
	const {scoreText} = await loadTypeScript('scripts/score-text.ts');
	const prints = json ? `${JSON.stringify(scored.score, null, '\t')}\n` : scoreText(scored.score);
	return {...scored, tickets: scored.score.tickets, prints};
}

async function scoreFraming(data) {
	const {scoreFraming} = await loadTypeScript('scripts/score-framing.ts');
	const {framingText} = await loadTypeScript('scripts/score-framing-text.ts');
	const scores = attempt(() => scoreFraming(join(root, 'tests/framing'), data));
	if (scores instanceof Error) return refuse(`The labelled set cannot be read: ${why(scores)}`);
	process.stdout.write(framingText(scores));
	return 0;
}

function messages() {
	return JSON.parse(readFileSync(join(root, 'public/_locales/en/messages.json'), 'utf8'));
}

/** What the command line asks for, or why it cannot be followed. */
function options() {
	const parsed = attempt(() =>
		parseArgs({
			options: {
				in: {type: 'string'},
				score: {type: 'string'},
				'score-framing': {type: 'boolean'},
				data: {type: 'string'},
				explain: {type: 'string'},
				json: {type: 'boolean'},
				out: {type: 'string'},
				today: {type: 'string'},
			},
		}),
	);
	if (parsed instanceof Error) return parsed.message;
	const {today = new Date().toISOString().slice(0, 10), ...files} = parsed.values;
	if (files['score-framing']) return files;
	if (files.in === undefined && files.score === undefined) return 'There is no --in: which tickets?';
	if (files.in !== undefined && files.score !== undefined) return 'Either --in or --score is expected, found both.';
	if (files.explain !== undefined && files.in === undefined) return '--explain goes with --in: a ticket of which file?';
	if (files.json && files.score === undefined) return '--json goes with --score: what --in writes is JSON as it is.';
	if (!/^\d{4}-\d{2}-\d{2}$/.test(today)) return `--today is expected as YYYY-MM-DD, found "${today}".`;
	return {...files, today};
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
