import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import type {Dimension} from '../model/framing.ts';
import {unknownTicket} from '../model/ticket.ts';
import {detectorExamples} from './examples.ts';
import {detectors, frame, hear, isFramed} from './framing.ts';
import {read} from './reading.ts';

describe.each(Object.keys(detectors) as Dimension[])('the detector of %s', (dimension) => {
	const {loud, quiet} = detectorExamples[detectors[dimension].id] ?? {loud: [], quiet: []};

	test.each(loud)('hears “%s”', (text) => {
		const range = hear(read(text))[dimension];
		expect(range).not.toBeNull();
		expect(text.slice(range?.start, range?.end).trim()).not.toBe('');
	});

	test.each(quiet)('stays quiet about “%s”', (text) => {
		const range = hear(read(text))[dimension];
		expect(range && text.slice(range.start, range.end)).toBeNull();
	});

	test('proves itself by at least ten texts of each kind', () => {
		expect(loud.length).toBeGreaterThanOrEqual(10);
		expect(quiet.length).toBeGreaterThanOrEqual(10);
	});
});

test('every detector in this folder is in use, under the name of its file', () => {
	const folder = new URL('.', import.meta.url);
	const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
	const withDetector = files.filter((file) =>
		/export const \w+: Detector\b/.test(readFileSync(new URL(file, folder), 'utf8')),
	);
	expect(withDetector.map((file) => file.replace('.ts', '')).sort()).toEqual(
		Object.values(detectors)
			.map(({id}) => id)
			.sort(),
	);
});

const ticket = (title: string | null, description: string | null) => ({
	...unknownTicket('jira-cloud', 'acme', 'APP-1'),
	title,
	description,
});

test('a ticket is quoted in its own words, from its title or its description', () => {
	const framing = frame(ticket('Checkout fails for one card', 'Every change takes 3 extra days.'));
	expect(framing.customerImpact).toEqual({
		said: true,
		quote: 'Checkout fails for one card',
		at: {in: 0, start: 0, end: 27},
	});
	expect(framing.teamVelocity).toEqual({
		said: true,
		quote: 'Every change takes 3 extra days',
		at: {in: 1, start: 0, end: 31},
	});
	expect(framing.incidentRisk).toEqual({said: false, quote: null, at: null});
	expect(framing.evidence).toMatchObject({said: true, quote: '3 extra days'});
	expect(isFramed(framing)).toBe(true);
});

test('visible comments are read after title and description, and together not beyond what is read of a text', () => {
	const debt = ticket('Split billing', 'Tidy up.');
	expect(frame(debt, {comments: ['Fine.', 'No customer impact.']}).customerImpact).toMatchObject({
		said: true,
		quote: 'No customer impact',
		at: {in: 3},
	});
	const long = 'a '.repeat(16_000);
	expect(frame(debt, {comments: [long, 'No customer impact.']}).customerImpact.said).toBe(false);
});

test('numbers without a dimension, or a dimension without numbers, do not frame a ticket', () => {
	expect(isFramed(frame(ticket('Split billing', 'It has 40 errors.')))).toBe(false);
	expect(isFramed(frame(ticket('Split billing', 'It slows us down.')))).toBe(false);
	expect(isFramed(frame(ticket(null, null)))).toBe(false);
});

test('what stands in code, quotations, logs and templates says nothing', () => {
	const texts = [
		'{code}\ncustomers cannot pay 40 euros\n{code}',
		'{quote}It caused an outage{quote}',
		'> Every change takes 3 extra days',
		'bq. It caused an outage',
		'<Customers cannot … when …>',
		'{{slows us down}}',
		'{noformat}12 incidents{noformat}',
	];
	for (const text of texts) {
		const said = Object.values(frame(ticket('Tidy the queue', text))).filter((dimension) => dimension.said);
		expect(said, text).toEqual([]);
	}
});
