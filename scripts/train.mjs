// npm run train -- --data FOLDER: learns the model of src/decisions/text-model from labelled tickets.
import {existsSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {loadTypeScript} from './load-typescript.mjs';

const USAGE = `Usage: npm run train -- --data FOLDER [--cross-validate]
  writes src/decisions/text-model/trained.ts and says how good it is; with --cross-validate only says it, and more`;
const root = fileURLToPath(new URL('..', import.meta.url));

process.exitCode = await train();

/** The exit code: 0 when done, 2 when what is asked for cannot be done. */
async function train() {
	const asked = options();
	if (asked === null || asked.data === undefined) return refuse(USAGE);
	if (!existsSync(join(asked.data, 'tickets-train.json'))) return refuse(`${asked.data} has no tickets-train.json.`);
	const {crossValidate, trainFrom} = await loadTypeScript('scripts/train/main.ts');
	const say = (line) => process.stderr.write(`${line}\n`);
	if (asked['cross-validate']) {
		console.log(crossValidate(asked.data, say).join('\n'));
		return 0;
	}
	const {file, lines} = trainFrom(asked.data, say);
	writeFileSync(join(root, 'src/decisions/text-model/trained.ts'), file);
	console.log(lines.join('\n'));
	return 0;
}

/** What the command line asks for; null when that cannot be understood. */
function options() {
	try {
		return parseArgs({options: {data: {type: 'string'}, 'cross-validate': {type: 'boolean', default: false}}}).values;
	} catch {
		return null;
	}
}

function refuse(sentence) {
	process.stderr.write(`${sentence}\n`);
	return 2;
}
