import {basename, dirname} from 'node:path';
import {expect, test} from 'vitest';
import {rules} from '../../src/decisions/index.ts';
import {detectors} from '../../src/hints/framing.ts';
import {hints} from '../../src/hints/index.ts';
import {hosts} from '../../src/hosts/index.ts';
import {code, read} from './files.ts';

interface Listed {
	type: string;
	room: string;
	list: readonly {id: string}[];
}

const kinds: Listed[] = [
	{type: 'Host', room: 'src/hosts', list: hosts},
	{type: 'DecisionRule', room: 'src/decisions', list: rules},
	{type: 'HintRule', room: 'src/hints', list: hints},
	{type: 'Detector', room: 'src/hints', list: Object.values(detectors)},
];

test.each(kinds)(
	'every $type is a file of $room, and the list there holds each once, under the name of its file',
	(kind) => {
		const {type, room, list} = kind;
		const declares = new RegExp(String.raw`\bexport const \w+: ${type}(?:<[^=]+>)? =`);
		const declaring = code.filter((file) => declares.test(read(file)));
		expect(declaring.map(dirname)).toEqual(declaring.map(() => room));
		expect(list.map(({id}) => id).sort()).toEqual(declaring.map((file) => basename(file, '.ts')).sort());
	},
);

test('an id is words in small letters with hyphens between', () => {
	for (const {id} of kinds.flatMap(({list}) => list)) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
});
