import type {Detector, DetectorExamples} from './detector.ts';
import {type Danger, dangers} from './incident-dangers.ts';
import {incidentKeyIn} from './incident-key.ts';
import {isInCode, type Reading} from './reading.ts';

type Part = Danger | 'number' | 'chain';

/** An incident that was, or what could break; or that there was none so far, which is an answer too. */
export const incidentRisk: Detector<Part> = {
	id: 'incident-risk',
	phrases: dangers,
	quotes: 'clause',
	grammar: [
		['event', 'when', 8, 'said'],
		['when', 'event', 6, 'said'],
		['event', 'cause', 6, 'said'],
		['cause', 'event', 4, 'said'],
		['target', 'missed', 6, 'said'],
		['missed', 'target', 6, 'said'],
		['event', 'number', 6, 'said'],
		['number', 'event', 3, 'said'],
		['no', 'event', 3, 'said'],
		['event', 'none', 3, 'said'],
		['could', 'harm', 4, 'said'],
		['asset', 'lost', 4, 'said'],
		['if', 'breaks', 12, 'chain'],
		['chain', 'then', 12, 'said'],
		['then', 'if', 4, 'chain'],
		['one', 'then', 10, 'said'],
		['harm', 'if', 6, 'said'],
		['live', 'harm', 8, 'said'],
		['harm', 'live', 6, 'said'],
		['live', 'breaks', 6, 'said'],
		['breaks', 'live', 4, 'said'],
		['failed', 'number', 5, 'said'],
		['failed', 'when', 6, 'said'],
		['untested', 'safety', 6, 'said'],
		['safety', 'untested', 8, 'said'],
		['support', 'ends', 8, 'said'],
		['nobody', 'safety', 6, 'said'],
		['secret', 'open', 5, 'said'],
		['rely', 'single', 2, 'said'],
	],
	amount: () => 'number',
	counts: (part, from, to, reading) => !isThing(part, from, to, reading),
	also: ({words}) => incidentKeyIn(words.text),
};

export const incidentRiskExamples: DetectorExamples = {
	loud: [
		'Caused an outage in March.',
		'This is behind INC-212 and INC-230.',
		'Two incidents since spring (INC-212).',
		'The last upgrade was rolled back after 2 hours of downtime.',
		'On-call was paged three times.',
		'Vendor support ends in November.',
		'CVE-2024-12345 affects our version.',
		'The scheduler is a single point of failure.',
		'A crash here means data loss.',
		'No incident so far.',
		'Could break: the invoice run. Incidents: none so far.',
		'Node 16 reached its end of life.',
		'It burns our error budget.',
		'Fixes a vulnerability in the parser.',
		'If the token expires, nobody can pay.',
	],
	quiet: [
		'OrderService is a god class with circular dependencies.',
		'Add a column to the incident table.',
		'The incident form has two buttons.',
		'Moment is obsolete.',
		'Rename the rollback method.',
		'Lots of legacy helpers, duplicated, hard to read.',
		'Customers wait four seconds.',
		'The page object is unused.',
		'What could break, how likely, how bad?',
		'Every change takes 3 days.',
		'Replace the logger.',
		'> there was an outage\nMove the file.',
		'If the list is empty, null is returned.',
		'The risk team has a new board.',
	],
};

const THINGS = new Set(
	`table tables column columns form forms page pages list lists screen type types report reports class classes method
	methods function functions object model field fields service module button buttons command script scripts widget
	component components banner template templates branch branches label labels factory enum view views calendar rota
	package field number numbers key keys team test tests icon dialog format header headers group groups question questions
	course score scores register questionnaire assessment row step parameters toggle toggles rules log name names
	management app icon glossary editor menu prevention date dates callback`.split(/\s+/),
);
const ASKED = new Set(['what', 'how', 'which']);

/** "incident form" is a thing of the product; "what could break" is the question, not its answer. */
function isThing(part: Part, from: number, to: number, reading: Reading): boolean {
	const {words} = reading.words;
	if (part !== 'if' && isInCode(from, to, reading)) return true;
	return THINGS.has(words[to] ?? '') || ASKED.has(words[from - 1] ?? '');
}
