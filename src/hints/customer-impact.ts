import {allMean, findPhrases, type Hit, phraseBook} from '../model/phrase.ts';
import type {Detector} from './detector.ts';
import {near, type Reading, span} from './reading.ts';

/** Somebody outside the team, and what happens to them; or that nothing does, which is an answer too. */
export const customerImpact: Detector = {
	id: 'customer-impact',
	find(reading) {
		let actor: Hit<Part> | null = null;
		let toward: Hit<Part> | null = null;
		for (const hit of findPhrases(PARTS, reading.words)) {
			if (hit.means === 'said') return hit;
			if (hit.means === 'toward') toward = hit;
			if (hit.means === 'effect' && actor && near(reading, actor, hit, AFTER)) return span(actor, hit);
			if (hit.means !== 'actor' || isCode(hit, reading)) continue;
			if (toward && near(reading, toward, hit, BEFORE)) return span(toward, hit);
			actor = hit;
		}
		return null;
	},
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
	],
};

type Part = 'actor' | 'effect' | 'toward' | 'said';

const AFTER = 60;
const BEFORE = 40;

const PARTS = phraseBook<Part>([
	...allMean<Part>(
		'actor',
		`customer; customers; user; users; shop; shops; shop owners; partners; members; visitors; shopper; shoppers
		merchant; merchants; tenants; subscribers; patients; buyer; buyers; clients; people; sellers; travellers
		guests; drivers; players; students; teachers; passengers; retailers; suppliers; advertisers; couriers
		restaurants; hotels; clinics; doctors; nurses; citizens; accountants; recipients; shop owner; landlords
		operators; admins; administrators; support team
		support agents; support staff; support desk; checkout; sign up; sign ups; signup; signups; conversion
		revenue; orders; payments`,
	),
	...allMean<Part>(
		'effect',
		`wait; waits; waited; waiting; lose; loses; lost; fail; fails; failed; failing; cannot; cant; can not
		could not; couldnt; unable; stuck; drop; drops; dropped; dropping; slow; slower; slowly; error; errors
		time out; times out; timeout; timeouts; complain; complains; complained; complaining; churn; churned
		cancel; cancels; cancelled; canceled; contact us; contact support; call us; call the hotline; blocked
		abandon; abandons; abandoned; miss; misses; missed; report; reported; are affected; is affected
		were affected; affected by; are hit; was hit; were hit; double charged; charged twice; get wrong
		gets wrong; get the wrong; gets the wrong; confused; suffer; suffers; struggle; notice; notices; noticed
		crash; crashes; logged out; locked out; stop being; stop seeing; twice; wrong; see wrong; see old
		see stale; see empty; see; sees; saw; late; too late; receive no; get no; never get; do not get; dont get
		do not receive; receive wrong; receive two; get two; have to; must … again; by hand; in vain; duplicates; delayed
		can pay; can order; can finally; pay faster; faster; sooner; leave the`,
	),
	...allMean<Part>(
		'toward',
		`block; blocks; blocking; affect; affects; affected; affecting; hurt; hurts; confuses; confusing for
		annoys; prevents; prevent; stops; reported by; fails for; failed for; fail for; slow for; slower for
		broken for; wrong for; visible to; seen by; noticed by; asked by; complaints from; tickets from
		errors for; lose; loses; losing; lost; lock out; locks out; double charge; double charges
		double charging; overcharges; charging; downtime for; slows down`,
	),
	...allMean<Part>(
		'said',
		`support tickets; support calls; complaints; customer complaints; churn rate; refunds; lost revenue
		lost sales; lost orders; abandonment; no customer impact; no customer facing impact; no customer effect
		no user impact; no user facing impact; no user facing change; no visible impact; no visible effect
		no visible change; no impact on customers; no impact on users; no impact for customers
		no impact for users; not customer facing; not user facing; customers do not notice
		customers dont notice; users do not notice; users dont notice`,
	),
]);

/** What follows or comes before an actor's word where it names a thing in the code. */
const THING_AFTER = new Set(
	'table tables column columns model models class classes object objects module modules service services controller controllers repository repositories dto entity entities interface api apis endpoint endpoints schema field fields id ids uuid type types test tests story stories guide code library libraries variable variables function functions method methods bean component components config configuration import imports list map struct structs resource resources defined agent space manual docs documentation documents'.split(
		' ',
	),
);
const THING_BEFORE = new Set('git svn code repository repo branch http rest soap api java import thread'.split(' '));

function isCode({from, to}: Hit<Part>, {words: {words}}: Reading): boolean {
	return THING_AFTER.has(words[to] ?? '') || THING_BEFORE.has(words[from - 1] ?? '');
}
