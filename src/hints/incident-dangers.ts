import {allMean} from '../model/phrase.ts';

/** What was an incident, what could become one, and what says by itself that something is at risk. */
export type Danger =
	| 'event'
	| 'when'
	| 'cause'
	| 'target'
	| 'missed'
	| 'no'
	| 'none'
	| 'could'
	| 'harm'
	| 'asset'
	| 'lost'
	| 'if'
	| 'breaks'
	| 'then'
	| 'one'
	| 'live'
	| 'failed'
	| 'untested'
	| 'safety'
	| 'support'
	| 'ends'
	| 'nobody'
	| 'mute'
	| 'said';

export const dangers: readonly (readonly [string, Danger])[] = [
	...allMean<Danger>(
		'event',
		`incident; incidents; outage; outages; downtime; sev 0; sev 1; sev 2; sev 3; sev 4; sev0; sev1; sev2; sev3; pager; paged
		pagerduty; rollback; rollbacks; rolled back; hotfix; hotfixes; breach; breaches; postmortem; postmortems; post mortem
		;; on call; oncall; alarm; alert; alarms; alerts;; crash; crashes; deadlock; deadlocks
		data loss; near miss; emergency; patch the same night; failed deploy; failed deploys; double bookings; restarts`,
	),
	...allMean<Danger>(
		'when',
		`;;;;; last week; last month; last year; yesterday
		this year; this quarter; this month; every week; every month; every night; at night; in a row;; twice
		in january; in february; in march; in april; in may; in june; in july; in august; in september; in october; in november
		in december; in spring; in summer; in autumn; in winter; on monday; on tuesday; on wednesday; on thursday; on friday
		on saturday; on sunday; on black friday; once a week; once a month; in production; happen; happens; happened;
		months;; woken; 3 a m; this service; quarters;; once a year; weekend; fires`,
	),
	...allMean<Danger>(
		'cause',
		`caused; caused by; cause of; causes; root cause; since; during; led to; leads to; due to; after; was; were; last; recent; previous
		began in; started in; named this; behind; comes from; came from; means; a means; here means; latest; past; another; prevent`,
	),
	...allMean<Danger>('target', 'slo; slos; sla; slas; error budget; service level'),
	...allMean<Danger>(
		'missed',
		'missed; miss; breach; breached; breaches; broke; break; burns; burnt; used up; violated; violate; exceeded; in danger',
	),
	...allMean<Danger>('no', 'no; zero; without; no known; not a single; not one'),
	...allMean<Danger>('none', 'none; zero; 0; none yet;'),
	...allMean<Danger>(
		'could',
		`could; would; might; may; can; will; potentially; likely to; possibly; is bound to; about to; going to; result in; lead to
		leads to; risks; allowed to; allows; lets`,
	),
	...allMean<Danger>(
		'harm',
		`delete; deletes; destroy; destroys; destroy data; lose data; lose jobs; lose orders; loses; corrupt; corrupts; corrupted
		leak; leaks; leaked; expose; exposes; exposed; be exposed; overwrite; overwrites; overwritten; be overwritten; wipe; wipes
		take down; takes down; took down; take … down; takes … down; take … offline; takes … offline; bring down; brings down
		bring … down; brings … down; brings … to its knees; bring … to its knees; exhaust; exhausts; bricks; brick; starve
		starves; crash; break; breaks; break some; stop working; pay out; go wrong; execute arbitrary; arbitrary code; hang
		read other; read all; download all; stop the; stops the; cause conflicts; correctness issues; deadlock; be lost; lose all
		drop data; drops; drops whatever; drain; be down; blow up; fall over; go down; silently; be ours; cause damage; reject builds
		reject our; fall apart; collapse; explode; mean lost`,
	),
	...allMean<Danger>(
		'asset',
		`data; production data; production; orders; jobs; messages; invoices; payments; personal data; customer data; backups
		passwords; secrets; tokens; credentials; exam papers; money; everything; the database; the cluster; the site; all sites
		the whole; results; totals; logs in; users data; other tenants; tenants; the system`,
	),
	...allMean<Danger>(
		'lost',
		'lost; corrupted; silently; destroyed; deleted; overwritten; leaked; leak; in plain text; exposed; unescaped; wrong; may be off; stays in',
	),
	...allMean<Danger>('if', 'if; when; once; whenever; as soon as; without a; unless'),
	...allMean<Danger>(
		'breaks',
		`fails; fail; dies; die; crashes; goes down; go down; is down; breaks; fills up; fill up; fills; is lost; is full; are full
		is ill; is sick; leaves; expires; expired; overlap; overlaps; restarts; goes away; disappears; stops; runs out; is removed
		are removed; were removed; removes; is empty;;; hangs; is missing; is on holiday; overruns
		power cut; believe;`,
	),
	...allMean<Danger>(
		'then',
		`stops; stop; nobody can; no one can; everything; lose; loses; is lost; are lost; the whole; cannot; cant; down; dies
		hear it from; deletes; break; breaks; fails; outage; goes down; corrupted; silently; offline; would lose; we hear
		no parcel; no order; nothing; recover`,
	),
	...allMean<Danger>(
		'one',
		`one bad; a single; one slow; one broken; one expired; one typo; a typo; one wrong; one noisy; one missing; a wrong; a crash
		an error in one; one failing; one machine; one server; one laptop; one node; a dropped; a power cut; a restart; a lost; a bug
		a failure; a reboot; an outage`,
	),
	...allMean<Danger>(
		'live',
		'production; in production; under load; black friday; on friday; live; at peak; the site; peak; customers; all stores; every site; the cluster',
	),
	...allMean<Danger>(
		'failed',
		`failed; fails; fell over; falls over; broke; broke down; crashed; went down; was down; were down; is killed; was killed
		has failed; had failed; expired; overflowed; ran out; ran full; stopped; been down; stood still; was on paper; misfired; burnt`,
	),
	...allMean<Danger>(
		'untested',
		`never been tested; not been tested; has not been tested; never tested; untested; never been restored; never restored
		may not work; does not work; not work; not exist; there is no; without; not a; no second; impossible`,
	),
	...allMean<Danger>(
		'safety',
		`failover; fail over; backup; backups; restore; recovery; disaster recovery; monitoring; alerting; second machine; replica
		rollback; rolling back; roll back; fallback; redundancy; rate limit; circuit breaker; timeout; recover; on call; runbook
		security patches; security fixes; patches`,
	),
	...allMean<Danger>(
		'support',
		'support; vendor; vendor support; security support; maintenance; extended support; security updates; updates; fixes; security fixes; patches; the vendor',
	),
	...allMean<Danger>(
		'ends',
		'ends; ended; runs out; ran out; expires; expired; stops; stopped; shutdown; shut down; discontinued; no longer published; are no longer; end of; will end; ceased',
	),
	...allMean<Danger>(
		'nobody',
		'nobody knows; no one knows; nobody can; no one can; only one person; nobody understands; nobody remembers',
	),
	...allMean<Danger>(
		'mute',
		`test; tests; jenkins; build fails; build failure; ends at; ends with; compile; unit test; unit tests; tests fail; test fails; low risk change; little risk; low risk refactoring; storybook; lint; mock up
		specs; dialog; reproduce; i want; fixtures; the parser tests; mock; compiler`,
	),
	...allMean<Danger>(
		'said',
		`malicious; spoof; denial of service; dos attack; as root; root access; privilege escalation; authentication bypass
		leaks memory; leaking memory; leaked; leaking; heap exception; oom; oom killed; segfault; segfaults; segmentation fault
		segmentation faults; kernel panic; infinite loop; endless loop; stack overflow; running out of; overwhelm; overwhelms
		overwhelmed; overloads the; intermittent failures; intermittently fails; sporadic failures; sporadically; more secure
		security enhancement; security enhancements; unencrypted; not encrypted; csrf; fail in production; fails in production
		an exploit; exploits; in plain text; passwords are; root cause of the outage; cve; end of life; end of support; eol; out of support; unsupported version; unsupported; no longer supported by
		no longer supported; no longer receives; no longer gets; no longer receive; no longer get; not receive security; past end
		no security updates; no security patches; no security fixes; latest security; single point of failure; vulnerab*
		security risk; security risks; security issue; security issues; security hole; security holes; security fix
		security fixes; security patch; security patches; security problem; security problems; security related; insecure
		; exploitable; exploited; unpatched; pentest; penetration test; attacker; attackers; sql injection; injection attack; xss
		remote code execution; arbitrary code; in clear text; publicly reachable; reachable from the internet
		open to everyone; open to anyone; open to the internet; hard coded password; hard coded credentials; in the repository
		gdpr; personal data stays; reduce the risk; high risk; risk of; at risk of; at risk; the risk is; risk is; risk low; risk medium; could take down
		takes down; took down; brings down; brought down; fell over; falls over; could break; will break; would break; might break
		may break; potentially break; stop working; stops working; stopped working; race condition; race conditions; not thread safe
		; not threadsafe; thread safety; deadlock in; deadlocks when; deadlocks; memory leak; memory leaks; memory grows
		leaks memory; ran out of memory; runs out of memory; out of memory; ran out of disk; disk full; crash in production
		crashed production; crashes in production; none so far; no incidents; no incident; no outage; nothing can break
		never failed; has never failed; not reliable; unreliable; data loss; lost data; loses data; lose data; destroy data
		data corruption; corrupt data; corrupted data; corrupts data; silently corrupted; silently lost; error budget
		change failure; failed deployment; failed upgrade; blast radius; mttr; time to recover; likelihood; probability
		chance of; last outage; last incident; a gamble; dangerous; unsafe; not safe; we were lucky; been lucky
		by luck; only by luck; near miss; double payment; paid out twice; same refund; a liability; goes unnoticed; no monitoring
		restarted every night; woken at; woke up; paged; pager went off; on call was; nobody can log in; whole site down; site down
		cluster stops; nobody would notice until; poses a risk; pose a risk; causes outages; caused an outage; production outage
		production incident; recent bugs; major security; incidents none; unbounded queue; unbounded; starve; split brain
		false alarms; no backups; not backed up; no second machine; depends on one; runs on one; only one server; shared between staging`,
	),
];
