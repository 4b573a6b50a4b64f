import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {unknownTicket} from '../model/ticket.ts';
import {detectors, frame, isFramed} from './framing.ts';
import {read} from './reading.ts';

describe.each(Object.values(detectors))('the detector $id', ({find, loud, quiet}) => {
	test.each(loud)('hears “%s”', (text) => {
		const reading = read(text);
		const range = find(reading);
		expect(range).not.toBeNull();
		expect(text.slice(range?.start, range?.end).trim()).not.toBe('');
	});

	test.each(quiet)('stays quiet about “%s”', (text) => {
		const reading = read(text);
		const range = find(reading);
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
	expect(framing.customerImpact).toEqual({said: true, quote: 'Checkout fails'});
	expect(framing.teamVelocity).toEqual({said: true, quote: 'Every change takes 3 extra days'});
	expect(framing.incidentRisk).toEqual({said: false, quote: null});
	expect(framing.evidence).toEqual({said: true, quote: '3 extra days'});
	expect(isFramed(framing)).toBe(true);
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
