import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {compile} from '../decisions/compile.ts';
import {defaultMatrix} from '../decisions/default-matrix.ts';
import {decide, rules} from '../decisions/index.ts';
import type {Example} from '../decisions/rule.ts';
import {unknownTicket} from '../model/ticket.ts';
import {reasonText} from './reason-text.ts';

const messages = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as Record<
	string,
	{message: string}
>;
const lookup = (id: string, ...given: string[]) => (messages[id]?.message ?? '').replace('$1', given[0] ?? '');

test('a reason is a sentence that quotes the ticket', () => {
	expect(reasonText({rule: 'label', saw: ['adr']}, lookup)).toBe('It is labelled “adr”.');
	expect(reasonText({rule: 'words-model', saw: ['refactor', 'dead\n code']}, lookup)).toBe(
		'Its words: “refactor”, “dead code”.',
	);
	expect(reasonText({rule: 'due-date', saw: ['2026-05-04']}, lookup)).toBe('Its due date is 2026-05-04.');
	expect(reasonText({rule: 'silence', saw: []}, lookup)).toMatch(/^Nothing in it names a decision/);
});

test('a long quotation is cut', () => {
	expect(reasonText({rule: 'issue-type', saw: ['x'.repeat(1_000_000)]}, lookup).length).toBeLessThan(120);
});

test('every rule that speaks has its sentence', () => {
	const files = import.meta.glob<{examples?: readonly Example[]}>(['../decisions/*.ts', '!../decisions/*.test.ts'], {
		eager: true,
	});
	for (const {id} of rules) {
		for (const {ticket, taught} of files[`../decisions/${id}.ts`]?.examples ?? []) {
			const {reasons} = decide(
				{...unknownTicket('linear', 'acme', 'APP-1'), ...ticket},
				compile(defaultMatrix, taught),
				'2026-05-04',
			);
			for (const reason of reasons) expect(reasonText(reason, lookup), id).toMatch(/\.$/);
		}
	}
});

test('a rule that this version does not know still shows what it saw', () => {
	expect(reasonText({rule: 'from-the-future', saw: ['refactor']}, lookup)).toBe('“refactor”');
});
