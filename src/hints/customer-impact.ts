import {allMean} from '../model/phrase.ts';
import {harms} from './customer-harms.ts';
import type {Detector, DetectorExamples} from './detector.ts';
import {PEOPLE} from './people.ts';
import {isInCode, type Reading} from './reading.ts';

type Part =
	| 'person'
	| 'effect'
	| 'toward'
	| 'for'
	| 'forPerson'
	| 'surface'
	| 'fault'
	| 'sees'
	| 'bad'
	| 'no'
	| 'impact'
	| 'notice'
	| 'noNotice'
	| 'mute'
	| 'said';

/** Somebody outside the team, and what happens to them; or that nothing does, which is an answer too. */
export const customerImpact: Detector<Part> = {
	id: 'customer-impact',
	phrases: [...allMean<Part>('person', PEOPLE), ...harms],
	quotes: 'clause',
	grammar: [
		['no', 'impact', 6, 'said'],
		['impact', 'no', 6, 'said'],
		['no', 'notice', 4, 'noNotice'],
		['person', 'noNotice', 4, 'said'],
		['sees', 'bad', 6, 'effect'],
		['person', 'effect', 10, 'said'],
		['toward', 'person', 5, 'said'],
		['for', 'person', 4, 'forPerson'],
		['effect', 'forPerson', 4, 'said'],
		['fault', 'forPerson', 4, 'said'],
		['surface', 'fault', 8, 'said'],
	],
	counts: (part, from, to, reading) => (part !== 'person' && part !== 'surface') || !isThing(from, to, reading),
};

export const customerImpactExamples: DetectorExamples = {
	loud: [
		'Customers wait four seconds for the basket to open.',
		'About 20 shops a week cannot print their labels.',
		'Members are logged out twice a day and complain.',
		'Two of our biggest partners have reported wrong totals.',
		'The nightly job loses orders, so support agents call shops by hand.',
		'This regularly blocks merchants at month end.',
		'It leads to refunds.',
		'No customer impact today.',
		'Nobody outside notices: this is not customer-facing.',
		'Replace the retry loop so that buyers stop being charged twice',
		"The customer's invoice shows a wrong address and they contact us.",
		'Checkout fails for one card type.',
		'Travellers see the old platform until they reload.',
		'The app freezes when a photo is opened.',
		'For our customers everything stays the same.',
	],
	quiet: [
		'The users table has 90 columns.',
		'Rename UserService and CustomerRepository.',
		'The customer model is hard to read.',
		'User objects fail to serialise in the test.',
		'Remove the support for Java 8.',
		'Upgrade the HTTP client.',
		'The order of the imports is wrong.',
		'Split the partner module. The build is slow.',
		'We should use hexagonal architecture.',
		'Git checkout fails on the build server.',
		'Delete unused member variables.',
		'```\ncustomers cannot pay\n```',
		'Users of this class must call init first.',
		'Travellers can see their ticket.',
		'customers.ts fails to compile.',
	],
};

/** The same detector for a team that has phrases of its own for its customers. */
export function customerImpactFor(customers: readonly string[]): Detector {
	const own = customers.map((phrase): [string, Part] => [phrase, 'person']);
	return {...customerImpact, phrases: [...customerImpact.phrases, ...own]};
}

/** What follows a person's word where it names a thing in the code: "users table", "users of this class". */
const THINGS = new Set(
	`table tables column columns model models class classes object objects module modules service services controller
	controllers repository repositories dto entity entities interface interfaces api apis endpoint endpoints schema
	schemas field fields id ids uuid type types test tests story stories guide code library libraries variable
	variables function functions method methods bean component components config configuration import imports list
	lists map struct structs resource resources defined agent space manual docs documentation documents mock mocks
	fixture fixtures stub stubs factory adapter lookup count counts domain package enum role roles collection cache
	data account settings base hook topic thread node nodes`.split(/\s+/),
);
const THING_BEFORE = new Set(
	`git svn code repository repo branch http https rest soap api java import thread jdbc odbc device database db
	graphics test unit team crew struct class data mock as`.split(/\s+/),
);
/** "Users of this class", "clients of the API". */
const POINTERS = new Set(['this', 'that', 'the', 'our', 'a', 'an', 'these']);

function isThing(from: number, to: number, reading: Reading): boolean {
	const {text, words, ends} = reading.words;
	// "user-event" is a name, "customer-facing" a phrase of its own.
	if (isInCode(from, to, reading) || text.charAt(ends[to - 1] ?? 0) === '-' || THINGS.has(words[to] ?? '')) return true;
	const before = words[from - 1] ?? '';
	if (THING_BEFORE.has(before) || ((before === 'a' || before === 'an') && words[from - 2] === 'as')) return true;
	if (words[to] !== 'of') return false;
	for (let at = to + 1; at < to + 4; at++) {
		const word = words[at] ?? '';
		if (THINGS.has(word)) return true;
		if (!POINTERS.has(word)) return THINGS.has(words[at + 1] ?? '');
	}
	return false;
}
