import type {Offer} from '../decisions/offers.ts';
import {type Asked, ask} from '../messages/ask.ts';
import type {Edit} from '../model/edit.ts';
import type {Subject} from './subject.ts';

/** `entries` are the lines in the history, the latest last. `code` is a refusal's, of the contract or of the message. */
export type Lesson = {kind: 'changed'; entries: readonly string[]} | {kind: 'refused'; code: string};

/** Makes edits one after another, all or none. */
export async function teach(edits: readonly Edit[]): Promise<Lesson> {
	const entries: string[] = [];
	for (const edit of edits) {
		const outcome = outcomeOf(await ask('edit', {edit}));
		if (outcome.kind === 'refused') {
			await takeBack(entries);
			return outcome;
		}
		entries.push(outcome.entry);
	}
	return {kind: 'changed', entries};
}

/** The latest first. */
export async function takeBack(entries: readonly string[]): Promise<Lesson> {
	for (const entry of entries.toReversed()) {
		const outcome = outcomeOf(await ask('undo', {entry}));
		if (outcome.kind === 'refused') return outcome;
	}
	return {kind: 'changed', entries: []};
}

/** "This ticket is that decision." A null decision lets the rules judge it again. */
export function pickOf({ticket}: Subject, decision: string | null): Edit[] {
	return [{kind: 'pick', site: ticket.site, key: ticket.key, decision}];
}

/**
 * "Tickets like this are that decision." What was taught last is tried first. A pick of this very ticket gives
 * way, or the lesson would pass it by.
 */
export function ruleOf(subject: Subject, {sign, words}: Offer, decision: string): Edit[] {
	const rule = {id: crypto.randomUUID(), sign, words, decision};
	const isPicked = subject.judged.verdict.reasons[0]?.rule === 'pick';
	return [{kind: 'add-rule', rule, at: 0}, ...(isPicked ? pickOf(subject, null) : [])];
}

function outcomeOf<N extends 'edit' | 'undo'>(asked: Asked<N>) {
	return asked.kind === 'reply' ? asked.reply : asked;
}
