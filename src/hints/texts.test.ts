import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {unknownTicket} from '../model/ticket.ts';
import {catalogue} from './catalogue.ts';
import {frame} from './framing.ts';
import {FRAMING_STARTERS, HEALTH_STARTERS, STATUS_STARTERS} from './starters.ts';

const locales = readdirSync('public/_locales').map((locale) => ({
	locale,
	messages: JSON.parse(readFileSync(`public/_locales/${locale}/messages.json`, 'utf8')) as Record<
		string,
		{message: string}
	>,
}));

/** Words that count, rank or judge people; a locale without such a list does not pass. */
const JUDGING: Record<string, RegExp> = {
	en: /\b(?:scores?|scored|scoring|rank(?:s|ed|ing|ings)?|ratings?|rated|leaderboards?|top performers?|(?:under|over)perform\w*|high performers?|low performers?|best engineers?|worst|you failed|you forgot|you should have|lazy|careless|sloppy|incompetent|unprofessional|stupid|clueless|blames|blamed|to blame|at fault|(?:your|their|his|her) fault|bad (?:tickets?|managers?|engineers?|partners?)|poor (?:tickets?|managers?|engineers?|work)|grade[sd]?|points earned|productivity of|slowest|fastest|weak (?:managers?|engineers?|partners?)|ignored you|your mistakes?)\b/i,
};

const nameOf = (id: string) => `hint_${id.replaceAll('-', '_')}`;

describe.each(locales)('in the locale $locale', ({locale, messages}) => {
	test('no text scores, ranks or judges a person', () => {
		const judging = JUDGING[locale];
		expect(judging).toBeDefined();
		const said = Object.entries(messages).filter(([, {message}]) => judging?.test(message));
		expect(said).toEqual([]);
	});

	test.each(catalogue())('the hint $id asks or starts a sentence, in at most 140 characters', ({id}) => {
		const text = messages[nameOf(id)]?.message ?? '';
		expect(text).toMatch(/\?|…/);
		expect(text).toMatch(/[.?”]$/);
		expect(text.length).toBeLessThanOrEqual(140);
	});

	test.each(catalogue())('the hint $id says in a sentence how it goes away', ({id}) => {
		const text = messages[`${nameOf(id)}_goes`]?.message ?? '';
		expect(text).toMatch(/\w.*\.$/);
		expect(text.length).toBeLessThanOrEqual(140);
	});

	test.each([...FRAMING_STARTERS, ...HEALTH_STARTERS, ...STATUS_STARTERS])(
		'the starter %s leaves room for words and says nothing before it is filled in',
		(id) => {
			const text = messages[`starter_${id.replaceAll('-', '_')}`]?.message ?? '';
			expect(text).toContain('…');
			expect(text.length).toBeLessThanOrEqual(140);
			const framing = frame({...unknownTicket('linear', 'linear.app/acme', 'APP-1'), title: null, description: text});
			expect(Object.values(framing).filter(({said}) => said)).toEqual([]);
		},
	);
});

test('the ban on judging words does ban', () => {
	for (const text of ['Your score', 'Ranked third', 'You failed to say why', 'Your fault', 'The slowest engineer']) {
		expect(JUDGING['en']?.test(text), text).toBe(true);
	}
	for (const text of ['What does it cost the team?', 'Nobody is asked to explain', 'It ranges from 1 to 3']) {
		expect(JUDGING['en']?.test(text), text).toBe(false);
	}
});
