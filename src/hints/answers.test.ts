import {describe, expect, test} from 'vitest';
import {type HintAnswers, NO_ANSWERS} from '../model/hint-answers.ts';
import {type Ticket, unknownTicket} from '../model/ticket.ts';
import {withReply, withShown, withSwitch} from './answers.ts';
import {frame} from './framing.ts';
import {suggest} from './index.ts';
import type {Context} from './rule.ts';

const TODAY = '2026-05-04';
const SITE = 'acme.atlassian.net';

function ticket(key: string, title: string, description: string | null = null): Ticket {
	return {...unknownTicket('jira-cloud', SITE, key), title, description};
}

/** The hints that an engineer is shown on a debt ticket. */
function shown(of: Ticket, answers: HintAnswers, today = TODAY, strict = false): string[] {
	const context: Context = {
		ticket: of,
		debt: {is: true, sure: 0.9, reasons: []},
		framing: frame(of),
		verdict: {decision: 'debt-selection', owner: 'engineering', sure: 0.9, fromWords: true, reasons: []},
		side: 'engineering',
		strict,
	};
	return suggest(context, {answers, writing: false, today}).map(({id}) => id);
}

const bare = ticket('APP-1', 'Refactor the queue');
const slow = ticket('APP-2', 'Refactor the queue', 'It slows us down.');

describe('“Already said”', () => {
	const answers = withReply(NO_ANSWERS, 'debt-customer-impact', 'already-said', bare, TODAY);

	test('brings the next dimension on this ticket, for ever', () => {
		expect(shown(bare, answers)).toContain('debt-team-velocity');
		expect(shown(bare, answers, '2027-05-04')).not.toContain('debt-customer-impact');
	});

	test('leaves other tickets alone', () => {
		expect(shown(ticket('APP-9', 'Refactor the queue'), answers)).toEqual(['debt-customer-impact']);
	});

	test('frames a ticket together with its evidence', () => {
		const withNumber = ticket('APP-3', 'Refactor the queue', 'It restarted 14 times since May. Option A: a lock.');
		const said = withReply(NO_ANSWERS, 'debt-customer-impact', 'already-said', withNumber, TODAY);
		expect(shown(withNumber, NO_ANSWERS)).toContain('debt-customer-impact');
		expect(shown(withNumber, said)).toEqual([]);
	});

	test('said twice is kept once', () => {
		expect(withReply(answers, 'debt-customer-impact', 'already-said', bare, TODAY).said).toHaveLength(1);
	});
});

describe('“Less of this”', () => {
	const id = 'debt-customer-impact';

	test('here: not in this project, but in others', () => {
		const answers = withReply(NO_ANSWERS, id, 'less-here', bare, TODAY);
		expect(shown(ticket('APP-7', 'Refactor the queue'), answers)).not.toContain(id);
		expect(shown(ticket('APPS-7', 'Refactor the queue'), answers)).toContain(id);
	});

	test('later: nowhere for two weeks, then again', () => {
		const answers = withReply(NO_ANSWERS, id, 'less-later', bare, TODAY);
		expect(shown(bare, answers, '2026-05-17')).not.toContain(id);
		expect(shown(bare, answers, '2026-05-18')).toContain(id);
	});

	test('never: nowhere, until it is switched on again', () => {
		const answers = withReply(NO_ANSWERS, id, 'less-ever', bare, TODAY);
		expect(shown(ticket('WEB-1', 'Refactor the queue'), answers, '2027-01-01')).not.toContain(id);
		expect(shown(bare, withSwitch(answers, {hint: id, on: true, where: null}))).toContain(id);
	});

	test('the switch of a project counts more than the one for everywhere, and a later one for everywhere clears it', () => {
		const where = {site: SITE, project: 'APP'};
		const off = withSwitch(NO_ANSWERS, {hint: id, on: false, where: null});
		const onHere = withSwitch(off, {hint: id, on: true, where});
		expect(shown(bare, onHere)).toContain(id);
		expect(shown(ticket('WEB-1', 'Refactor the queue'), onHere)).not.toContain(id);
		expect(withSwitch(onHere, {hint: id, on: false, where: null}).switches).toHaveLength(1);
	});
});

describe('on one day', () => {
	test('a ticket never shows a second debt hint, whatever was done to the first', () => {
		const [, first = ''] = shown(slow, NO_ANSWERS);
		expect(first).toBe('debt-evidence');
		const answers = withReply(withShown(NO_ANSWERS, first, slow, TODAY), first, 'already-said', slow, TODAY);
		const more = ticket('APP-2', 'Refactor the queue', 'It slows us down.');
		expect(shown(more, answers)).not.toContain('debt-options');
		expect(shown(more, answers, '2026-05-05')).toContain('debt-options');
	});

	test('the hint that was shown stays, and the next open dimension is always there', () => {
		const answers = withShown(NO_ANSWERS, 'debt-evidence', slow, TODAY);
		expect(shown(slow, answers)).toEqual(['debt-customer-impact', 'debt-evidence']);
	});

	test('what was shown yesterday is forgotten', () => {
		const answers = withShown(withShown(NO_ANSWERS, 'debt-evidence', slow, TODAY), 'debt-options', bare, '2026-05-05');
		expect(answers.shown.map(({hint}) => hint)).toEqual(['debt-options']);
	});
});

test('answers never outgrow one item of the browser’s sync', () => {
	let answers = NO_ANSWERS;
	for (let i = 0; i < 500; i++) {
		const one = ticket(`LONGPROJECT-${i}`, 'Refactor the queue');
		answers = withReply(answers, 'debt-customer-impact', 'already-said', one, TODAY);
		answers = withReply(answers, 'debt-customer-impact', 'less-later', one, TODAY);
	}
	expect(JSON.stringify({...answers, shown: []}).length).toBeLessThan(8192);
});

test('strictly, a ticket is framed only once all three dimensions are said', () => {
	const one = ticket('APP-4', 'Split billing', 'Every change takes 3 extra days. Option A: a lock.');
	expect(shown(one, NO_ANSWERS)).toEqual([]);
	expect(shown(one, NO_ANSWERS, TODAY, true)).toEqual(['debt-customer-impact']);
});
