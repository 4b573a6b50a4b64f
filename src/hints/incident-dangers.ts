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
	| 'secret'
	| 'open'
	| 'rely'
	| 'single'
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
		`incident; incidents; outage; outages; downtime; sev 0; sev 1; sev 2; sev 3; sev 4; sev0; sev1; sev2; sev3
		pager; paged; pagerduty; rollback; rollbacks; rolled back; hotfix; hotfixes; breach; breaches; postmortem
		postmortems; post mortem; on call; oncall; alarm; alert; alarms; alerts; crash; crashes; deadlock; deadlocks
		data loss; near miss; emergency; failed deploy; failed deploys; restarts`,
	),
	...allMean<Danger>(
		'when',
		`last week; last month; last year; yesterday; this year; this quarter; this month; every week; every month
		every night; at night; in a row; twice; in january; in february; in march; in april; in may; in june
		in july; in august; in september; in october; in november; in december; in spring; in summer; in autumn
		in winter; on monday; on tuesday; on wednesday; on thursday; on friday; on saturday; on sunday
		on black friday; once a week; once a month; in production; happen; happens; happened; months; 3 a m
		this service; quarters; once a year; weekend; fires`,
	),
	...allMean<Danger>(
		'cause',
		`caused; caused by; cause of; causes; root cause; since; during; led to; leads to; due to; after; was; were; last
		recent; previous; began in; started in; named this; behind; comes from; came from; means; a means; here means
		latest; past; another; prevent`,
	),
	...allMean<Danger>('target', 'slo; slos; sla; slas; error budget; service level'),
	...allMean<Danger>(
		'missed',
		'missed; miss; breach; breached; breaches; broke; break; burns; burnt; used up; violated; violate; exceeded; in danger',
	),
	...allMean<Danger>(
		'secret',
		`password; passwords; secret; secrets; key; keys; api key; api keys; signing key; private key; credentials; token; tokens
		personal data; pii; customer data; health data; card numbers; user data; logs; dump; dumps`,
	),
	...allMean<Danger>(
		'open',
		`in plain text; in clear text; unencrypted; not encrypted; in the repository; in the repo; in git; in the code; in the source
		checked in; committed; hard coded; hardcoded; are logged; is logged; are shared; shared between; shared by; public; publicly
		world readable; open to; visible to everyone; readable by; for ever; forever; never deleted; would be exposed; is exposed`,
	),
	...allMean<Danger>(
		'rely',
		'depends on; depend on; relies on; rely on; runs on; run on; hangs on; lives on; live on; only on; stands on',
	),
	...allMean<Danger>(
		'single',
		`one machine; one server; one laptop; one person; one computer; one vm; one host; one disk; one node; one box; one vendor
		a single machine; a single server; a single laptop; a single person; a single host; a single disk; a single node; a single vendor
		single instance; one instance; one desktop; one database; a single database`,
	),
	...allMean<Danger>('no', 'no; zero; without; no known; not a single; not one'),
	...allMean<Danger>('none', 'none; zero; 0; none yet;'),
	...allMean<Danger>(
		'could',
		`could; would; might; may; can; will; potentially; likely to; possibly; is bound to; about to; going to
		result in; lead to; leads to; risks; allowed to; allows; lets`,
	),
	...allMean<Danger>(
		'harm',
		`delete; deletes; destroy; destroys; destroy data; lose data; lose jobs; lose orders; loses; corrupt
		corrupts; corrupted; leak; leaks; leaked; expose; exposes; overwrite; overwrites; overwritten
		be overwritten; wipe; wipes; take down; takes down; took down; take … down; takes … down; take … offline
		takes … offline; bring down; brings down; bring … down; brings … down; exhaust; exhausts; bricks; brick
		starve; starves; crash; break; breaks; break some; stop working; go wrong; execute arbitrary; arbitrary code
		hang; read other; read all; download all; stop the; stops the; cause conflicts; correctness issues; deadlock
		be lost; lose all; drop data; drops; drain; be down; blow up; fall over; go down; silently; be ours
		cause damage; fall apart; collapse; explode; mean lost`,
	),
	...allMean<Danger>(
		'asset',
		`data; production data; production; orders; jobs; messages; invoices; payments; personal data; customer data
		backups; passwords; secrets; tokens; credentials; money; everything; the database; the cluster; the site
		all sites; the whole; results; totals; logs in; users data; other tenants; tenants; the system`,
	),
	...allMean<Danger>(
		'lost',
		'lost; corrupted; silently; destroyed; deleted; overwritten; leaked; leak; in plain text; exposed; unescaped',
	),
	...allMean<Danger>('if', 'if; when; once; whenever; as soon as; without a; unless'),
	...allMean<Danger>(
		'breaks',
		`fails; fail; dies; die; crashes; goes down; go down; is down; breaks; fills up; fill up; fills; is lost
		is full; are full; is ill; is sick; leaves; expires; expired; overlap; overlaps; restarts; goes away
		disappears; stops; runs out; is removed; are removed; removes; is empty; hangs; is missing; is on holiday
		overruns; power cut`,
	),
	...allMean<Danger>(
		'then',
		`stops; stop; nobody can; no one can; everything; lose; loses; is lost; are lost; the whole; cannot; cant
		down; dies; hear it from; deletes; break; breaks; fails; outage; goes down; corrupted; silently; offline
		would lose; we hear; nothing; recover`,
	),
	...allMean<Danger>(
		'one',
		`one bad; a single; one slow; one broken; one typo; a typo; one wrong; one missing; a wrong; a crash
		an error in one; one failing; one machine; one server; one node; a restart; a lost; a bug; a failure
		a reboot; an outage`,
	),
	...allMean<Danger>(
		'live',
		'production; in production; under load; black friday; on friday; live; at peak; the site; peak; customers; every site; the cluster',
	),
	...allMean<Danger>(
		'failed',
		`unavailable; offline; unreachable; collapsed; was lost; were lost; lost; needed a; had to be restarted; went wrong; goes wrong; go wrong; failed; fails; fell over; falls over; broke; broke down; crashed; went down; was down; were down; is killed
		was killed; has failed; had failed; expired; overflowed; ran out; ran full; stopped; been down; stood still
		misfired; burnt`,
	),
	...allMean<Danger>(
		'untested',
		`never been tested; not been tested; has not been tested; never tested; untested; never been restored
		never restored; may not work; does not work; not work; not exist; there is no; without; not a; impossible`,
	),
	...allMean<Danger>(
		'safety',
		`failover; fail over; backup; backups; restore; recovery; disaster recovery; monitoring; alerting; replica
		rollback; rolling back; roll back; fallback; redundancy; rate limit; circuit breaker; timeout; recover
		on call; runbook; security patches; security fixes; patches`,
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
		`test; tests; jenkins; build fails; build failure; ends at; ends with; compile; unit test; unit tests; tests fail
		test fails; low risk change; little risk; low risk refactoring; storybook; lint; mock up; specs; dialog
		reproduce; i want; fixtures; the parser tests; mock; compiler`,
	),
	...allMean<Danger>(
		'said',
		`risky; emergency patch; emergency fix; emergency release; needed a patch; out of hours; power failure; disk failure; power outage
		without any error; without an error; without any warning; without warning; unnoticed; nobody notices until; silent failure
		no redundancy; not redundant; no failover; no fallback; no alerting; no restore; never restored; cannot be restored
		compliance; audit finding; rce; ssrf; malicious; spoof; denial of service; dos attack; as root; root access; privilege escalation
		authentication bypass; leaks memory; leaking memory; leaked; leaking; heap exception; oom; oom killed
		segfault; segfaults; segmentation fault; segmentation faults; kernel panic; infinite loop; endless loop
		stack overflow; running out of; overwhelm; overwhelms; overwhelmed; overloads the; intermittent failures
		intermittently fails; sporadic failures; sporadically; more secure; security enhancement
		security enhancements; unencrypted; not encrypted; csrf; fail in production; fails in production; an exploit
		exploits; in plain text; passwords are; root cause of the outage; cve; end of life; end of support; eol
		out of support; unsupported version; unsupported; no longer supported by; no longer supported
		no longer receives; no longer gets; no longer receive; no longer get; not receive security; past end
		no security updates; no security patches; no security fixes; latest security; single point of failure
		vulnerab*; security risk; security risks; security issue; security issues; security hole; security holes
		security fix; security fixes; security patch; security patches; security problem; security problems
		security related; insecure; exploitable; exploited; unpatched; pentest; penetration test; attacker
		attackers; sql injection; injection attack; xss; remote code execution; arbitrary code; in clear text
		publicly reachable; reachable from the internet; open to everyone; open to anyone; open to the internet
		hard coded password; hard coded credentials; gdpr; reduce the risk; high risk; risk of; at risk of; at risk
		the risk is; risk is; risk low; risk medium; could take down; takes down; took down; brings down
		brought down; fell over; falls over; could break; will break; would break; might break; may break
		potentially break; stop working; stops working; stopped working; race condition; race conditions
		not thread safe; not threadsafe; thread safety; deadlock in; deadlocks when; deadlocks; memory leak
		memory leaks; memory grows; ran out of memory; runs out of memory; out of memory; ran out of disk; disk full
		crash in production; crashed production; crashes in production; none so far; no incidents; no incident
		no outage; nothing can break; never failed; has never failed; not reliable; unreliable; data loss; lost data
		loses data; lose data; destroy data; data corruption; corrupt data; corrupted data; corrupts data
		silently corrupted; silently lost; error budget; change failure; failed deployment; failed upgrade
		blast radius; mttr; time to recover; likelihood; probability; chance of; last outage; last incident
		dangerous; unsafe; not safe; we were lucky; been lucky; near miss; double payment; paid out twice
		same refund; a liability; goes unnoticed; no monitoring; restarted every night; woken at; woke up; paged
		pager went off; on call was; nobody can log in; whole site down; site down; cluster stops
		nobody would notice until; poses a risk; pose a risk; causes outages; caused an outage; production outage
		production incident; recent bugs; major security; incidents none; unbounded queue; unbounded; starve
		split brain; false alarms; no backups; not backed up; depends on one; runs on one; only one server`,
	),
];
