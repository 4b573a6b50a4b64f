import {describe, expect, test} from 'vitest';
import type {LabTicket} from '../ticket.ts';
import {debt} from './debt.ts';
import {debtFramed} from './debt-framed.ts';
import {labTickets} from './index.ts';

const typed = (type: string) => labTickets.filter((ticket) => ticket.type === type);
const without = labTickets.filter(({description}) => description === null);
const severalLines = labTickets.filter(({description}) => description?.includes('\n'));

describe('the project of the lab', () => {
	test('has the keys PAY-1 to PAY-150, each once and in order', () => {
		expect(labTickets.map(({key}) => key)).toEqual(Array.from({length: 150}, (_, at) => `PAY-${at + 1}`));
	});

	test('has a title on every ticket', () => {
		expect(labTickets.filter(({title}) => title.trim() === '')).toEqual([]);
	});

	test('has for every parent an older ticket, an epic unless it is the parent of a sub-task', () => {
		const wrong = labTickets.filter((ticket) => ticket.parent !== null && !isFitParent(ticket, ticket.parent));
		expect(wrong.map(({key}) => key)).toEqual([]);
		expect(labTickets.filter(({subtask, parent}) => subtask && parent === null)).toEqual([]);
	});

	test('has dates that the calendar knows', () => {
		const dated = labTickets.flatMap(({dueDate}) => (dueDate === null ? [] : [dueDate]));
		expect(dated.length).toBeGreaterThanOrEqual(6);
		for (const date of dated) expect(new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10)).toBe(date);
	});

	test('mixes kinds of work as a team does', () => {
		expect(typed('Epic').length).toBeGreaterThanOrEqual(8);
		expect(typed('Story').length).toBeGreaterThanOrEqual(35);
		expect(typed('Bug').length).toBeGreaterThanOrEqual(25);
		expect(typed('Spike').length).toBeGreaterThanOrEqual(8);
		expect(typed('Task').length).toBeGreaterThanOrEqual(30);
		expect(typed('Sub-task').length).toBeGreaterThanOrEqual(5);
		expect(typed('Incident').length).toBeGreaterThanOrEqual(2);
		expect(typed('Risk').length).toBeGreaterThanOrEqual(2);
	});

	test('has technical debt, of which some is not labelled and little is framed', () => {
		const all = [...debt, ...debtFramed];
		const labelled = all.filter(({labels}) => labels.includes('tech-debt'));
		expect(all.length).toBeGreaterThanOrEqual(18);
		expect(labelled.length).toBeGreaterThanOrEqual(8);
		expect(all.length - labelled.length).toBeGreaterThanOrEqual(5);
		expect(debtFramed.length).toBeLessThan(debt.length / 3);
	});

	test('describes a third in several lines, a third in one and a third not at all', () => {
		for (const part of [without, severalLines]) {
			expect(part.length).toBeGreaterThanOrEqual(40);
			expect(part.length).toBeLessThanOrEqual(60);
		}
	});

	test('is done with about a fifth, and has added to the running sprint', () => {
		const done = labTickets.filter(({statusCategory}) => statusCategory === 'done');
		expect(done.length).toBeGreaterThanOrEqual(22);
		expect(done.length).toBeLessThanOrEqual(38);
		const added = labTickets.filter(({addedAfterStart}) => addedAfterStart);
		expect(added.map(({sprint}) => sprint)).toEqual(['Sprint 24', 'Sprint 24']);
	});

	test('has at least twenty tickets for each owner', () => {
		for (const owner of ['product', 'engineering', 'shared']) {
			expect(labTickets.filter(({expected}) => expected === owner).length).toBeGreaterThanOrEqual(20);
		}
	});
});

function isFitParent(child: LabTicket, key: string): boolean {
	const at = labTickets.findIndex((ticket) => ticket.key === key);
	const parent = labTickets[at];
	return parent !== undefined && at < labTickets.indexOf(child) && (child.subtask || parent.type === 'Epic');
}
