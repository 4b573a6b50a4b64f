import type {Offer} from '../decisions/offers.ts';
import {ask} from '../messages/ask.ts';
import type {Edit} from '../model/edit.ts';
import type {Subject} from './subject.ts';

/** `entry` is the line in the history. `code` is a refusal's, of the contract or of the message itself. */
export type Lesson = {kind: 'changed'; entry: string} | {kind: 'refused'; code: string};

export async function teach(edit: Edit): Promise<Lesson> {
	const asked = await ask('edit', {edit});
	return asked.kind === 'reply' ? asked.reply : asked;
}

export async function takeBack(entry: string): Promise<Lesson> {
	const asked = await ask('undo', {entry});
	return asked.kind === 'reply' ? asked.reply : asked;
}

/** "This ticket is that decision." A null decision lets the rules judge it again. */
export function pickOf({ticket}: Subject, decision: string | null): Extract<Edit, {kind: 'pick'}> {
	return {kind: 'pick', site: ticket.site, key: ticket.key, decision};
}

/**
 * "Tickets like this are that decision." What was taught last is tried first. A pick of this very ticket gives
 * way, or the lesson would pass it by.
 */
export function ruleOf(subject: Subject, {sign, words}: Offer, decision: string): Edit {
	const rule = {id: crypto.randomUUID(), sign, words, decision};
	const add = {kind: 'add-rule', rule, at: 0} as const;
	return isPicked(subject) ? {kind: 'together', steps: [add, pickOf(subject, null)]} : add;
}

export function isPicked({judged}: Subject): boolean {
	return judged.verdict.reasons[0]?.rule === 'pick';
}
