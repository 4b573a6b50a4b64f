import {expect, test} from 'vitest';
import {TeamWords} from '../model/team-words.ts';
import {frame} from './framing.ts';
import {withTeamDebt} from './team-debt.ts';

const words: TeamWords = {debt: ['spring cleaning', 'yak*'], customers: ['skippers', 'harbour masters', '*', '(((']};
const none: TeamWords = {debt: [], customers: []};
const noDebt = {is: false, sure: 0.91, reasons: []};
const ticket = (title: string, description: string | null = null) => ({title, description});

test('whom a team calls its customers are heard as such, together with what happens to them', () => {
	const said = ticket('Tidy the berths', 'Skippers wait for an hour. Fine.');
	expect(frame(said, {team: words}).customerImpact).toMatchObject({said: true, quote: 'Skippers wait for an hour'});
	expect(frame(said, {team: none}).customerImpact.said).toBe(false);
	expect(frame(said).customerImpact.said).toBe(false);
	expect(frame(ticket('Tidy', 'The new berths confuse harbour masters.'), {team: words}).customerImpact.said).toBe(
		true,
	);
});

test('a team’s word for its customers alone is no impact, nor one that names a thing in the code', () => {
	for (const text of ['Skippers have a page.', 'The skippers table is slow.', 'skippers.ts fails.']) {
		expect(frame(ticket('Tidy', text), {team: words}).customerImpact.said, text).toBe(false);
	}
});

test('what a team calls debt is debt, quoted in the ticket’s own words', () => {
	expect(withTeamDebt(noDebt, ticket('Spring-cleaning of the berths'), words)).toEqual({
		is: true,
		sure: 0.9,
		reasons: [{rule: 'debt-named', saw: ['Spring-cleaning']}],
	});
	expect(withTeamDebt(noDebt, ticket('Berths', 'A yakshave, yes.'), words).is).toBe(true);
	expect(withTeamDebt(noDebt, ticket('Spring is here. Cleaning starts.'), words)).toBe(noDebt);
	expect(withTeamDebt(noDebt, ticket('Berths', '```\nspring cleaning\n```'), words)).toBe(noDebt);
	expect(withTeamDebt(noDebt, ticket('Spring cleaning'), none)).toBe(noDebt);
});

test('debt that was recognised keeps its reasons', () => {
	const debt = {is: true, sure: 0.9, reasons: [{rule: 'debt-label', saw: ['tech-debt']}]};
	expect(withTeamDebt(debt, ticket('Spring cleaning'), words)).toBe(debt);
});

test('the words of a newer version keep what this one does not know', () => {
	const read = TeamWords.parse({...words, partners: ['pilots']});
	expect(read).toEqual({...words, partners: ['pilots']});
	expect(TeamWords.safeParse({debt: 'x', customers: []}).success).toBe(false);
});
