import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import {HintAnswers, NO_ANSWERS} from '../model/hint-answers.ts';
import {type Opened, openItem} from './open-item.ts';
import {watchItem} from './watch-item.ts';

const ITEM = {schema: z.extend(HintAnswers, {format: z.literal(1)}), migrations: []};

const KEY = 'hint-answers';

/** In bytes of JSON. The browser's own limit is 8,192 for the item with its name. */
const LARGEST = 7_500;

/** Everything the reader answered to hints; nothing where that cannot be read. Travels with the reader's browsers. */
export async function readAnswers(): Promise<HintAnswers> {
	return answersIn((await stored())[KEY]);
}

/** What lies there, for whoever is about to write. */
export async function openAnswers(): Promise<Opened<HintAnswers>> {
	return openItem(ITEM, (await stored())[KEY]);
}

/**
 * The background alone calls this. What was shown or said longest ago goes where all of it is too much for one item.
 * `refused`: the browser took nothing, because synchronised storage is full, too busy or switched off.
 */
export async function writeAnswers(answers: HintAnswers): Promise<'written' | 'refused'> {
	try {
		await browser.storage.sync.set({[KEY]: fitting(answers)});
		return 'written';
	} catch {
		return 'refused';
	}
}

/** Calls back with every later change, until the signal aborts. */
export function watchAnswers(changed: (answers: HintAnswers) => void, signal: AbortSignal): void {
	watchItem('sync', KEY, (item) => changed(answersIn(item)), signal);
}

async function stored(): Promise<Record<string, unknown>> {
	return browser.storage.sync.get(KEY).catch((): Record<string, unknown> => ({}));
}

function answersIn(item: unknown): HintAnswers {
	const opened = openItem(ITEM, item);
	return opened.kind === 'found' ? opened.value : NO_ANSWERS;
}

function fitting(answers: HintAnswers): HintAnswers & {format: 1} {
	let {said, shown} = answers;
	for (;;) {
		const item = {...answers, said, shown, format: 1 as const};
		// Chromium writes this sign as six.
		const json = JSON.stringify(item).replaceAll('<', '\\u003C');
		if (new TextEncoder().encode(json).length <= LARGEST || said.length + shown.length === 0) return item;
		if (shown.length >= said.length) shown = shown.slice(1);
		else said = said.slice(1);
	}
}
