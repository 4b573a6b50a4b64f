import {vi} from 'vitest';
import {matrixOf} from '../../src/agreement/matrix.ts';
import {publishIfStale} from '../../src/background/publish.ts';
import {sync} from '../../src/background/sync.ts';
import {makeEdit} from '../../src/background/writer.ts';
import {defaultMatrix} from '../../src/decisions/default-matrix.ts';
import type {Edit, Travelling} from '../../src/model/edit.ts';
import type {Owner} from '../../src/model/owner.ts';
import {usualQuiet} from '../../src/model/quiet.ts';
import type {SavedRule} from '../../src/model/saved-rule.ts';
import {emptyState, type State} from '../../src/model/state.ts';
import {readState} from '../../src/storage/state.ts';
import type {PublishedView} from '../../src/storage/view.ts';
import {current, type MadeUpBrowser} from './browser.ts';

/*
 * What a reader does and sees in a made-up browser. A test that uses it puts `polyfill` and `waitingStore` in the
 * place of the real ones first.
 */

/** A worker of that browser starts; it has done nothing yet. */
export function enter(browser: MadeUpBrowser): void {
	current.browser = browser;
	browser.start();
	vi.stubGlobal('navigator', {locks: browser.locks});
}

/** A worker starts and does what it does at every start. */
export async function start(browser: MadeUpBrowser): Promise<void> {
	enter(browser);
	await publishIfStale();
	await sync();
}

/** The line of the history. Fails where the edit is refused. */
export async function edit(made: Edit): Promise<string> {
	const outcome = await makeEdit(made);
	if (outcome.kind === 'refused') throw new Error(`${made.kind}: ${outcome.code}`);
	return outcome.entry;
}

/** As it lies; the empty one where there is none that can be read. */
export async function state(): Promise<State> {
	const found = await readState();
	return found.kind === 'found' ? found.state : emptyState;
}

export async function travelling(): Promise<Travelling> {
	const {owners, own, rules} = (await state()).differences;
	return {owners, own, rules};
}

export function view(): PublishedView {
	return current.browser.items.local['view'] as PublishedView;
}

/** The view that is to be published of a state. */
export function viewOf({revision, differences}: State): unknown {
	const {rules, picks, quiet = usualQuiet} = differences;
	const published = {format: 1, revision, matrix: matrixOf(defaultMatrix, differences), rules, picks, quiet};
	return JSON.parse(JSON.stringify(published)) as unknown;
}

export function setOwner(decision: string, owner: Owner | null): Edit {
	return {kind: 'set-owner', decision, owner};
}

export function rule(id: string): SavedRule {
	return {id, sign: 'label', words: id, decision: 'architecture'};
}

export function addRule(id: string): Edit {
	return {kind: 'add-rule', rule: rule(id), at: 0};
}

export function pick(key: string): Edit {
	return {kind: 'pick', site: 'acme.atlassian.net', key, decision: 'delivery-date'};
}
