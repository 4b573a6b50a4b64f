import {figuresFrom, leaveOut} from './folds.ts';

import {readData} from './read-data.ts';
import {report} from './report.ts';
import {materialOf} from './samples.ts';
import {train} from './train.ts';
import {writeTable} from './write-table.ts';

/** The file of the shipped table, learnt from a folder of labelled tickets: the same bytes every time. */
export function trainedFile(folder: string, say: (line: string) => void): string {
	const material = materialOf(readData(folder));
	const figures = figuresFrom(leaveOut(material, say));
	const learnt = train(material);
	const table = writeTable({...learnt, ...figures}, learnt.rows);
	say(`${learnt.rows.length} terms, ${table.length} bytes`);
	return `/** Written by \`npm run train\`; \`table.ts\` reads it. */\nexport const trained =\n\t'${table}';\n`;
}

/** How good the model is on projects that it has not seen, and on the tickets set aside. */
export function crossValidation(folder: string, say: (line: string) => void): string[] {
	const data = readData(folder);
	return report(data, materialOf(data), say);
}
