import {allMean} from '../model/phrase.ts';

/** What a team does, how that is slow or hard, and what says by itself that a team is slowed. */
export type Burden =
	| 'piece'
	| 'takes'
	| 'each'
	| 'unit'
	| 'handled'
	| 'is'
	| 'doing'
	| 'work'
	| 'worse'
	| 'much'
	| 'metric'
	| 'team'
	| 'loses'
	| 'lost'
	| 'rate'
	| 'hand'
	| 'again'
	| 'must'
	| 'hard'
	| 'hinders'
	| 'time'
	| 'share'
	| 'capacity'
	| 'mute'
	| 'said';

export const burdens: readonly (readonly [string, Burden])[] = [
	...allMean<Burden>(
		'piece',
		`every change; each change; any change; every new; each new; any new; every feature; each feature
		every release; each release; every deploy; each deploy; every pull request; each pull request; every pr
		each pr; every fix; each fix; every engineer; each engineer; every developer; each developer; every merge
		each merge; every upgrade; each upgrade; every commit; each commit; every migration; each migration
		every update; each update; every story; each story; every ticket; every bug; every bug fix; each bug fix
		every review; each review; every test; every push; every minor version; every major version; every version
		every schema change; each schema change; every refactoring; small change; small changes; simple change
		simple changes; a small fix; one line fix; one line change; a typical change; a typical bug fix
		a simple fix; trivial changes; trivial change; a change here; a fix here; changes here; changes in this
		each locale; each new locale; every locale; every time we; each time we; every time somebody
		every time a new; each time a new; new joiners; new engineers; new developers; new hires; new team members
		onboarding; a bug fix; feature work; new features`,
	),
	...allMean<Burden>(
		'takes',
		`takes; take; took; needs; need; requires; require; costs; cost; touches; touch; breaks; break; means
		trigger; triggers; spends; spend; spent; eats; goes through; go through; involves; must be; have to be
		has to be; waits; wait; waiting; goes into; go into; went into; forces; lasts; runs for; is busy; are busy
		were busy; blocks; block; adds; add; sit for; sits for`,
	),
	...allMean<Burden>('each', 'each; every; any; a typical; a simple; a small; even small; even a small'),
	...allMean<Burden>(
		'unit',
		`new; change; changes; feature; features; release; deploy; deployment; pull request; pr; fix; engineer; developer
		merge; upgrade; commit; migration; update; story; bug; bug fix; review; push; minor version; major version
		version; schema change; locale; service; provider; integration; refactoring; ticket; build; rebase; report
		tenant; country; language`,
	),
	...allMean<Burden>('handled', 'must be; has to be; have to be; needs to be; need to be; need a; needs a; is; are'),
	...allMean<Burden>('is', 'is; are; was; were'),
	...allMean<Burden>(
		'doing',
		`adding; changing; updating; upgrading; making; writing; running; testing; manual testing; debugging; fixing
		refactoring; extending; maintaining; reviewing; merging; deploying; releasing; building; compiling
		recompiling; rebuilding; onboarding; setting up; working on; working with; working around; working in
		moving; renaming; removing; mocking; migrating; bisecting; tracking down; tracing; iterating; iterating on
		development; developing; manual regression; local setup; to add; to change; to update; to release; to deploy
		to test; to maintain; to extend; to modify; to debug; to mock; to build; to refactor; to evolve
		to reason about; to work with; to work on; to review; to merge; to upgrade; to create; to keep up; to adapt
		to configure; to set up; to develop; to make changes; to fix; to support; regenerating; copying; translating
		context switching`,
	),
	...allMean<Burden>(
		'work',
		`build; builds; rebuild; compile; compiles; compilation; recompile; recompiles; test run; test suite; suite
		test suites; tests; the tests; the test; pipeline; pipelines; ci; review; reviews; reviewers; release
		releases; deploy; deploys; deployment; deployments; merge; merges; merge conflicts; merge queue; set up
		setup; engineer; engineers; developer; developers; dev; devs; reviewer; testers; onboarding; pull request
		pull requests; prs; workaround; regression; backport; backports; staging; rebase; release notes; checkout of
		repository checkout; monorepo; code base; codebase; velocity; flaky jobs; flaky tests; upgrades; lock file
		a story; per story; schema change; schema changes; test data; linter; hot reload; lint`,
	),
	...allMean<Burden>(
		'worse',
		`slow; slower; slow going; very slow; too slow; painfully slow; forever; too long; very long; twice as long
		twice as slow; three times as long; longer than; much longer; have doubled; has doubled; doubled; is red
		are red; turns red; fail all the time; failing all the time; painful; tedious; laborious; cumbersome
		awkward; needlessly difficult; difficult; expensive; guesswork; impossible; time consuming; error prone
		a chore; a nightmare; a pain; large recompiles; a full rebuild; unresponsive; blocked; block; is blocked
		red one day; always off; manual steps; manual step; in sequence`,
	),
	...allMean<Burden>(
		'much',
		'files; places; repositories; services; pull requests; editing; touching; edits; copies; long; longer; forever; ages; twice; hours; days; weeks; time; an afternoon; a morning; months; effort',
	),
	...allMean<Burden>(
		'metric',
		`cycle time; lead time; build time; build times; compile time; compile times; review time; onboarding time
		release time; test time; ci time; time to first review; time to merge; full rebuild; full build; merge queue
		full test run`,
	),
	...allMean<Burden>(
		'team',
		`we; us; the team; teams; our team; engineers; developers; one engineer; two engineers; every engineer
		one of us; somebody; someone; nobody; no one; everybody; everyone; reviewers; testers; three people
		two people; the others; each other; engineer; developer; it took us; costs us`,
	),
	...allMean<Burden>(
		'loses',
		`lose; loses; lost; losing; waste; wastes; wasted; wasting; spend; spends; spent; wait; waits; waited; redo
		redoes; rerun; re run; restart; restarting; cost; costs; save; saves; eats; eat; busy`,
	),
	...allMean<Burden>('lost', 'lost; wasted; extra; longer; slower; more than; late; manual; of manual; instead of'),
	...allMean<Burden>(
		'rate',
		`per; each; every; a week; a month; a day; a sprint; weekly; daily; per release; per sprint; per story
		to review; to build; to release; to onboard; a push; before each release; before every release; after each
		after every; on average; each sprint; every sprint; per push; per service`,
	),
	...allMean<Burden>(
		'hand',
		`by hand; manual; manually; manual step; manual steps; hand written; is slow; error prone; in four places
		in several places; in many places; in two places; in three places; four places`,
	),
	...allMean<Burden>(
		'again',
		`again; twice; every time; each time; every sprint; each sprint; remember; by hand; manually; in parallel
		a day; a week; a morning; an afternoon; an hour; all day; flaky; merge conflicts; hours; days; on upgrades
		upgrades`,
	),
	...allMean<Burden>(
		'must',
		`we have to; we need to; we must; engineers have to; developers have to; developers must; one has to; one must
		somebody has to; someone has to; the team has to; we always; we fix; we redo; we rerun; we re run; we restart
		a developer has to; we copy; rerun; we had to; teams have to`,
	),
	...allMean<Burden>(
		'hard',
		`hard; harder; difficult; more difficult; cumbersome; painful; tedious; awkward; expensive; impossible; slow
		slower; laborious; too complex; too complicated; much too complicated; time consuming; costly; a pain
		a nightmare; tricky; expensive for developers; burdensome; harder than; needlessly difficult`,
	),
	...allMean<Burden>(
		'hinders',
		`slows; slow down; slows down; slowed; slowing; slowing down; slow us; holds up; hold up; holding up
		holds back; blocks; blocking; pull; pulls; hinders; impedes; impede; hampers; prevents; keeps … from; delays
		cannot merge; can merge; cant try; cannot try; cannot deploy; cant deploy; can deploy; cannot release
		cannot test; cant test; can not deploy; cannot debug; stands still; stand still; wait for each other
		waits for each other; wait for the; are stuck; is stuck; dares to; dare to; dares; get stuck; frees
		unblocks`,
	),
	...allMean<Burden>(
		'time',
		`an afternoon; a morning; a day; a week; an hour; half a morning; all day; most of a day; a month; a sprint
		a whole day; an evening; a day or two; a couple of hours; the whole of last; whole afternoon; half of my`,
	),
	...allMean<Burden>(
		'share',
		'%; percent; half of; a third; a quarter; a fifth; a tenth; most of; one in five; part of',
	),
	...allMean<Burden>(
		'capacity',
		'our time; our capacity; capacity; my week; our week; sprint; sprints; the teams time; engineering time',
	),
	...allMean<Burden>(
		'mute',
		`estimate; estimated; estimation; effort; time box; timebox; timeboxed; spike; sprint length; this will take
		will take; this refactoring; we meet; meeting; planned; meetings; standup; duration; i want; sla`,
	),
	...allMean<Burden>(
		'said',
		`wait for each other; waits for each other; work in parallel; the team avoids; developers avoid
		engineers avoid; slows us; slow us; slows down us; slowing us; slowed us; slows the team; slow the team
		slowing the team; slows every; slows each; slows development; slow down development; slows down development
		slowing down development; slows reviews; slows releases; slows down reviews; slows down releases
		delays each release; delays every release; slower to change; waste of time; wastes time; wasting time
		costs time; cost time; costs us time; developer productivity; engineering productivity; developer experience
		developer time; engineering time; expensive for developers; long build times; long compile times; slow build
		slow builds; slow tests; slow test suite; slow ci; faster build; faster builds; faster feedback
		faster releases; reduce build time; reduce build times; reduce compile time; reduce compile times
		improve build time; improve build times; improve compile time; speed up the build; speed up builds
		speed up tests; speed up the tests; speed up ci; speed up development; speed up releases
		blocks other engineers; blocks the team; blocks other teams; releases take less time
		reducing the amount of time; takes too long to build; cycle times; makes build fail; making build fail
		make the build fail; breaks the build; break the build; maintenance burden; maintenance cost
		maintenance costs; maintenance effort; maintenance nightmare; maintenance issues; maintenance problem
		maintenance problems; maintenance overhead; burden to maintain; effort to maintain; pain to maintain
		hard to maintain; harder to maintain; hard to change; harder to change; hard to test; harder to test
		hard to extend; difficult to maintain; difficult to test; difficult to change; difficult to extend
		cumbersome to maintain; too complex to maintain; too complex to create; easier to maintain; time consuming
		error prone; extra work for; duplicate work; double work; doubles the work; fix every bug twice
		fixes every bug twice; fixed twice; toil; firefighting; keeping the lights on; our speed; teams speed
		the teams velocity; cost to the team; effect on the team; impact on the team; impact on velocity
		slows onboarding; steep learning curve; only one person; bus factor; lot of inconvenience
		inconvenient for developers; merge conflicts; a lot of effort; lots of effort; spend too much time
		twice the work; takes too much time; takes a lot of time; take a very long time; takes a very long time
		take a long time; takes a long time; manual steps; manual work; eliminate the manual; lot of manual`,
	),
];
