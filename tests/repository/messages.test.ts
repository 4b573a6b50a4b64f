import ts from 'typescript';
import {describe, expect, test} from 'vitest';
import {defaultMatrix} from '../../src/decisions/default-matrix.ts';
import {code, files, isTest, read} from './files.ts';
import {families, formsOf, idsOf, lookupsIn, named} from './message-ids.ts';

type Messages = Record<string, {message: string}>;

const locales = files.flatMap((file) => {
	const locale = /^public\/_locales\/(\w+)\/messages\.json$/.exec(file)?.[1];
	return locale ? [{locale, messages: JSON.parse(read(file)) as Messages}] : [];
});
const source = [...code, ...files.filter((file) => /^scripts\/.*\.m?[jt]s$/.test(file) && !isTest(file))];

const written = lookupsIn(source);

const {decisions} = defaultMatrix;
/** Written for every decision, though no surface shows it yet. */
const descriptions = decisions.map(({id}) => named('decision_*_description', id));

test('messages are looked up by ids that can be found in the code', () => {
	const hidden = source
		.filter((file) => file !== 'src/ui/text.ts')
		.flatMap((file) => {
			const text = read(file).replaceAll(/\bfunction (?:text|lookup)\(/g, '');
			return [...text.matchAll(/(?<![.\w])(?:text|textFor|lookup)\((?!\s*['`]|[^'`;]*, ')[^\n]*/g)].map(
				([call]) => `${file}: ${call}`,
			);
		});
	expect(hidden).toEqual([]);
	expect([...new Set(written.made)].sort()).toEqual(Object.keys(families).sort());
});

test('every locale has the same messages but for its plurals', () => {
	const without = ({locale, messages}: (typeof locales)[number]) => {
		const plurals = new Set(written.plural.flatMap((id) => formsOf(id, locale)));
		return Object.keys(messages)
			.filter((id) => !plurals.has(id))
			.sort();
	};
	expect(locales.map(({locale}) => locale)).toContain('en');
	for (const locale of locales) expect(without(locale), locale.locale).toEqual(without(locales[0] ?? locale));
});

describe.each(locales)('in the locale $locale', ({locale, messages}) => {
	const used = new Set([
		...written.whole,
		...written.plural.flatMap((id) => formsOf(id, locale)),
		...Object.keys(families).flatMap(idsOf),
		...descriptions,
		...[...read('manifest.json').matchAll(/__MSG_(\w+)__/g)].map(([, id]) => id ?? ''),
	]);

	test('every message that is used is there', () => {
		expect([...used].filter((id) => !messages[id]?.message.trim())).toEqual([]);
	});

	test('every message that is there is used', () => {
		expect(Object.keys(messages).filter((id) => !used.has(id))).toEqual([]);
	});

	test.each(decisions)('the decision $id has a title, a question and a description', ({id}) => {
		for (const part of ['title', 'question', 'description']) {
			expect(messages[named(`decision_*_${part}`, id)]?.message, part).toMatch(/\S/);
		}
	});
});

describe('no words on the screen are in no locale', () => {
	test('only one file asks the browser for a message', () => {
		expect(code.filter((file) => /\bgetMessage\b/.test(read(file)))).toEqual(['src/ui/text.ts']);
	});

	test('the pages themselves say nothing but the name, until they are drawn', () => {
		const pages = files.filter((file) => /^src\/.*\.html$/.test(file));
		expect(pages.length).toBeGreaterThan(2);
		for (const page of pages) {
			expect(
				read(page)
					.replaceAll(/<[^>]*>/g, '')
					.trim(),
				page,
			).toBe('Whose Call');
		}
	});

	test('every component takes its words from a locale', () => {
		const components = code.filter((file) => /\.tsx$/.test(file));
		expect(components.length).toBeGreaterThan(30);
		expect(components.flatMap(wordsWrittenIn)).toEqual([]);
	});
});

/** Text between tags, and names for the ear, that stand in a component itself. */
function wordsWrittenIn(file: string): string[] {
	const found: string[] = [];
	const tree = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
	const visit = (node: ts.Node): void => {
		const isName = ts.isJsxAttribute(node) && /^(?:aria-label|title|placeholder|alt)$/.test(node.name.getText());
		const words = ts.isJsxText(node)
			? node.text
			: isName && node.initializer && ts.isStringLiteral(node.initializer)
				? node.initializer.text
				: '';
		if (/\p{L}/u.test(words)) found.push(`${file}: ${words.trim()}`);
		ts.forEachChild(node, visit);
	};
	visit(tree);
	return found;
}
