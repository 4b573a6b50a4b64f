import type {Range} from '../model/words.ts';
import type {Amount} from './amounts.ts';
import type {Detector} from './detector.ts';
import {incidentKeyIn} from './incident-key.ts';
import {type Reading, sentencesWith} from './reading.ts';

/** A number with a unit, or a link to an incident or a dashboard. Sizes of code and of the work are none. */
export const evidence: Detector = {
	id: 'evidence',
	find(reading) {
		const effort = sentencesWith(EFFORT, reading);
		const amount = reading.amounts.find((found) => !isEffort(found, effort, reading));
		return amount ?? incidentKeyIn(reading.words.text) ?? source(reading.spoken);
	},
	loud: [
		'40 customers a month are double charged.',
		'Each change takes 3 extra days.',
		'Builds take half an hour.',
		'12 % of the payments fail.',
		'It cost us €300 in May.',
		'p95 went from 800ms to 3s.',
		'Two incidents since spring.',
		'See INC-212.',
		'https://grafana.example.com/d/abc shows it.',
		'https://example.com/postmortem/17',
		'A dozen support tickets a week.',
		'We lose a full day each sprint.',
	],
	quiet: [
		'The class has 3,200 lines.',
		'Java 8 is outdated.',
		'Upgrade to version 4.2.',
		'Two classes do the same.',
		'See https://example.com/wiki/page',
		'Lots of support tickets.',
		'Effort: 2 weeks.',
		'Estimate: three days of work.',
		'Sprint 12',
		'Split it into three modules.',
		'We make … a month.',
		'APP-212 is the parent.',
		'```\ntimeout = 30 seconds\n```',
	],
};

const EFFORT = new Set(['effort', 'estimate', 'estimated', 'estimation', 'size', 'sizing']);
const SOURCE =
	/https?:\/\/[^\s|\]>)"]{0,200}?(?:grafana|datadog|dashboard|incident|sentry|newrelic|looker|amplitude|postmortem)[^\s|\]>)"]{0,300}/i;

function source(text: string): Range | null {
	const match = SOURCE.exec(text);
	return match && {start: match.index, end: match.index + match[0].length};
}

/** Time in a sentence that says how big the work is. */
function isEffort({kind, from}: Amount, effort: ReadonlySet<number>, {sentences}: Reading): boolean {
	return kind === 'time' && effort.has(sentences[from] ?? -1);
}
