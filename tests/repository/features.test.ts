import {expect, test} from 'vitest';
import {files, read} from './files.ts';

const LINE = /^- (?<does>.+\.) `(?<file>[^`]+\.test\.tsx?)`: "(?<title>.+)"$/;

const features = read('docs/features.md')
	.split('\n')
	.filter((line) => line.startsWith('- '))
	.map((line) => {
		const {does = line, file = '', title = ''} = LINE.exec(line)?.groups ?? {};
		return {does, file, title};
	});

test.each(features)('“$does” is proved by a test that exists', ({file, title}) => {
	expect(files).toContain(file);
	const literals = ["'", '"', '`'].map((quote) => `${quote}${title.replaceAll(quote, `\\${quote}`)}${quote},`);
	expect(literals.filter((literal) => read(file).includes(literal))).not.toEqual([]);
});

test('what is proved end to end is told', () => {
	const told = new Set(features.map(({file}) => file));
	const proving = files.filter((file) => /^tests\/end-to-end\/.*\.test\.ts$/.test(file));
	expect(proving.filter((file) => !told.has(file))).toEqual([]);
});
