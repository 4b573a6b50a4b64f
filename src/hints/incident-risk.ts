import {allMean, findPhrases, type Hit, phraseBook} from '../model/phrase.ts';
import type {Detector} from './detector.ts';
import {incidentKeyIn} from './incident-key.ts';
import type {Reading} from './reading.ts';

/** An incident that was, or what could break; or that there was none so far, which is an answer too. */
export const incidentRisk: Detector = {
	id: 'incident-risk',
	find(reading) {
		const phrase = findPhrases(RISKS, reading.words).find((hit) => !isThing(hit, reading));
		return phrase ?? incidentKeyIn(reading.words.text);
	},
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
	],
};

const RISKS = phraseBook<null>(
	allMean(
		null,
		`incident; incidents; outage; outages; downtime; sev 0; sev 1; sev 2; sev 3; sev 4; sev0; sev1; sev2; sev3
		pager; paged; pagerduty; on call; oncall; rollback; rollbacks; rolled back; roll back; data loss; lost data
		loses data; lose data; destroy data; data corruption; corrupt data; corrupted data; corrupts data; breach
		breaches; postmortem; postmortems; post mortem; post mortems; error budget; slo; slos; change failure
		failed deploy; failed deploys; failed deployment; failed upgrade; hotfix; hotfixes; cve; end of life
		end of support; support ends; support ended; out of support; no longer supported by; no longer receives
		single point of failure; vulnerab*; security risk; security risks; security issue; security issues
		security hole; security fix; security fixes; security patch; security patches; exploit; exploitable
		reduce the risk; high risk; risk of; at risk of; could take down; takes down; took down; brings down
		brought down; fell over; falls over; could break; will break; would break; stop working; stops working
		race condition; race conditions; not thread safe; deadlock; deadlocks; memory leak; memory leaks
		ran out of memory; runs out of memory; ran out of disk; crash in production; crashed production
		crashes in production; none so far; no incidents; no incident; not reliable; unreliable`,
	),
);

const THINGS = new Set(
	'table tables column form forms page pages list screen type types report reports class classes method methods function functions object model field service module button command script'.split(
		' ',
	),
);
const ASKED = new Set(['what', 'how', 'which']);

/** "incident form" is a thing of the product; "what could break" is the question, not its answer. */
function isThing({from, to}: Hit<null>, {words: {words}}: Reading): boolean {
	return THINGS.has(words[to] ?? '') || ASKED.has(words[from - 1] ?? '');
}
