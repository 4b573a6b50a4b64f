import browser from 'webextension-polyfill';
import {answer} from '../messages/answer.ts';
import type {EditOutcome} from '../messages/contracts.ts';
import {emptyState} from '../model/state.ts';
import {readState} from '../storage/state.ts';
import {recall, remember} from '../storage/tickets.ts';
import {watchTravelling} from '../storage/travelling.ts';
import {showCount} from './action.ts';
import {isAt} from './at-site.ts';
import {beginAnew} from './begin-anew.ts';
import {runCommand} from './commands.ts';
import {answerHint, noteHint} from './hint-answers.ts';
import {inject} from './inject.ts';
import {mayEdit} from './may-edit.ts';
import {answerMenu, createMenu} from './menu.ts';
import {pause, turnOn} from './pause.ts';
import {publish, publishIfStale} from './publish.ts';
import {registerSites} from './sites.ts';
import {readSync, sync} from './sync.ts';
import {welcome} from './welcome.ts';
import {makeEdit, takeBack} from './writer.ts';

/*
 * Listeners stand here, at the top and at once: a worker that is started for an event hears it only so. Nothing
 * is remembered in variables; the worker may end between two lines, and every step can be repeated.
 */

/** As many tickets as a tracker gives at once. */
const MOST = 100;

answer(
	'background',
	{
		async recallTickets({site, keys}, {hostname}) {
			// A page may only ask about the site that it is on.
			return {tickets: isAt(site, hostname) ? await recall(site, keys.slice(0, MOST), Date.now()) : []};
		},
		async rememberTickets({tickets}, {hostname}) {
			const own = tickets.filter(({site}) => isAt(site, hostname)).slice(0, MOST);
			await remember(own, Date.now());
			return {};
		},
		async publishView() {
			await publishIfStale();
			return {};
		},
		async edit({edit}, asker) {
			return mayEdit(edit, asker) ? andSync(await makeEdit(edit)) : {kind: 'refused', code: 'forbidden'};
		},
		async undo({entry}) {
			return andSync(await takeBack(entry));
		},
		answerHint,
		async noteHint(shown, asker) {
			await noteHint(shown, asker);
			return {};
		},
		async readState() {
			const found = await readState();
			return found.kind === 'none' ? {kind: 'found', state: emptyState} : found;
		},
		async beginAnew() {
			await beginAnew();
			void sync();
			return {};
		},
		readSync,
		async pause(asked) {
			await pause(asked.pause);
			return {};
		},
		async turnOn({place}) {
			await turnOn(place);
			return {};
		},
		async reportCount(count, {tab}) {
			if (tab !== null) await showCount(tab, count);
			return {};
		},
	},
	new AbortController().signal,
);

browser.runtime.onInstalled.addListener(({reason}) => {
	void publish().then(inject);
	void createMenu();
	void welcome(reason);
});
browser.permissions.onAdded.addListener(() => void registerSites().then(inject));
browser.permissions.onRemoved.addListener(() => void registerSites());
browser.contextMenus.onClicked.addListener((info, tab) => void answerMenu(info, tab));
browser.commands.onCommand.addListener((command) => void runCommand(command));

watchTravelling(() => void sync());

void publishIfStale();
void registerSites();
void sync();

/** The reader's other browsers hear of it later; the edit does not wait for them. */
function andSync(outcome: EditOutcome): EditOutcome {
	if (outcome.kind === 'changed') void sync();
	return outcome;
}
