import {ask} from '../messages/ask.ts';
import type {HintReply} from '../model/hint-answers.ts';
import type {Ticket} from '../model/ticket.ts';
import type {Lesson} from './teach.ts';

/** Tells what the reader said to a hint. It has no line in the history. */
export async function answerHint({site, key}: Ticket, hint: string, reply: HintReply): Promise<Lesson> {
	const asked = await ask('answerHint', {hint, reply, site, key});
	const outcome = asked.kind === 'reply' ? asked.reply : asked;
	return outcome.kind === 'refused' ? outcome : {kind: 'changed', entries: []};
}
