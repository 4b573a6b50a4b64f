import {describe, expect, test} from 'vitest';
import {type Ticket, unknownTicket} from '../model/ticket.ts';
import {compile} from './compile.ts';
import {defaultMatrix} from './default-matrix.ts';
import {explain} from './explain.ts';
import {decide, rules} from './index.ts';

const matrix = compile(defaultMatrix);
const ticket = (fields: Partial<Ticket>): Ticket => ({...unknownTicket('jira-cloud', 'acme', 'APP-1'), ...fields});
const explained = (fields: Partial<Ticket>) => explain(ticket(fields), matrix, '2026-05-04');
const TOLD = {labels: ['regression'], type: 'Bug', title: 'The page does not open', dueDate: '2026-06-01'};

describe.each<Partial<Ticket>>([
	{},
	TOLD,
	{title: 'Hm'},
	{title: 'Gift cards by end of May', type: 'Story'},
	{title: 'Refactor the importer', components: ['backend']},
])('of %j', (fields) => {
	test('every rule is told once, in its order, and the one that decided gives the verdict', () => {
		const {steps, verdict} = explained(fields);
		expect(steps.map(({rule}) => rule)).toEqual(rules.map(({id}) => id));
		expect(verdict).toEqual(decide(ticket(fields), matrix, '2026-05-04'));
		const [first, ...others] = steps.filter(({part}) => part === 'decided');
		expect(others).toEqual([]);
		expect(first).toMatchObject({
			rule: verdict.reasons[0]?.rule,
			owner: verdict.owner,
			opinion: {decision: verdict.decision, sure: verdict.sure, saw: verdict.reasons[0]?.saw},
		});
		expect(steps.filter(({part}) => part === 'decided' || part === 'agreed').map(({rule}) => rule)).toEqual(
			verdict.reasons.map(({rule}) => rule),
		);
	});

	test('who was silent or not asked has neither opinion nor owner, and all others have both', () => {
		for (const {part, opinion, owner} of explained(fields).steps) {
			const spoke = part !== 'silent' && part !== 'not-asked';
			expect([opinion !== null, owner !== null]).toEqual([spoke, spoke]);
		}
	});
});

test('a rule that would have said otherwise is told too', () => {
	const {steps} = explained(TOLD);
	expect(steps.find(({rule}) => rule === 'due-date')).toMatchObject({
		part: 'differed',
		owner: 'shared',
		opinion: {decision: 'delivery-date', saw: ['2026-06-01']},
	});
	expect(steps.find(({rule}) => rule === 'silence')?.part).toBe('not-asked');
});

test('what was seen of technical debt is told', () => {
	expect(explained({labels: ['tech-debt']}).debt).toMatchObject({is: true, reasons: [{saw: ['tech-debt']}]});
});
