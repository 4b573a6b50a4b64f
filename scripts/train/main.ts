import {figuresFrom, leaveOut} from './folds.ts';
import {readData} from './read-data.ts';
import {report} from './report.ts';
import {materialOf} from './samples.ts';
import {tenFolds} from './ten-folds.ts';
import {train} from './train.ts';
import {writeTable} from './write-table.ts';

/** What was learnt: the file of the shipped table, the same bytes every time, and how good it is. */
export interface Trained {
	file: string;
	lines: string[];
}

/** Learns from a folder of labelled tickets. Sureness comes from models that had not seen the tickets. */
export function trainFrom(folder: string, say: (line: string) => void): Trained {
	const data = readData(folder);
	const material = materialOf(data);
	const folds = leaveOut(material, say);
	const learnt = train(material);
	const table = writeTable({...learnt, ...figuresFrom(folds)}, learnt.rows);
	return {
		file: `/** Written by \`npm run train\`; \`table.ts\` reads it. */\nexport const trained =\n\t'${table}';\n`,
		lines: [...report(folds, table, data.dev), `The table: ${learnt.rows.length} terms, ${table.length} bytes`],
	};
}

/** As `trainFrom`, and how well the debt of texts is told that their own developers labelled. */
export function crossValidate(folder: string, say: (line: string) => void): string[] {
	const texts = tenFolds(materialOf(readData(folder)));
	return [...trainFrom(folder, say).lines, `Texts labelled by their developers, ten parts: F1 ${texts.toFixed(3)}`];
}
