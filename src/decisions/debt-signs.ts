import {allMean, phraseBook} from '../model/phrase.ts';

/** What a phrase says of a ticket: it names debt, its title asks for debt work, it hints at debt, or it means another. */
export type Sign = 'named' | 'title' | 'sign' | 'other-sense';

/** Phrases that tell technical debt, and those that tell that it is something else. */
export const signs = phraseBook([
	...allMean<Sign>('named', 'tech debt; technical debt; techdebt; technical debts'),
	...allMean<Sign>(
		'title',
		`refactor; refactoring; ^ refactored; ^ rewrite; ^ rearchitect; ^ re architect; ^ clean up; ^ cleanup; cleanup
		^ cleaning up; code clean up; clean up code; ^ decouple; ^ extract; ^ consolidate; ^ deduplicate; ^ de duplicate
		^ dedupe; deprecate; deprecation; ^ remove dead; ^ remove unused
		^ remove legacy; ^ remove old; ^ remove deprecated; ^ remove obsolete; ^ remove the dead; ^ remove the unused
		^ remove the legacy; ^ remove the old; ^ remove the deprecated; ^ remove the obsolete; ^ remove unnecessary
		^ remove unneeded; ^ remove support for old; ^ removal of unused; ^ removal of legacy; ^ removal of deprecated; ^ reduce duplicat*; ^ reduce code duplicat*
		^ replace legacy; ^ replace old; ^ replace deprecated; ^ migrate; ^ modernise; ^ modernize; ^ split
		^ get rid of; get rid of; ^ upgrade; upgrade to; ^ update to; to latest; ^ bump; ^ restructure; ^ reorganise
		^ reorganize; stop using; flaky; unused; dead code; unit tests; integration tests; test coverage; tests for
		^ add test; ^ add tests; ^ add unit; ^ write tests; failing tests; failing test; code duplication
		duplicated code; duplicate code; externalize strings; code style`,
	),
	...allMean<Sign>(
		'sign',
		`legacy; remove the workaround; hack; hacky; brittle; flaky; outdated; obsolete; deprecated; unmaintained
		hard to read; hard to maintain; hard to change; hard to test; hard to extend; hard to understand
		harder to read; harder to maintain; harder to change; harder to test; harder to extend; harder to understand
		difficult to maintain; difficult to test; difficult to change; cumbersome to maintain; spaghetti; todo; todos
		fixme; code duplication; duplicated code; duplicate code; duplicated in; tight coupl*; tightly coupl*
		hardcoded; hard coded; no tests; no test; test coverage; end of life; end of support; unused; dead code
		god object; god class; circular dependenc*; monolith*; code smell*; refactor; refactored; refactoring
		cleaned up; no longer used; no longer needed; unit tests; in favor of; in favour of; easier to maintain
		maintainability; readability; reduce duplication; copy paste; copied and pasted`,
	),
	...allMean<Sign>(
		'other-sense',
		`debt collection; debt collector; debt consolidation; debt relief; debt repayment; debt recovery; customer debt
		customer debts; consumer debt; student debt; bad debt; bad debts; national debt; outstanding debt
		outstanding debts; as a … i want; as a … i can; as a … i need; as an … i want; as an … i can; as an … i need
		steps to reproduce; expected result; actual result; to reproduce`,
	),
]);
