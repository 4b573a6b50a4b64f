import {allMean} from '../model/phrase.ts';

/** What happens to people, what they use and how it fails them, and how it is said that nothing happens. */
export const harms = [
	...allMean(
		'effect' as const,
		`wait; waits; waited; waiting; lose; loses; lost; losing; miss; misses; missed; fail; fails; failed; failing
		cannot; cant; can not; can no longer; could not; couldnt; unable; not able to; are not allowed; never finish
		never get; never gets; never receive; never arrive; never arrives; never reach; stuck; blocked; locked out
		logged out; signed out; kicked out; shut out; disconnected; thrown out; rejected; refused; denied
		turned away; twice; again and again; by mistake; duplicate; duplicates; double; double charged; two copies
		wrong; incorrect; incorrectly; stale; outdated; out of date; empty; blank; broken; garbled; error; errors
		crash; crashes; crashed; crashing; freeze; freezes; froze; frozen; hang; hangs; time out; times out
		timed out; timeout; timeouts; slow; slower; slowly; late; too late; delay; delays; delayed; too long
		longer than; minutes later; hours later; complain; complains; complained; complaining; complaint; complaints
		keep asking; keeps asking; ask us; ask why; asks why; asked us; contact us; contact support; contacted us
		contacted support; call us; calls us; called us; phone us; phones us; call the hotline; call support
		write to us; write to support; wrote to us; wrote to support; write in; wrote in; open tickets; file tickets
		threatened to; threaten to; report that; reported; reports that; leave the; leave while; leave before
		leaves the; churn; churned; churning; cancel; cancels; cancelled; canceled; cancelling; abandon; abandons
		abandoned; give up; gave up; gives up; drop off; drop out; drops off; switch to a competitor; charged
		overcharged; billed twice; billed again; refunded; pay twice; paid twice; confused; confuse; confuses
		confusing; struggle; struggles; struggled; frustrated; annoyed; angry; surprised; unhappy; dissatisfied
		suffer; suffers; suffered; are affected; is affected; were affected; be affected; was affected; are impacted
		are hit; was hit; were hit; is hit; are hurt; work around; works around; have to; has to; had to
		need to reload; must … again; must … twice; by hand; manually; in vain; notice; notices; noticed; feel it
		stop being; stop seeing; redirected to; end up; ends up; ended up; run into; runs into; ran into
		hit the limit; forced to; faster; sooner; can finally; can pay; can order; do not receive; dont receive
		receive no; receive two; receive wrong; do not get; dont get; does not get; did not get; get no; gets no
		get two; get wrong; gets wrong; get the wrong; gets the wrong; get an error; gets an error; get errors
		get the same; gets the same; got the same; get lost; get stuck; got stuck; have trouble; has trouble
		have troubles; have problems; has problems; have issues; not usable; useless; unusable; nothing happens
		does nothing; disappear; disappears; disappeared; vanish; vanishes; double booked; every other; apologise
		apologize; workaround; pay more; out of stock; book the wrong; choose the wrong; retype; enter … twice
		enter … again; type … twice; type … again; upload … again; upload … twice; log in again; sign in again
		start again; start over; try again; experience`,
	),
	...allMean(
		'sees' as const,
		'see; sees; saw; seen; shown; show; shows; showed; find; finds; found; read; get; gets; got',
	),
	...allMean(
		'bad' as const,
		`wrong; old; stale; yesterdays; outdated; a different; different; an error; error page; error message
		error messages; errors; empty; blank; no; nothing; two; another; each others; others; expired; cancelled
		canceled; deleted; missing; negative; duplicate; duplicates; twice; strange; garbled; foreign; a cent
		incorrect; a 404; 404; a spinner; nonsense; random; minutes old; hours old; days old; raw`,
	),
	...allMean(
		'toward' as const,
		`block; blocks; blocking; blocked; affect; affects; affected; affecting; impact; impacts; impacting; hurt; hurts
		hurting; harm; harms; confuse; confuses; confusing; confusing for; annoy; annoys; frustrate; frustrates; upset
		upsets; mislead; misleads; prevent; prevents; preventing; keep … from; stops; reported by; visible to; seen by
		noticed by; asked by; complaints from; complaints by; tickets from; calls from; mails from; feedback from; lose
		loses; losing; lost; lock out; locks out; locked out; log out; logs out; kick out; kicks out; double charge
		double charges; double charging; overcharge; overcharges; charging; force; forces; forcing; slows down; slow for
		slower for; wrong for; broken for; unusable for; unavailable for; down for; outage for; downtime for; errors for
		fails for; failed for; fail for; worse for; bad for; painful for; trouble for; problem for; problems for
		crucial to provide; costs; cost; disappoint; disappoints; disconnects; rejects; rejecting; delays; delaying
		scares; breaks; for the user`,
	),
	...allMean('for' as const, 'for; from; by; to; among'),
	...allMean(
		'surface' as const,
		`page; pages; screen; screens; dashboard; checkout; basket; cart; the app; app; website; web site; site
		search results; search; invoices; invoice; letters; letter; emails; mails; newsletter; notifications
		push notifications; reminders; downloads; download; uploads; upload; login; log in; sign up; sign ups
		signup; signups; map; chat; calendar; player; month end report; payments; payment; orders; order; bookings
		booking; parcels; parcel; shipments; refunds; statements; cards; password mail; prices; price; balance
		receipt; receipts; tickets; video; videos; photos; form; forms; exports; subscriptions; appointments
		session; profile; feed; shopping list; shipment; delivery; deliveries; account page; menu; the product`,
	),
	...allMean(
		'fault' as const,
		`blank; freeze; freezes; froze; frozen; hangs; crashes; closes itself; times out; time out; timed out; fails
		fail; failed; fails for; fail for; lost; get lost; gets lost; never arrive; never arrives; arrive late
		arrives late; arrive twice; arrives empty; arrive empty; late; too late; empty; wrong; wrongly; stale
		rejected; rejects; declined; unreachable; unavailable; broken; goes down; does nothing; does not load
		do not load; does not open; does not work; garbled; charged twice; booked twice; sent twice; shipped twice
		is slow; are slow; very slow; loads slowly; load slowly; slow to; takes … seconds; took … seconds
		takes … minutes; vanish; vanishes; disappear; disappears; are missing; is missing; double booked; cannot be
		can not be; stops working; stopped working; minutes old; out of date`,
	),
	...allMean(
		'said' as const,
		`customer churn; churn among; bad experience; poor experience; usability issues; support tickets; support calls
		complaints; customer complaints; churn rate; refunds; we refunded; lost revenue; lost sales; lost orders
		loses sales; lost customers; lose customers; losing customers; abandonment; page load; page loads
		load time of the page; startup time; start up time; startup delays; startup performance; performance issues
		bad reviews; app store reviews; one star; nps; csat; customer satisfaction; conversion … drop*
		conversion … fell; conversion … lower; drops conversion; invisible to; invisible for; internal only
		purely internal; only internal; not customer facing; not user facing; non customer facing; not visible to
		customer facing; user facing; nobody outside; nobody notices; nobody … notice*; nobody … affected
		no one outside; no one notices; no user would; no customer would; no user will; no customer will
		no customer notices; no user notices; support gets; support loses; support answers; support spends
		escalations from; bounce rate; cart abandonment`,
	),
	...allMean(
		'no' as const,
		'no; none; not; nothing; without; never; zero; dont; doesnt; do not; does not; wont; will not; cannot; stays; stay; nobody',
	),
	...allMean(
		'impact' as const,
		`customer impact; user impact; customer facing impact; user facing impact; customer effect
		customer facing effect; user facing change; visible impact; visible effect; visible change; visible changes
		impact on customers; impact on users; impact on the user; impact on our; impact for; effect on customers
		effect on users; effect on our; effect for; effect on the user; change for customers; change for users
		changes for users; changes for customers; difference for; difference to customers; difference to users`,
	),
	...allMean(
		'notice' as const,
		'notice; notices; noticed; see a difference; see any difference; see a change; feel; affected; impacted; the same; care',
	),
	...allMean(
		'mute' as const,
		'unit test; unit tests; tests; fixture; fixtures; mock; mocks; on ci; jenkins; build server; storybook; linter; i want; can choose; may choose',
	),
] as const;
