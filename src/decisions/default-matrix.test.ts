import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {Matrix} from '../model/matrix.ts';
import {findPhrases, parsePhrase, phraseBook} from '../model/phrase.ts';
import {wordsOf} from '../model/words.ts';
import {defaultMatrix} from './default-matrix.ts';

const {decisions} = defaultMatrix;
const messages = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as Record<
	string,
	{message: string}
>;

test('the default matrix has 40 decisions with their own ids, 12 of them to start with, and is well formed', () => {
	expect(Matrix.safeParse(defaultMatrix).success).toBe(true);
	expect(new Set(decisions.map(({id}) => id)).size).toBe(40);
	expect(decisions.filter(({starter}) => starter)).toHaveLength(12);
});

test('a decision of one side is approved by that side, a shared one by both', () => {
	for (const {id, owner, daci} of decisions) {
		if (owner === 'product') expect(daci.approver, id).toEqual(['pm']);
		if (owner === 'shared') expect([...daci.approver].sort(), id).toEqual(['em', 'pm']);
		if (owner === 'engineering') expect(daci.approver, id).not.toContain('pm');
	}
});

test('only what a reader needs is in it: no notes of the research', () => {
	const keys = new Set(decisions.flatMap((decision) => Object.keys(decision)));
	expect([...keys].sort()).toEqual(
		['contested', 'daci', 'id', 'onTickets', 'owner', 'signals', 'starter', 'title'].sort(),
	);
});

test('decisions about people never meet a ticket', () => {
	expect(decisions.filter(({onTickets}) => !onTickets).map(({id}) => id)).toEqual([
		'team-structure-hiring',
		'people-growth',
	]);
});

test.each(decisions)('$id has a title, a question and a description for the screen', ({id}) => {
	for (const part of ['title', 'question', 'description']) {
		expect(messages[`decision_${id.replaceAll('-', '_')}_${part}`]?.message).toMatch(/\S/);
	}
});

describe.each(['labels', 'components', 'titlePhrases', 'textPhrases'] as const)('the %s', (kind) => {
	test('each speak for one decision only', () => {
		const all = decisions.flatMap(({signals}) => signals[kind]);
		expect(all.filter((name, i) => all.indexOf(name) !== i)).toEqual([]);
	});
});

test('every phrase is found in a text that says it', () => {
	const phrases = decisions.flatMap(({signals}) => [...signals.titlePhrases, ...signals.textPhrases]);
	expect(phrases.length).toBeGreaterThan(500);
	for (const written of phrases) {
		expect(parsePhrase(written), written).not.toBeNull();
		const said = written.replace('^', '').replaceAll('…', 'one two three').replaceAll('*', 'xyz').trim();
		const hits = findPhrases(phraseBook([[written, written]]), wordsOf(said));
		expect(
			hits.map(({start, end}) => said.slice(start, end)),
			written,
		).toContain(said);
	}
});

test('no phrase is a single short word that any ticket may use', () => {
	const phrases = decisions.flatMap(({signals}) => [...signals.titlePhrases, ...signals.textPhrases]);
	const plain = [
		'index',
		'cache',
		'class',
		'module',
		'function',
		'query',
		'sql',
		'status',
		'process',
		'due',
		'api',
		'risk',
		'goal',
	];
	expect(phrases.filter((phrase) => plain.includes(phrase))).toEqual([]);
});
