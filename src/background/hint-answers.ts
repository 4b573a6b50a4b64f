import {withReply, withShown} from '../hints/answers.ts';
import type {Asker} from '../messages/answer.ts';
import type {HintOutcome, Request} from '../messages/contracts.ts';
import {dayOf} from '../model/day.ts';
import {type HintAnswers, NO_ANSWERS} from '../model/hint-answers.ts';
import {openAnswers, writeAnswers} from '../storage/hint-answers.ts';
import {isAt} from './at-site.ts';

/* The one writer of what the reader answered to hints. A page may only tell of tickets of the site that it is on. */

export async function answerHint(
	{hint, reply, ...ticket}: Request<'answerHint'>,
	{own, hostname}: Asker,
): Promise<HintOutcome> {
	if (!own && !isAt(ticket.site, hostname)) return {kind: 'refused', code: 'forbidden'};
	return write((answers, today) => withReply(answers, hint, reply, ticket, today));
}

export async function noteHint({hint, ...ticket}: Request<'noteHint'>, {own, hostname}: Asker): Promise<void> {
	if (own || isAt(ticket.site, hostname)) await write((answers, today) => withShown(answers, hint, ticket, today));
}

/** What cannot be read is left as it lies. */
function write(changed: (answers: HintAnswers, today: string) => HintAnswers): Promise<HintOutcome> {
	return navigator.locks.request('hint-answers', async (): Promise<HintOutcome> => {
		const found = await openAnswers();
		if (found.kind === 'newer') return {kind: 'refused', code: 'newer'};
		if (found.kind === 'damaged') return {kind: 'refused', code: 'answers-damaged'};
		const former = found.kind === 'found' ? found.value : NO_ANSWERS;
		const outcome = await writeAnswers(changed(former, dayOf(new Date())));
		return outcome === 'written' ? {kind: 'changed'} : {kind: 'refused', code: 'failed'};
	});
}
