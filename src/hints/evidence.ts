import {allMean} from '../model/phrase.ts';
import type {Range} from '../model/words.ts';
import type {Detector, DetectorExamples} from './detector.ts';
import {incidentKeyIn} from './incident-key.ts';

/** A number with a unit, or a link to an incident or a dashboard. Sizes of code and of the work, and times that are set, are none. */
export const evidence: Detector<'said' | 'mute'> = {
	id: 'evidence',
	phrases: [
		...allMean(
			'said' as const,
			`a third of; a quarter of; a fifth of; a tenth of; half of; most of all; twice as long; three times as long
			twice a day; twice a week; twice a month; twice a year; once a day; once a week; once a month; one in two
			one in three; one in four; one in five; one in ten; one in twenty; one in fifty; a full day; a whole day
			a whole sprint; a whole week; every night; every other day; every fourth night; every second day
			nine out of ten`,
		),
		...allMean(
			'mute' as const,
			`effort; estimate; estimated; estimation; size; sizing; time box; timebox; sprint length; planned; default
			timeout; interval; poll; polls; ttl; expire; expires; retry after; threshold`,
		),
	],
	quotes: 'words',
	grammar: [],
	amount: () => 'said',
	also: ({words, spoken}) => incidentKeyIn(words.text) ?? source(spoken),
};

export const evidenceExamples: DetectorExamples = {
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

const SOURCE =
	/https?:\/\/[^\s|\]>)"]{0,200}?(?:grafana|datadog|dashboard|incident|sentry|newrelic|looker|amplitude|postmortem)[^\s|\]>)"]{0,300}/i;

function source(text: string): Range | null {
	const match = SOURCE.exec(text);
	return match && {start: match.index, end: match.index + match[0].length};
}
