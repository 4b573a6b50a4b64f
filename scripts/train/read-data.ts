import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import Papa from 'papaparse';

/** One labelled ticket. `alt` is a second decision that a careful colleague could equally defend. */
export interface LabelledTicket {
	readonly key: string;
	readonly project: string;
	readonly title: string | null;
	readonly description: string;
	readonly type: string | null;
	readonly components: readonly string[];
	readonly decision: string;
	readonly owner: string;
	readonly alt: string | null;
	readonly debt: boolean;
}

/** One ticket that its own developers filed as technical debt, or not. */
export interface LabelledText {
	readonly title: string;
	readonly description: string;
	readonly debt: boolean;
}

/** All that the model learns from. `dev` is only ever measured on. */
export interface Data {
	readonly tickets: readonly LabelledTicket[];
	readonly dev: readonly LabelledTicket[];
	readonly texts: readonly LabelledText[];
	/** Texts without a label that is of use: how words are used is learnt from them too. */
	readonly unlabelled: readonly string[];
}

/** Reads the folder; a set that is not there is empty, but without tickets nothing can be learnt. */
export function readData(folder: string): Data {
	const tickets = readTickets(join(folder, 'tickets-train.json'));
	if (tickets.length === 0) throw new Error(`${folder} has no tickets-train.json.`);
	return {
		tickets,
		dev: readTickets(join(folder, 'tickets-dev.json')),
		texts: readTexts(join(folder, 'github-td-train-2000.csv')),
		unlabelled: UNLABELLED.flatMap((name) => readLines(join(folder, 'satd', name))),
	};
}

const UNLABELLED = [
	'satd_sections.jsonl',
	'satd_pr_commit_processed.jsonl',
	'satd_pr_raw_typed.jsonl',
	'satd_commit_raw_typed.jsonl',
];

interface WrittenTicket extends Partial<Omit<LabelledTicket, 'components'>> {
	components?: readonly string[] | null;
}

function readTickets(path: string): LabelledTicket[] {
	if (!existsSync(path)) return [];
	const written = JSON.parse(readFileSync(path, 'utf8')) as readonly WrittenTicket[];
	return written.map(({key, project, title, description, type, components, decision, owner, alt, debt}) => ({
		key: key ?? '',
		project: project ?? '',
		title: title || null,
		description: description ?? '',
		type: type || null,
		components: components ?? [],
		decision: decision ?? '',
		owner: owner ?? '',
		alt: alt ?? null,
		debt: debt === true,
	}));
}

function readTexts(path: string): LabelledText[] {
	if (!existsSync(path)) return [];
	const {data} = Papa.parse<{text: string; label: string}>(readFileSync(path, 'utf8'), {
		header: true,
		skipEmptyLines: true,
	});
	return data.map(({text, label}) => {
		// Title and description are joined by three spaces.
		const [title = ''] = text.split(/\s{3}/, 1);
		return {title, description: text.slice(title.length).trim(), debt: label === '1'};
	});
}

function readLines(path: string): string[] {
	if (!existsSync(path)) return [];
	const lines = readFileSync(path, 'utf8').split('\n');
	return lines.filter((line) => line !== '').map((line) => (JSON.parse(line) as {text: string}).text);
}
